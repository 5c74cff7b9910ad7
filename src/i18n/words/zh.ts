import { common } from './zh/common.ts';
import { enquiry } from './zh/enquiry.ts';

/** All words in simplified Chinese, the source; traditional is converted from it. */
export const zh = { common, enquiry };

import { common } from './en/common.ts';
import { enquiry } from './en/enquiry.ts';

/** All words in British English. */
export const en = { common, enquiry };

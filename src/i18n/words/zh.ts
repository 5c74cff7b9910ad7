import { common } from './zh/common.ts';
import { enquiry } from './zh/enquiry.ts';
import { home } from './zh/home.ts';
import { library } from './zh/library.ts';
import { places } from './zh/places.ts';
import { project } from './zh/project.ts';
import { terms } from './zh/terms.ts';

/** All words in simplified Chinese, the source; traditional is converted from it. */
export const zh = { common, enquiry, home, library, places, project, terms };

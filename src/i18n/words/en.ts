import { common } from './en/common.ts';
import { enquiry } from './en/enquiry.ts';
import { home } from './en/home.ts';
import { library } from './en/library.ts';
import { places } from './en/places.ts';
import { project } from './en/project.ts';
import { terms } from './en/terms.ts';

/** All words in British English. */
export const en = { common, enquiry, home, library, places, project, terms };

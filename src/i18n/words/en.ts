import { book } from './en/book.ts';
import { brief } from './en/brief.ts';
import { calculator } from './en/calculator.ts';
import { charter } from './en/charter.ts';
import { common } from './en/common.ts';
import { compare } from './en/compare.ts';
import { contact } from './en/contact.ts';
import { enquiry } from './en/enquiry.ts';
import { events } from './en/events.ts';
import { frame } from './en/frame.ts';
import { guide } from './en/guide.ts';
import { home } from './en/home.ts';
import { library } from './en/library.ts';
import { news, stories } from './en/news.ts';
import { openData } from './en/openData.ts';
import { places } from './en/places.ts';
import { progress } from './en/progress.ts';
import { project } from './en/project.ts';
import { sheet } from './en/sheet.ts';
import { shortlist } from './en/shortlist.ts';
import { sites } from './en/sites.ts';
import { terms } from './en/terms.ts';
import { why } from './en/why.ts';

/** All words in British English. */
export const en = {
  book,
  brief,
  calculator,
  charter,
  common,
  compare,
  contact,
  enquiry,
  events,
  frame,
  guide,
  home,
  library,
  news,
  openData,
  places,
  progress,
  project,
  sheet,
  shortlist,
  sites,
  stories,
  terms,
  why,
};

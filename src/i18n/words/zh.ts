import { book } from './zh/book.ts';
import { brief } from './zh/brief.ts';
import { calculator } from './zh/calculator.ts';
import { charter } from './zh/charter.ts';
import { common } from './zh/common.ts';
import { compare } from './zh/compare.ts';
import { contact } from './zh/contact.ts';
import { enquiry } from './zh/enquiry.ts';
import { events } from './zh/events.ts';
import { frame } from './zh/frame.ts';
import { guide } from './zh/guide.ts';
import { home } from './zh/home.ts';
import { library } from './zh/library.ts';
import { news, stories } from './zh/news.ts';
import { openData } from './zh/openData.ts';
import { places } from './zh/places.ts';
import { progress } from './zh/progress.ts';
import { project } from './zh/project.ts';
import { sheet } from './zh/sheet.ts';
import { shortlist } from './zh/shortlist.ts';
import { sites } from './zh/sites.ts';
import { terms } from './zh/terms.ts';
import { why } from './zh/why.ts';

/** All words in simplified Chinese, the source; traditional is converted from it. */
export const zh = {
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

import type { CountyEvent, EventText } from './event.ts';

/** An event as one reading shows it. */
export interface EventView {
  slug: string;
  /** The true language of the texts: Chinese where English is missing. */
  lang: string;
  untranslated: boolean;
  facts: CountyEvent;
  text: EventText;
  /** The body as HTML; may be empty. */
  html: string;
  /** Still to come, or going on today. */
  upcoming: boolean;
}

import type { Contact } from './collections.ts';
import type { Source } from './source.ts';

/** A label and value as the reader sees them, with where they come from. */
export interface SourcedFact {
  label: string;
  /** What stands before the figure: CNY. */
  before?: string;
  value: string;
  unit?: string;
  note?: string;
  source: Source;
}

/** A town, sector or park in the reader's language. */
export interface Place<Facts> {
  slug: string;
  name: string;
  summary: string;
  /** The body as HTML. */
  html: string;
  /** The true language of the text: Chinese where English is missing. */
  lang: string;
  facts: Facts;
  sourced: SourcedFact[];
}

/** A desk in the reader's language. */
export interface Desk {
  slug: string;
  name: string;
  handles: string;
  /** Where it is a liaison elsewhere: its city. */
  city?: string;
  /** Whether the county has yet to confirm it. */
  sample: boolean;
  phone?: string;
  email?: string;
  hours?: string;
  address?: string;
  languages: Contact['languages'];
}

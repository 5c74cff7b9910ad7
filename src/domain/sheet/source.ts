import type { Sector } from '../county/collections.ts';
import type { Desk } from '../county/view.ts';
import type { ProjectView } from '../project/view.ts';

/** What a project's sheet is made from in one reading, beside the words of the dictionary. */
export interface SheetSource {
  view: ProjectView;
  /** The desk that an enquiry comes to, and the one where the enquirer agrees to be passed on. */
  desk: Desk;
  agreed?: Desk;
  /** The sector's drawn pattern. */
  cover: Sector['cover'];
  /** The part of the text on how to take part, as plain paragraphs. */
  cooperation: string[];
  publisher: string;
  county: string;
  prefecture: string;
  province: string;
  promise: { firstWorkingDays: number; fullWorkingDays: number };
  staleAfterDays: number;
}

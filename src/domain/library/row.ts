import type { ReadinessBand } from '../readiness.ts';
import type { SizeClass } from '../size-class.ts';
import type { CooperationMode, Stage } from '../vocabulary.ts';

/**
 * What the library's list knows of a project: enough for its card, its facets and its order. Texts
 * are in the reader's language; `sector`, `town`, … are slugs.
 */
export interface LibraryRow {
  slug: string;
  number: string;
  title: string;
  summary: string;
  /** True where the reader's language is missing and the Chinese stands in. */
  untranslated: boolean;
  sector: string;
  town: string;
  unit: string;
  park?: string;
  size: SizeClass;
  modes: readonly CooperationMode[];
  stage: Stage;
  /** 0 to 100. */
  readiness: number;
  band: ReadinessBand;
  /** Whether building could begin on its land, by `isLandReady`. */
  landReady: boolean;
  totalWan: number;
  /** Years, after tax, with construction; absent when not estimated. */
  paybackYears?: number;
  /** After tax, a fraction; absent when not estimated. */
  irr?: number;
  /** `YYYY-MM-DD`. */
  verified: string;
  sample: boolean;
  /** Whether an investor can still come in: open or intent, and not expired. */
  open: boolean;
  /** Whether it was open and its last day is past: it has left the open list. */
  expired: boolean;
}

/** What of a row is counted and summed, without what tells it from others. */
export type CountedRow = Pick<
  LibraryRow,
  | 'sector'
  | 'town'
  | 'unit'
  | 'park'
  | 'size'
  | 'modes'
  | 'stage'
  | 'band'
  | 'landReady'
  | 'totalWan'
  | 'expired'
>;

import type { ApprovalState } from '../vocabulary.ts';

/** What one project says in one row, in the reader's language; a row without one is not given. */
export interface ComparedCell {
  /** One line or several. */
  readonly texts: readonly string[];
  /** On what basis, from when, under what number. */
  readonly note?: string;
  /** The figure behind the text, for bars and for lowest and highest. */
  readonly value?: number;
  /** How far an approval or a criterion is met. */
  readonly state?: ApprovalState;
  /** The language of the text where it is not the page's. */
  readonly lang?: string;
}

/** A project as the comparison shows it: one file a project and reading. */
export interface ComparedProject {
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  readonly lang: string;
  readonly sample: boolean;
  /** Its stage in words, or that it has expired. */
  readonly stage: string;
  readonly cells: Readonly<Record<string, ComparedCell>>;
}

/** A row of the comparison. */
export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  /** Drawn as a bar on one scale for all projects. */
  readonly bar?: boolean;
  /** The lowest and the highest are named; which is better is for the reader to say. */
  readonly extremes?: boolean;
  /** Said where a project has nothing in this row. */
  readonly missing: 'notGiven' | 'notEstimated';
}

/** Rows that belong together. */
export interface ComparedGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ComparedRow[];
}

/** How few and how many are compared. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 4;

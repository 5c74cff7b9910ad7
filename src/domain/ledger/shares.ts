import type { LibraryRow } from '../library/row.ts';
import { SIZE_CLASSES } from '../size-class.ts';
import type { Wan } from '../units.ts';
import { STAGES } from '../vocabulary.ts';

/** How the library is cut up. */
export const CUTS = ['stage', 'sector', 'town', 'size'] as const;
export type Cut = (typeof CUTS)[number];

/** One part of the library. */
export interface Share {
  readonly id: string;
  readonly count: number;
  readonly totalWan: Wan;
}

type CutRow = Pick<LibraryRow, Cut | 'totalWan'>;

/** The parts of the library by one cut, in the order of their ids; those with nothing in them too. */
export function cutLibrary(rows: readonly CutRow[], cut: Cut, ids: readonly string[]): Share[] {
  return ids.map((id) => {
    const own = rows.filter((row) => row[cut] === id);
    return { id, count: own.length, totalWan: own.reduce((sum, row) => sum + row.totalWan, 0) };
  });
}

/** The ids of the cuts whose values are fixed. */
export const FIXED_CUTS = {
  stage: STAGES,
  size: SIZE_CLASSES.map(({ id }) => id),
} as const;

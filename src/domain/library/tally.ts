import { filterRows, type Choice } from './facets.ts';
import type { Ranges } from './ranges.ts';
import type { LibraryRow } from './row.ts';

/** How many projects a town has and what they come to, in 万元. */
export interface Tally {
  readonly count: number;
  readonly totalWan: number;
}

/** What each town would show: every choice and range holds but that of the towns themselves. */
export function tallyTowns(
  rows: readonly LibraryRow[],
  choice: Choice,
  ranges: Ranges,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { town, totalWan } of filterRows(rows, { ...choice, town: [] }, ranges)) {
    const before = tallies.get(town);
    tallies.set(town, {
      count: (before?.count ?? 0) + 1,
      totalWan: (before?.totalWan ?? 0) + totalWan,
    });
  }
  return tallies;
}

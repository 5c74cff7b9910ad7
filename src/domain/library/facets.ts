import type { LibraryRow } from './row.ts';

/** What the library can be narrowed by, in the order shown; each gives the values a row has. */
export const FACETS = {
  sector: (row) => [row.sector],
  town: (row) => [row.town],
  size: (row) => [row.size],
  mode: (row) => row.modes,
  // What has expired is no longer open, whatever its file still says.
  stage: (row) => (row.expired ? [] : [row.stage]),
  band: (row) => [row.band],
} as const satisfies Record<string, (row: LibraryRow) => readonly string[]>;

export type FacetName = keyof typeof FACETS;

/** The facets' names in the order shown. */
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** The values chosen of each facet; none chosen means all pass. */
export type Choice = Readonly<Record<FacetName, readonly string[]>>;

/** Nothing chosen. */
export const NO_CHOICE: Choice = { sector: [], town: [], size: [], mode: [], stage: [], band: [] };

const passes = (row: LibraryRow, facet: FacetName, chosen: readonly string[]) =>
  chosen.length === 0 || FACETS[facet](row).some((value) => chosen.includes(value));

/** The rows that meet every facet's choice: any of the values within a facet. */
export function filterRows(rows: readonly LibraryRow[], choice: Choice): LibraryRow[] {
  return rows.filter((row) => FACET_NAMES.every((facet) => passes(row, facet, choice[facet])));
}

/** How many rows each value would leave; a facet's own choice does not narrow its own counts. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** Counts beside every value, following the choices made in the other facets. */
export function countFacets(rows: readonly LibraryRow[], choice: Choice): FacetCounts {
  const counts = Object.fromEntries(
    FACET_NAMES.map((facet) => [facet, new Map<string, number>()]),
  ) as Record<FacetName, Map<string, number>>;
  for (const row of rows) {
    const failed = FACET_NAMES.filter((facet) => !passes(row, facet, choice[facet]));
    if (failed.length > 1) continue;
    for (const facet of failed.length === 1 ? failed : FACET_NAMES) {
      for (const value of FACETS[facet](row))
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** The choice with one value put in or taken out. */
export function toggleValue(choice: Choice, facet: FacetName, value: string): Choice {
  const chosen = choice[facet];
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return { ...choice, [facet]: next };
}

/** How many values are chosen in all. */
export const countChosen = (choice: Choice): number =>
  FACET_NAMES.reduce((sum, facet) => sum + choice[facet].length, 0);

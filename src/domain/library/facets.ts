import { keepWithin, NO_RANGES, type Ranges } from './ranges.ts';
import type { CountedRow, LibraryRow } from './row.ts';

const READY = ['ready'] as const;

/** What the library can be narrowed by, in the order shown; each gives the values a row has. */
export const FACETS = {
  sector: (row) => [row.sector],
  town: (row) => [row.town],
  size: (row) => [row.size],
  mode: (row) => row.modes,
  // What has expired is no longer open, whatever its file still says.
  stage: (row) => (row.expired ? [] : [row.stage]),
  band: (row) => [row.band],
  land: (row) => (row.landReady ? READY : []),
  park: (row) => (row.park === undefined ? [] : [row.park]),
  unit: (row) => [row.unit],
} as const satisfies Record<string, (row: CountedRow) => readonly string[]>;

export type FacetName = keyof typeof FACETS;

/** The facets' names in the order shown. */
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** The values chosen of each facet; none chosen means all pass. */
export type Choice = Readonly<Record<FacetName, readonly string[]>>;

/** Nothing chosen. */
export const NO_CHOICE: Choice = {
  sector: [],
  town: [],
  size: [],
  mode: [],
  stage: [],
  band: [],
  land: [],
  park: [],
  unit: [],
};

/** How many rows each value would leave; a facet's own choice does not narrow its own counts. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** What a choice leaves, and what each further value would. */
export interface Narrowed {
  readonly found: LibraryRow[];
  readonly counts: FacetCounts;
}

type Test = readonly [facet: FacetName, chosen: ReadonlySet<string>];

const listTests = (choice: Choice): Test[] =>
  FACET_NAMES.filter((facet) => choice[facet].length > 0).map((facet) => [
    facet,
    new Set(choice[facet]),
  ]);

function passes(row: LibraryRow, [facet, chosen]: Test): boolean {
  for (const value of FACETS[facet](row)) if (chosen.has(value)) return true;
  return false;
}

/** The one test that a row fails, `none` where it fails none, `many` where it fails more. */
function findFailed(row: LibraryRow, tests: readonly Test[]): FacetName | 'none' | 'many' {
  let failed: FacetName | 'none' = 'none';
  for (const test of tests) {
    if (passes(row, test)) continue;
    if (failed !== 'none') return 'many';
    failed = test[0];
  }
  return failed;
}

function count(counts: Map<string, number>, row: LibraryRow, facet: FacetName): void {
  for (const value of FACETS[facet](row)) counts.set(value, (counts.get(value) ?? 0) + 1);
}

/**
 * The rows that meet every facet's choice and every range, in their order, and the counts beside
 * every value, following the ranges and the choices made in the other facets; in one pass.
 */
export function narrowRows(
  rows: readonly LibraryRow[],
  choice: Choice,
  ranges: Ranges = NO_RANGES,
): Narrowed {
  const tests = listTests(choice);
  const counts = Object.fromEntries(
    FACET_NAMES.map((facet) => [facet, new Map<string, number>()]),
  ) as Record<FacetName, Map<string, number>>;
  const found: LibraryRow[] = [];
  for (const row of keepWithin(rows, ranges)) {
    const failed = findFailed(row, tests);
    if (failed === 'many') continue;
    if (failed !== 'none') count(counts[failed], row, failed);
    else {
      found.push(row);
      for (const facet of FACET_NAMES) count(counts[facet], row, facet);
    }
  }
  return { found, counts };
}

/** The rows that meet every facet's choice and every range. */
export const filterRows = (
  rows: readonly LibraryRow[],
  choice: Choice,
  ranges: Ranges = NO_RANGES,
): LibraryRow[] => {
  const tests = listTests(choice);
  return keepWithin(rows, ranges).filter((row) => tests.every((test) => passes(row, test)));
};

/** Counts beside every value, following the choices made in the other facets. */
export const countFacets = (
  rows: readonly LibraryRow[],
  choice: Choice,
  ranges: Ranges = NO_RANGES,
): FacetCounts => narrowRows(rows, choice, ranges).counts;

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

import { useMemo } from 'react';
import { filterRows, narrowRows, type FacetCounts } from '#src/domain/library/facets.ts';
import { sortRows } from '#src/domain/library/order.ts';
import { isSet, listUnestimated, RANGE_NAMES } from '#src/domain/library/ranges.ts';
import type { LibraryRow } from '#src/domain/library/row.ts';
import type { LibraryState } from '#src/domain/library/state.ts';
import type { SearchStatus } from './use-search.ts';

/** What the library shows under a state. */
export interface Narrowed {
  /** What the search found, in the order asked for, before any choice. */
  readonly matches: readonly LibraryRow[];
  readonly found: readonly LibraryRow[];
  readonly near: readonly LibraryRow[];
  readonly counts: FacetCounts;
  /** How many projects a range leaves out only because they have no figure. */
  readonly unestimated: number;
}

function pickFound(rows: readonly LibraryRow[], status: SearchStatus) {
  if (status.state !== 'ok') return { matches: rows, near: [] };
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  const pick = (slugs: readonly string[]) =>
    slugs.map((slug) => bySlug.get(slug)).filter((row) => row !== undefined);
  return { matches: pick(status.slugs), near: pick(status.near) };
}

/**
 * Searches, sorts, narrows and counts. Sorting comes before narrowing, so that a choice, which is
 * made far more often, need not sort again.
 */
export function useNarrowed(
  rows: readonly LibraryRow[],
  status: SearchStatus,
  { choice, ranges, order }: LibraryState,
): Narrowed {
  const { matches: unsorted, near } = useMemo(() => pickFound(rows, status), [rows, status]);
  const matches = useMemo(() => sortRows(unsorted, order), [unsorted, order]);
  return useMemo(() => {
    const anyRange = RANGE_NAMES.some((name) => isSet(ranges[name]));
    const unestimated = anyRange ? listUnestimated(filterRows(matches, choice), ranges).length : 0;
    return { matches, near, unestimated, ...narrowRows(matches, choice, ranges) };
  }, [matches, near, choice, ranges]);
}

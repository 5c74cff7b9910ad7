import {
  FACET_NAMES,
  FACETS,
  narrowRows,
  NO_CHOICE,
  toggleValue,
} from '#src/domain/library/facets.ts';
import { ORDERS, sortRows, type Order } from '#src/domain/library/order.ts';
import { NO_RANGES } from '#src/domain/library/ranges.ts';
import type { LibraryRow } from '#src/domain/library/row.ts';

/** How long something took over many tries, in milliseconds. */
export interface Timing {
  readonly what: string;
  readonly median: number;
  readonly worst: number;
}

/** The middle and the largest of some durations. */
export function sumUpTimes(what: string, times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    what,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    worst: sorted.at(-1) ?? 0,
  };
}

type Clock = () => number;

function time(clock: Clock, run: () => unknown): number {
  const from = clock();
  run();
  return clock() - from;
}

/** Every value of every facet in turn, chosen beside two others. */
function measureChoices(rows: readonly LibraryRow[], clock: Clock): number[] {
  const held = { ...NO_CHOICE, mode: ['sole'], band: ['forming', 'ready'] };
  return FACET_NAMES.flatMap((facet) => {
    const values = new Set(rows.flatMap((row): readonly string[] => FACETS[facet](row)));
    return [...values].map((value) =>
      time(clock, () => narrowRows(rows, toggleValue(held, facet, value))),
    );
  });
}

/** Ranges that leave much, little and nothing, as a reader types on. */
function measureRanges(rows: readonly LibraryRow[], clock: Clock): number[] {
  const ends = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];
  return ends.flatMap((from) => [
    time(clock, () => narrowRows(rows, NO_CHOICE, { ...NO_RANGES, inv: { from } })),
    time(clock, () =>
      narrowRows(rows, NO_CHOICE, { ...NO_RANGES, inv: { to: from }, irr: { from: 0.08 } }),
    ),
  ]);
}

/** What the library computes between a reader's act and the drawing of the answer. */
export function measureFacets(rows: readonly LibraryRow[], clock: Clock): Timing[] {
  measureChoices(rows.slice(0, 200), clock);
  const orders = (Object.keys(ORDERS) as Order[]).map((order) =>
    time(clock, () => sortRows(rows, order)),
  );
  return [
    sumUpTimes('a value ticked: narrow, count', measureChoices(rows, clock)),
    sumUpTimes('a range typed: narrow, count', measureRanges(rows, clock)),
    sumUpTimes('another order: sort', orders),
  ];
}

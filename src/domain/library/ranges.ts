import type { LibraryRow } from './row.ts';

/** What the library can be narrowed by from a figure to a figure; a row without it gives nothing. */
export const RANGES = {
  /** Total investment in 万元. */
  inv: (row) => row.totalWan,
  /** Years. */
  payback: (row) => row.paybackYears,
  /** A fraction. */
  irr: (row) => row.irr,
} as const satisfies Record<string, (row: LibraryRow) => number | undefined>;

export type RangeName = keyof typeof RANGES;

/** The ranges' names in the order shown. */
export const RANGE_NAMES = Object.keys(RANGES) as RangeName[];

/** From one figure to another, both included; an end that is absent is open. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
}

/** The range set of each figure. */
export type Ranges = Readonly<Record<RangeName, Range>>;

/** No range set. */
export const NO_RANGES: Ranges = { inv: {}, payback: {}, irr: {} };

/** Whether a range narrows anything. */
export const isSet = ({ from, to }: Range): boolean => from !== undefined || to !== undefined;

/** Whether a range ends before it begins, so that nothing could be in it. */
export const isReversed = ({ from, to }: Range): boolean =>
  from !== undefined && to !== undefined && from > to;

/** Whether two ranges are the same. */
export const isSameRange = (a: Range, b: Range): boolean => a.from === b.from && a.to === b.to;

/** Whether a figure lies in a range; an unknown figure lies only in the range that is not set. */
export function isWithin(value: number | undefined, { from, to }: Range): boolean {
  if (from === undefined && to === undefined) return true;
  if (value === undefined) return false;
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}

/** The rows within every range. */
export function keepWithin(rows: readonly LibraryRow[], ranges: Ranges): readonly LibraryRow[] {
  const set = RANGE_NAMES.filter((name) => isSet(ranges[name]));
  if (set.length === 0) return rows;
  return rows.filter((row) => set.every((name) => isWithin(RANGES[name](row), ranges[name])));
}

/** The rows that no range rules out by a figure, but which lack one that a range asks for. */
export function listUnestimated(rows: readonly LibraryRow[], ranges: Ranges): LibraryRow[] {
  const set = RANGE_NAMES.filter((name) => isSet(ranges[name]));
  return rows.filter((row) => {
    const values = set.map((name) => [RANGES[name](row), ranges[name]] as const);
    return (
      values.some(([value]) => value === undefined) &&
      values.every(([value, range]) => value === undefined || isWithin(value, range))
    );
  });
}

const ADDRESS = /^(\d{1,12}(?:\.\d{1,6})?)?-(\d{1,12}(?:\.\d{1,6})?)?$/;

/** A range in an address, `1000-5000`, `0.08-`, `-10`; not set where it is none, or is reversed. */
export function parseRange(text: string | null): Range {
  const [, from, to] = ADDRESS.exec(text ?? '') ?? [];
  const range = {
    ...(from === undefined ? {} : { from: Number(from) }),
    ...(to === undefined ? {} : { to: Number(to) }),
  };
  return isReversed(range) ? {} : range;
}

const tidy = (value: number | undefined) => (value === undefined ? '' : String(+value.toFixed(6)));

/** A range as an address holds it. */
export const formatRange = ({ from, to }: Range): string => `${tidy(from)}-${tidy(to)}`;

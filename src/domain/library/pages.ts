/** One page of a list too long for one. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** From 1. */
  readonly number: number;
  /** How many pages there are, at least one. */
  readonly of: number;
  /** How many rows there are in all. */
  readonly count: number;
}

/** How many pages a list of `count` rows takes; an empty list still has one. */
export const countPages = (count: number, size: number): number =>
  Math.max(1, Math.ceil(count / size));

/** The page of that number, from 1; a number beyond the last throws. */
export function cutPage<Row>(rows: readonly Row[], number: number, size: number): ListPage<Row> {
  const of = countPages(rows.length, size);
  if (!Number.isInteger(number) || number < 1 || number > of)
    throw new Error(`There is no page ${number} of ${of}`);
  return { rows: rows.slice((number - 1) * size, number * size), number, of, count: rows.length };
}

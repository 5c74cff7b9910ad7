import type { LibraryRow } from './row.ts';

type Compare = (a: LibraryRow, b: LibraryRow) => number;

const byNumber: Compare = (a, b) => a.number.localeCompare(b.number);
const last = Number.POSITIVE_INFINITY;

/** The orders a reader may choose; `relevance` keeps the order the search gave. */
export const ORDERS = {
  relevance: () => 0,
  updated: (a, b) => b.verified.localeCompare(a.verified) || byNumber(a, b),
  sizeDown: (a, b) => b.totalWan - a.totalWan || byNumber(a, b),
  sizeUp: (a, b) => a.totalWan - b.totalWan || byNumber(a, b),
  payback: (a, b) => (a.paybackYears ?? last) - (b.paybackYears ?? last) || byNumber(a, b),
  readiness: (a, b) => b.readiness - a.readiness || byNumber(a, b),
} as const satisfies Record<string, Compare>;

export type Order = keyof typeof ORDERS;

/** Whether text names an order. */
export const isOrder = (value: unknown): value is Order =>
  typeof value === 'string' && Object.hasOwn(ORDERS, value);

/** The rows in the order asked for; those without a payback come last by payback. */
export const sortRows = (rows: readonly LibraryRow[], order: Order): LibraryRow[] =>
  // Infinity − Infinity is NaN, which `||` passes over to the number.
  [...rows].sort((a, b) => ORDERS[order](a, b) || 0);

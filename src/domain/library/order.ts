import type { LibraryRow } from './row.ts';

type Compare = (a: LibraryRow, b: LibraryRow) => number;

/** Numbers and days are plain letters and digits: their code order is their order. */
const inCodeOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byNumber: Compare = (a, b) => inCodeOrder(a.number, b.number);

/** By a figure, upwards (1) or downwards (-1), rows without it last either way. */
const byFigure =
  (figure: (row: LibraryRow) => number | undefined, direction: 1 | -1): Compare =>
  (a, b) => {
    const [left, right] = [figure(a), figure(b)];
    if (left === right) return byNumber(a, b);
    if (left === undefined) return 1;
    return right === undefined ? -1 : direction * (left - right);
  };

const size = (row: LibraryRow) => row.totalWan;
const irr = (row: LibraryRow) => row.irr;
const payback = (row: LibraryRow) => row.paybackYears;
const readiness = (row: LibraryRow) => row.readiness;

/** The orders a reader may choose; `relevance` keeps the order the search gave. */
export const ORDERS = {
  relevance: () => 0,
  updated: (a, b) => inCodeOrder(b.verified, a.verified) || byNumber(a, b),
  updatedUp: (a, b) => inCodeOrder(a.verified, b.verified) || byNumber(a, b),
  sizeDown: byFigure(size, -1),
  sizeUp: byFigure(size, 1),
  irr: byFigure(irr, -1),
  irrUp: byFigure(irr, 1),
  payback: byFigure(payback, 1),
  paybackDown: byFigure(payback, -1),
  readiness: byFigure(readiness, -1),
  readinessUp: byFigure(readiness, 1),
} as const satisfies Record<string, Compare>;

export type Order = keyof typeof ORDERS;

/** The orders that the list offers; the others come from the table's headers. */
export const OFFERED: readonly Order[] = [
  'relevance',
  'updated',
  'sizeDown',
  'sizeUp',
  'irr',
  'payback',
  'readiness',
];

/** Whether text names an order. */
export const isOrder = (value: unknown): value is Order =>
  typeof value === 'string' && Object.hasOwn(ORDERS, value);

/** The rows in the order asked for; those without the figure asked for come last. */
export const sortRows = (rows: readonly LibraryRow[], order: Order): LibraryRow[] =>
  [...rows].sort(ORDERS[order]);

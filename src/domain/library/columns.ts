import type { Order } from './order.ts';

/** The columns that the table may show beside number and title, in their order. */
export const COLUMNS = [
  'sector',
  'town',
  'park',
  'unit',
  'mode',
  'stage',
  'investment',
  'irr',
  'payback',
  'readiness',
  'land',
  'verified',
] as const;

export type Column = (typeof COLUMNS)[number];

/** The columns shown until the reader chooses others; a title mostly names its town. */
export const DEFAULT_COLUMNS: readonly Column[] = [
  'sector',
  'stage',
  'investment',
  'irr',
  'payback',
  'readiness',
];

/** Columns of figures, set flush right. */
export const NUMERIC: ReadonlySet<Column> = new Set<Column>([
  'investment',
  'irr',
  'payback',
  'readiness',
]);

/** The orders a column's header gives: the first press, and the second. */
export const COLUMN_ORDERS = {
  investment: ['sizeDown', 'sizeUp'],
  irr: ['irr', 'irrUp'],
  payback: ['payback', 'paybackDown'],
  readiness: ['readiness', 'readinessUp'],
  verified: ['updated', 'updatedUp'],
} as const satisfies Partial<Record<Column, readonly [Order, Order]>>;

/** The orders in which figures grow down the table. */
const ASCENDING: ReadonlySet<Order> = new Set<Order>([
  'sizeUp',
  'irrUp',
  'payback',
  'readinessUp',
  'updatedUp',
]);

/** The orders that a column's header gives, where it gives any. */
export const findColumnOrders = (column: Column): readonly [Order, Order] | undefined =>
  (COLUMN_ORDERS as Partial<Record<Column, readonly [Order, Order]>>)[column];

/** How a column stands under an order, in the words of `aria-sort`. */
export function getSort(column: Column, order: Order): 'ascending' | 'descending' | 'none' {
  if (!findColumnOrders(column)?.includes(order)) return 'none';
  return ASCENDING.has(order) ? 'ascending' : 'descending';
}

/** The columns with one put in or taken out, in the table's order. */
export const toggleColumn = (shown: readonly Column[], column: Column): Column[] =>
  COLUMNS.filter((each) => shown.includes(each) !== (each === column));

const isDefault = (columns: readonly Column[]) =>
  columns.length === DEFAULT_COLUMNS.length &&
  columns.every((column, at) => column === DEFAULT_COLUMNS[at]);

/** Columns as an address holds them: nothing for the usual ones. */
export const formatColumns = (columns: readonly Column[]): string | undefined =>
  isDefault(columns) ? undefined : columns.join(',');

/** The columns an address names, those known alone; the usual ones where it names none. */
export function parseColumns(text: string | null): readonly Column[] {
  if (text === null) return DEFAULT_COLUMNS;
  const named = text.split(',');
  const columns = COLUMNS.filter((column) => named.includes(column));
  return (columns.length === 0 && text !== '') || isDefault(columns) ? DEFAULT_COLUMNS : columns;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Column,
  COLUMN_ORDERS,
  COLUMNS,
  DEFAULT_COLUMNS,
  findColumnOrders,
  formatColumns,
  getSort,
  NUMERIC,
  parseColumns,
  toggleColumn,
} from '#src/domain/library/columns.ts';
import { sortRows } from '#src/domain/library/order.ts';
import { makeRow } from './rows.ts';

const columns = fc.subarray([...COLUMNS]);

test('an address gives back the columns that were chosen', () => {
  fc.assert(
    fc.property(columns, (chosen) => {
      expect(parseColumns(formatColumns(chosen) ?? null)).toEqual(chosen);
    }),
  );
});

test('a column put in and taken out again leaves the table as it was, in its order', () => {
  fc.assert(
    fc.property(columns, fc.constantFrom(...COLUMNS), (chosen, column) => {
      const once = toggleColumn(chosen, column);
      expect(once.includes(column)).toBe(!chosen.includes(column));
      expect(toggleColumn(once, column)).toEqual(chosen);
      const others = (shown: readonly Column[]) => shown.filter((each) => each !== column);
      expect(others(once)).toEqual(others(chosen));
      expect(once).toEqual(COLUMNS.filter((each) => once.includes(each)));
    }),
  );
});

test('the usual columns need no word in the address', () => {
  expect(formatColumns(DEFAULT_COLUMNS)).toBeUndefined();
  expect([...NUMERIC].every((column) => COLUMNS.includes(column))).toBe(true);
});

test('what a header says of its order is how its figures stand', () => {
  const rows = [1, 2, 3].map((figure) =>
    makeRow({
      slug: String(figure),
      totalWan: figure,
      irr: figure,
      paybackYears: figure,
      readiness: figure,
      verified: `2026-01-0${figure}`,
    }),
  );
  for (const column of COLUMNS)
    for (const order of findColumnOrders(column) ?? []) {
      const slugs = sortRows(rows, order).map(({ slug }) => slug);
      const upwards = slugs.join('') === '123';
      expect([column, order, slugs.join('')]).toEqual([column, order, upwards ? '123' : '321']);
      expect([column, order, getSort(column, order)]).toEqual([
        column,
        order,
        upwards ? 'ascending' : 'descending',
      ]);
    }
});

test('a header gives both orders of its figures, and says nothing of another’s', () => {
  for (const [first, second] of Object.values(COLUMN_ORDERS)) expect(first).not.toBe(second);
  expect(getSort('irr', 'sizeDown')).toBe('none');
  expect(getSort('town', 'updated')).toBe('none');
});

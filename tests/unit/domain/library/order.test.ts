import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOrder, ORDERS, sortRows, type Order } from '#src/domain/library/order.ts';
import { makeRow, rows } from './rows.ts';

const all = [
  makeRow({ slug: 'a', number: 'SX-2026-003', totalWan: 300, verified: '2026-01-01' }),
  makeRow({ slug: 'b', number: 'SX-2026-002', totalWan: 9000, paybackYears: 8, readiness: 90 }),
  makeRow({ slug: 'c', number: 'SX-2026-001', totalWan: 300, paybackYears: 4.5, readiness: 20 }),
].map((row, at) => ({ ...row, ...[{}, { irr: -0.01 }, { irr: 0.2 }][at] }));

test.each<[Order, string]>([
  ['relevance', 'abc'],
  ['updated', 'cba'],
  ['sizeDown', 'bca'],
  ['sizeUp', 'cab'],
  ['payback', 'cba'],
  ['paybackDown', 'bca'],
  ['irr', 'cba'],
  ['irrUp', 'bca'],
  ['readiness', 'bac'],
  ['readinessUp', 'cab'],
  ['updatedUp', 'acb'],
])('by %s the projects stand %s', (order, expected) => {
  expect(
    sortRows(all, order)
      .map(({ slug }) => slug)
      .join(''),
  ).toBe(expected);
});

test.each(['payback', 'paybackDown'] as const)(
  'by %s projects without a payback come last, in the order of their numbers',
  (order) => {
    const unknown = ['SX-2026-009', 'SX-2026-004', 'SX-2026-007'].map((number) =>
      makeRow({ number }),
    );
    const sorted = sortRows([...unknown, ...all], order).map(({ number }) => number);
    expect(sorted.slice(-4)).toEqual(['SX-2026-003', 'SX-2026-004', 'SX-2026-007', 'SX-2026-009']);
  },
);

const anyOrder = fc.constantFrom(...(Object.keys(ORDERS) as Order[]));

test('sorting loses and invents nothing, and leaves the list it was given alone', () => {
  fc.assert(
    fc.property(rows, anyOrder, (given, order) => {
      const before = given.map(({ slug }) => slug);
      const sorted = sortRows(given, order).map(({ slug }) => slug);
      expect(sorted.toSorted()).toEqual(before.toSorted());
      expect(given.map(({ slug }) => slug)).toEqual(before);
    }),
  );
});

test('an order does not depend on how the projects stood before', () => {
  const order = anyOrder.filter((name) => name !== 'relevance');
  fc.assert(
    fc.property(rows, order, (given, name) => {
      expect(sortRows(given.toReversed(), name)).toEqual(sortRows(given, name));
    }),
  );
});

test('only the orders on offer are orders', () => {
  expect(['sizeUp', 'relevance'].map(isOrder)).toEqual([true, true]);
  expect(['', 'price', 'toString', 'constructor', null, 3].map(isOrder)).toEqual(
    Array(6).fill(false),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatRange,
  isSameRange,
  isWithin,
  keepWithin,
  listUnestimated,
  NO_RANGES,
  parseRange,
} from '#src/domain/library/ranges.ts';
import { isInRanges, makeRow, ranges, rows } from './rows.ts';

test('both ends belong to a range, and an open end to none', () => {
  expect([999, 1000, 5000, 5001].map((value) => isWithin(value, { from: 1000, to: 5000 }))).toEqual(
    [false, true, true, false],
  );
  expect([-1, 0, 1e9].map((value) => isWithin(value, { from: 0 }))).toEqual([false, true, true]);
});

test('a figure that nobody knows lies in no range but the one that is not set', () => {
  expect(isWithin(undefined, {})).toBe(true);
  expect(isWithin(undefined, { from: 0 })).toBe(false);
  expect(isWithin(undefined, { to: 5 })).toBe(false);
});

test('ranges are the same only where both ends are', () => {
  expect(isSameRange({ from: 1, to: 2 }, { from: 1, to: 2 })).toBe(true);
  expect(isSameRange({ from: 1, to: 2 }, { from: 1 })).toBe(false);
  expect(isSameRange({ from: 1, to: 2 }, { from: 0, to: 2 })).toBe(false);
  expect(isSameRange({}, {})).toBe(true);
});

test('what is not estimated drops out only where a range asks for it', () => {
  const rows = [makeRow({ slug: 'a', irr: 0.1 }), makeRow({ slug: 'b' })];
  expect(keepWithin(rows, NO_RANGES)).toEqual(rows);
  expect(keepWithin(rows, { ...NO_RANGES, inv: { from: 1 } })).toEqual(rows);
  expect(keepWithin(rows, { ...NO_RANGES, irr: { from: 0.08 } })).toEqual([rows[0]]);
});

test('the rows kept are those that lie within by hand', () => {
  fc.assert(
    fc.property(rows, ranges, (all, within) => {
      expect(keepWithin(all, within)).toEqual(all.filter((row) => isInRanges(row, within)));
    }),
  );
});

test('left out for want of a figure: rows that any figure in the range would bring in', () => {
  fc.assert(
    fc.property(rows, ranges, (all, within) => {
      // A figure that lies in the range given, put where there is none.
      const figure = ({ from, to }: { from?: number; to?: number }) => from ?? to ?? 1;
      const filled = (row: (typeof all)[number]) => ({
        ...row,
        irr: row.irr ?? figure(within.irr),
        paybackYears: row.paybackYears ?? figure(within.payback),
      });
      expect(listUnestimated(all, within)).toEqual(
        all.filter((row) => !isInRanges(row, within) && isInRanges(filled(row), within)),
      );
    }),
  );
});

test('an address gives back the range that was written into it', () => {
  fc.assert(
    fc.property(ranges, ({ inv, irr, payback }) => {
      for (const range of [inv, irr, payback])
        expect(isSameRange(parseRange(formatRange(range)), range)).toBe(true);
    }),
  );
});

test('any other text in an address is no range, and never one that nothing lies in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      const { from, to } = parseRange(text);
      expect((from ?? 0) <= (to ?? Infinity)).toBe(true);
    }),
  );
});

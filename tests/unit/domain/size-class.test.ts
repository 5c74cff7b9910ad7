import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getSizeClass, SIZE_CLASSES } from '#src/domain/size-class.ts';

test.each([
  [0, 'under-1m'],
  [99.99, 'under-1m'],
  [100, '1m-10m'],
  [1000, '10m-50m'],
  [5000, '50m-100m'],
  [9999.99, '50m-100m'],
  [10_000, '100m-500m'],
  [50_000, '500m-1b'],
  [100_000, 'over-1b'],
  [9_000_000, 'over-1b'],
])('a project of %d 万元 is in class %s', (total, id) => {
  expect(getSizeClass(total)).toBe(id);
});

test('every amount from nothing up is in exactly one class', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (total) => {
      const fitting = SIZE_CLASSES.filter(({ from, below }) => total >= from && total < below);
      expect(fitting.map(({ id }) => id)).toEqual([getSizeClass(total)]);
    }),
  );
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no size and says so', (total) => {
  expect(() => getSizeClass(total)).toThrow(`got ${total}`);
});

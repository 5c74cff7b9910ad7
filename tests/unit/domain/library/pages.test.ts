import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPages, cutPage } from '#src/domain/library/pages.ts';

test('the pages one after another are the list, none longer than it may be', () => {
  const list = fc.array(fc.nat(), { maxLength: 120 });
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: 30 }), (all, size) => {
      const numbers = Array.from({ length: countPages(all.length, size) }, (_, at) => at + 1);
      const pages = numbers.map((number) => cutPage(all, number, size));
      expect(pages.flatMap(({ rows }) => rows)).toEqual(all);
      expect(pages.every(({ rows }) => rows.length <= size)).toBe(true);
      expect(pages.slice(0, -1).every(({ rows }) => rows.length === size)).toBe(true);
    }),
  );
});

test('an empty list is one empty page', () => {
  expect(cutPage([], 1, 24)).toEqual({ rows: [], number: 1, of: 1, count: 0 });
});

test.each([0, 3, 1.5, Number.NaN])('there is no page %d of two', (number) => {
  expect(() => cutPage([1, 2, 3], number, 2)).toThrow(/no page/);
});

import { expect, test } from 'vitest';
import { generateRows } from '#scripts/lib/bench/generate-rows.ts';
import { measureFacets, sumUpTimes } from '#scripts/lib/bench/measure-facets.ts';
import { FACET_NAMES, FACETS } from '#src/domain/library/facets.ts';
import { getSizeClass } from '#src/domain/size-class.ts';

test('generated rows are the same every time, and spread over the values of every facet', () => {
  const rows = generateRows(210);
  expect(generateRows(210)).toEqual(rows);
  expect(new Set(rows.map(({ slug }) => slug)).size).toBe(210);
  for (const facet of FACET_NAMES) {
    const values = new Set(rows.flatMap((row): readonly string[] => FACETS[facet](row)));
    expect([facet, values.size]).toEqual([facet, facet === 'land' ? 1 : expect.any(Number)]);
    expect(values.size).toBeGreaterThanOrEqual(facet === 'land' ? 1 : 3);
  }
  expect(rows.every(({ size, totalWan }) => size === getSizeClass(totalWan))).toBe(true);
});

test('durations are summed up by their middle and their worst', () => {
  expect(sumUpTimes('a press', [5, 1, 9])).toEqual({ what: 'a press', median: 5, worst: 9 });
});

test('every act of a reader is measured', () => {
  let now = 0;
  const timings = measureFacets(generateRows(50), () => (now += 1));
  expect(timings.map(({ median, worst }) => [median, worst])).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
});

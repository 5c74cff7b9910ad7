import { expect, test } from 'vitest';
import { parseUsed } from '#scripts/lib/bench/build/measure.ts';
import { printRows, type Row } from '#scripts/lib/bench/build/table.ts';

const row = (contender: string, cpuSeconds: number, own: Partial<Row> = {}): Row => ({
  contender,
  what: 'cold',
  cpuSeconds,
  peakMb: 100,
  wallSeconds: 2,
  pages: 1234,
  isEqual: true,
  ...own,
});

test('each build stands against the limit’s whole build', () => {
  const printed = printRows([
    row('limit', 2),
    row('hugo', 11, { isEqual: false }),
    row('limit', 1, { what: 'one changed' }),
  ]);
  expect(printed.split('\n').slice(2)).toEqual([
    '| limit | cold | 2.00 | 1.0 | 100 | 2.00 | 1,234 | yes |',
    '| hugo | cold | 11.0 | 5.5 | 100 | 2.00 | 1,234 | **no** |',
    '| limit | one changed | 1.00 | 0.5 | 100 | 2.00 | 1,234 | yes |',
  ]);
});

test('of several rounds the middle counts, and the worst is said', () => {
  const printed = printRows([1, 9, 2].map((seconds) => row('limit', seconds)));
  expect(printed).toContain('| limit | cold | 2.00 (1.00 to 9.00) | 1.0 |');
});

test('one round that is not equal is enough', () => {
  const printed = printRows([row('limit', 1), row('limit', 1, { isEqual: false })]);
  expect(printed).toContain('**no**');
});

test('the times that bash prints are summed', () => {
  expect(parseUsed('Pages: all\n\nused 12.345 0.655\n')).toBeCloseTo(13);
  expect(() => parseUsed('killed')).toThrow('No times stand at the end');
});

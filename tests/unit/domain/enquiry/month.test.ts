import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  getMonth,
  getMonthSpan,
  listMonths,
  parseMonth,
  shiftMonth,
} from '#src/domain/enquiry/month.ts';

test('a month begins and ends at midnight in Shanghai', () => {
  expect(getMonthSpan('2026-10')).toEqual({
    fromMs: Date.parse('2026-09-30T16:00:00Z'),
    toMs: Date.parse('2026-10-31T16:00:00Z'),
  });
  expect(getMonthSpan('2026-12').toMs).toBe(getMonthSpan('2027-01').fromMs);
});

test('every moment lies in its own month', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2060, 0) }), (moment) => {
      const { fromMs, toMs } = getMonthSpan(getMonth(moment));
      expect(fromMs <= moment && moment < toMs).toBe(true);
    }),
  );
});

test('months follow each other over the turn of the year', () => {
  expect([shiftMonth('2026-12', 1), shiftMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  expect(listMonths('2026-02', 3)).toEqual(['2026-02', '2026-01', '2025-12']);
});

test('only a month is read as one', () => {
  expect(parseMonth('2026-10')).toBe('2026-10');
  for (const text of ['', '2026-13', '2026-1', '2026-10-01', '1999-01', "2026-10'"]) {
    expect(parseMonth(text)).toBeUndefined();
  }
});

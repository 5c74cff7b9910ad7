import { expect, test } from 'vitest';
import { daysBetween, isExpired, isStale, nextCheckOf } from '#src/domain/freshness.ts';

// 2024 is a leap year; spreadsheets give the same differences.
test.each([
  ['2026-11-23', '2026-11-23', 0],
  ['2024-02-28', '2024-03-01', 2],
  ['2025-02-28', '2025-03-01', 1],
  ['2025-12-31', '2026-01-01', 1],
  ['2026-11-23', '2026-11-20', -3],
])('from %s to %s are %d days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test('facts are current up to the last day allowed', () => {
  expect(isStale('2026-05-27', '2026-11-23', 180)).toBe(false);
  expect(isStale('2026-05-26', '2026-11-23', 180)).toBe(true);
  expect(isStale('2026-11-24', '2026-11-23', 180)).toBe(false);
});

test('an offer holds through its last day, and without one it holds', () => {
  expect(isExpired('2026-11-23', '2026-11-23')).toBe(false);
  expect(isExpired('2026-11-22', '2026-11-23')).toBe(true);
  expect(isExpired(undefined, '2026-11-23')).toBe(false);
});

test('what is checked is due again after so many days', () => {
  expect(nextCheckOf('2026-11-23', 180)).toBe('2027-05-22');
  expect(nextCheckOf('2028-02-28', 1)).toBe('2028-02-29');
});

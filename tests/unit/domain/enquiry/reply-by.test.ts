import { expect, test } from 'vitest';
import { getReplyBy } from '#src/domain/enquiry/reply-by.ts';
import { hasHolidays, isChineseWorkday } from '../../enquiry/support/calendar.ts';

const at = (shanghai: string) => Date.parse(`${shanghai}+08:00`);
const replyBy = (shanghai: string, days: number) =>
  getReplyBy(at(shanghai), days, isChineseWorkday);

test('the day of receipt is not counted', () => {
  // Monday 23 November 2026; no holiday near.
  expect(replyBy('2026-11-23T10:00:00', 1)).toBe('2026-11-24');
  expect(replyBy('2026-11-23T10:00:00', 2)).toBe('2026-11-25');
  expect(replyBy('2026-11-26T10:00:00', 2)).toBe('2026-11-30');
});

test('from 17:00 an enquiry counts as received on the next working day', () => {
  expect(replyBy('2026-11-23T16:59:59', 2)).toBe('2026-11-25');
  expect(replyBy('2026-11-23T17:00:00', 2)).toBe('2026-11-26');
  expect(replyBy('2026-11-27T17:00:00', 2)).toBe('2026-12-02');
});

test('the day is the one in Shanghai, wherever the server stands', () => {
  expect(getReplyBy(Date.parse('2026-11-23T16:30:00Z'), 2, isChineseWorkday)).toBe('2026-11-26');
  expect(getReplyBy(Date.parse('2026-11-22T16:30:00Z'), 2, isChineseWorkday)).toBe('2026-11-25');
});

// State Council General Office, notice on holidays in 2025 (国办发明电〔2024〕12号): National Day and
// Mid-Autumn 1 to 8 October; Sunday 28 September and Saturday 11 October are worked.
test.each([
  ['2025-09-30T10:00:00', 2, '2025-10-10'],
  ['2025-10-03T10:00:00', 2, '2025-10-11'],
  ['2025-09-26T10:00:00', 2, '2025-09-29'],
  ['2025-10-10T10:00:00', 1, '2025-10-11'],
  ['2025-10-11T10:00:00', 1, '2025-10-13'],
])('National Day 2025: received %s, %i working days, by %s', (received, days, expected) => {
  expect(replyBy(received, days)).toBe(expected);
});

// Notice on holidays in 2026 (国办发明电〔2025〕7号): Spring Festival 15 to 23 February; Saturdays
// 14 and 28 February are worked.
test.each([
  ['2026-02-13T10:00:00', 2, '2026-02-24'],
  ['2026-02-14T18:00:00', 2, '2026-02-26'],
  ['2026-02-18T10:00:00', 2, '2026-02-26'],
  ['2026-02-27T10:00:00', 1, '2026-02-28'],
])('Spring Festival 2026: received %s, %i working days, by %s', (received, days, expected) => {
  expect(replyBy(received, days)).toBe(expected);
});

test('in years whose holidays are not yet known, Mondays to Fridays are worked but for those by law', () => {
  // Friday 1 October 2038; Saturday and Sunday are days off too.
  expect(hasHolidays(2026)).toBe(true);
  expect(hasHolidays(2038)).toBe(false);
  expect(replyBy('2038-09-30T10:00:00', 2)).toBe('2038-10-05');
  expect(replyBy('2038-10-01T10:00:00', 2)).toBe('2038-10-06');
});

test('a calendar without working days is a fault that is named, not an endless search', () => {
  expect(() => getReplyBy(at('2026-11-23T10:00:00'), 2, () => false)).toThrow('isWorkday');
});

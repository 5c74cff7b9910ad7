import { expect, test } from 'vitest';
import { getDueDates, getNextDue } from '#src/domain/enquiry/due-dates.ts';
import { isChineseWorkday } from '../../enquiry/support/calendar.ts';

const PROMISE = { firstWorkingDays: 1, fullWorkingDays: 5, complexWorkingDays: 15 };
const dueFrom = (shanghai: string) =>
  getDueDates(Date.parse(`${shanghai}+08:00`), PROMISE, isChineseWorkday);

// State Council General Office, notice on holidays in 2026 (国办发明电〔2025〕7号): New Year 1 to 3
// January, Sunday 4 January worked; Spring Festival 15 to 23 February, Saturdays 14 and 28 February
// worked; Qingming 4 to 6 April; Labour Day 1 to 5 May, Saturday 9 May worked; National Day 1 to 7
// October, Sunday 20 September and Saturday 10 October worked.
test.each([
  ['no holiday near', '2026-11-23T10:00:00', '2026-11-24', '2026-11-30', '2026-12-14'],
  ['before New Year', '2025-12-31T10:00:00', '2026-01-04', '2026-01-08', '2026-01-22'],
  ['before Spring Festival', '2026-02-12T10:00:00', '2026-02-13', '2026-02-26', '2026-03-11'],
  ['in Spring Festival', '2026-02-20T10:00:00', '2026-02-25', '2026-03-02', '2026-03-16'],
  ['before Qingming', '2026-04-03T16:59:00', '2026-04-07', '2026-04-13', '2026-04-27'],
  [
    'after hours before Labour Day',
    '2026-04-30T17:00:00',
    '2026-05-07',
    '2026-05-12',
    '2026-05-26',
  ],
  ['before National Day', '2026-09-30T10:00:00', '2026-10-08', '2026-10-13', '2026-10-27'],
])('2026, %s: received %s, by %s, %s, %s', (_when, received, first, full, complex) => {
  expect(dueFrom(received)).toEqual({ first, full, complex });
});

// A year whose notice nobody has read yet. New Year's Day 2038 is a Friday, Spring Festival and its eve
// Wednesday 3 to Saturday 6 February.
test.each([
  ['before New Year', '2037-12-31T10:00:00', '2038-01-04', '2038-01-08', '2038-01-22'],
  ['on New Year', '2038-01-01T10:00:00', '2038-01-05', '2038-01-11', '2038-01-25'],
  ['before Spring Festival', '2038-02-02T10:00:00', '2038-02-08', '2038-02-12', '2038-02-26'],
])('2038, %s: no promise falls on a day off by law', (_when, received, first, full, complex) => {
  expect(dueFrom(received)).toEqual({ first, full, complex });
});

test('what is owed next goes with the state', () => {
  const dates = dueFrom('2026-11-23T10:00:00');
  const first = { step: 'first', date: '2026-11-24' };
  expect(getNextDue('received', dates)).toEqual(first);
  expect(getNextDue('assigned', dates)).toEqual(first);
  expect(getNextDue('partial', dates)).toEqual({ step: 'full', date: '2026-11-30' });
  expect(getNextDue('complex', dates)).toEqual({ step: 'complex', date: '2026-12-14' });
  expect(getNextDue('answered', dates)).toBeUndefined();
  expect(getNextDue('closed', dates)).toBeUndefined();
});

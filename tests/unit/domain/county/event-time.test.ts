import { expect, test } from 'vitest';
import { isUpcoming, isWholeDay, lastDayOf, nextDay } from '#src/domain/county/event-time.ts';

test('an event without a time fills its days, to the last one named', () => {
  expect([isWholeDay({ start: '2027-05-01' }), isWholeDay({ start: '2027-05-01 08:00' })]).toEqual([
    true,
    false,
  ]);
  expect(lastDayOf({ start: '2027-05-01', end: '2027-05-31' })).toBe('2027-05-31');
  expect(lastDayOf({ start: '2027-05-01 08:00' })).toBe('2027-05-01');
});

test('the day after is found across months, years and leap days', () => {
  expect(['2027-05-31', '2027-12-31', '2028-02-28', '2028-02-29'].map(nextDay)).toEqual([
    '2027-06-01',
    '2028-01-01',
    '2028-02-29',
    '2028-03-01',
  ]);
});

test('an event is to come until its last day is over', () => {
  const month = { start: '2027-05-01', end: '2027-05-31' };
  expect(['2027-04-30', '2027-05-31', '2027-06-01'].map((day) => isUpcoming(month, day))).toEqual([
    true,
    true,
    false,
  ]);
});

import { expect, test } from 'vitest';
import { moment, toInstant, withTime } from '#src/domain/moment.ts';

test('a time is one of the county’s clock, eight hours before Greenwich', () => {
  expect(toInstant('2027-03-18 09:00').toISOString()).toBe('2027-03-18T01:00:00.000Z');
  expect(toInstant('2027-03-18').toISOString()).toBe('2027-03-17T16:00:00.000Z');
});

test('a bare day takes the time it is given, a whole moment keeps its own', () => {
  expect(withTime('2027-03-18', '09:00')).toBe('2027-03-18 09:00');
  expect(withTime('2027-03-18 16:20', '09:00')).toBe('2027-03-18 16:20');
});

test('a moment is written as the office writes it, and lies on a day there is', () => {
  const field = moment('发布时间');
  expect(field.parse('2027-03-18 16:20')).toBe('2027-03-18 16:20');
  expect(field.parse(new Date('2027-03-18'))).toBe('2027-03-18');
  for (const wrong of ['2027-3-18', '2027-03-18 24:00', '2027-03-18T09:00', '2027年3月18日', 7])
    expect(field.safeParse(wrong).error?.issues[0]?.message).toMatch(/请写成 2027-05-12/);
  expect(field.safeParse('2027-02-30 09:00').error?.issues[0]?.message).toMatch(/没有这一天/);
});

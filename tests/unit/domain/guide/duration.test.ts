import { expect, test } from 'vitest';
import { duration, parseDuration, toWorkingDays } from '#src/domain/guide/duration.ts';

test.each([
  ['20个工作日', { count: 20, unit: 'working' }],
  ['60日', { count: 60, unit: 'calendar' }],
  ['7 天', { count: 7, unit: 'calendar' }],
  ['当场', { count: 0, unit: 'working' }],
])('%s is read', (text, expected) => {
  expect(parseDuration(text)).toEqual(expected);
});

test.each(['20', '两周', '20工作日', '-3日', ''])(
  '"%s" is not read, and the message shows how to write it',
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
    const { error } = duration('期限').safeParse(text);
    expect(error?.issues[0]?.message).toContain('请写成 20个工作日、60日 或 当场');
  },
);

test('days of the calendar come to five working days in seven', () => {
  const days = (count: number) => toWorkingDays({ count, unit: 'calendar' });
  expect([7, 14, 30, 60].map(days)).toEqual([5, 10, 22, 43]);
  expect(days(1)).toBe(1);
  expect(toWorkingDays({ count: 20, unit: 'working' })).toBe(20);
});

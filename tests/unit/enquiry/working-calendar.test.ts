import { expect, test } from 'vitest';
import { holidaysSchema } from '#src/domain/county/holidays.ts';
import { createCalendar } from '#src/enquiry/working-calendar.ts';
import { isChineseWorkday } from './support/calendar.ts';

// Notice on holidays in 2026 (国办发明电〔2025〕7号), as staff would copy it.
const NOTICE = {
  year: 2026,
  source: '国办发明电〔2025〕7号',
  off: [
    { from: '2026-01-01', to: '2026-01-03' },
    { from: '2026-02-15', to: '2026-02-23' },
    { from: '2026-04-04', to: '2026-04-06' },
    { from: '2026-05-01', to: '2026-05-05' },
    { from: '2026-06-19', to: '2026-06-21' },
    { from: '2026-09-25', to: '2026-09-27' },
    { from: '2026-10-01', to: '2026-10-07' },
  ],
  worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};

const listDays = (year: number): string[] =>
  Array.from({ length: 365 }, (_, index) =>
    new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
  );

test('a notice that staff copied gives the days that the program’s own table has', () => {
  const { isWorkday } = createCalendar(holidaysSchema.parse([NOTICE]));
  for (const day of listDays(2026))
    expect([day, isWorkday(day)]).toEqual([day, isChineseWorkday(day)]);
});

test('a year that the table does not have is known by its notice, and counts before the law alone', () => {
  // Not the notice of 2038, which nobody has read yet.
  const off = [
    { from: '2037-12-31', to: '2038-01-02' },
    { from: '2038-02-03', to: '2038-02-09' },
  ];
  const notices = [{ year: 2038, source: '通知', off, worked: ['2038-01-31'] }];
  const { isWorkday, hasHolidays } = createCalendar(holidaysSchema.parse(notices));
  expect([hasHolidays(2037), hasHolidays(2038)]).toEqual([false, true]);
  const days = ['2037-12-31', '2038-01-01', '2038-01-04', '2038-01-31', '2038-02-08', '2038-04-05'];
  expect(days.map(isWorkday)).toEqual([false, false, true, true, false, true]);
});

test('a notice counts before the table, for its own year', () => {
  const off = [{ from: '2026-01-01', to: '2026-01-01' }];
  const { isWorkday } = createCalendar([{ year: 2026, source: '更正', off, worked: [] }]);
  expect(['2026-01-02', '2026-10-01', '2025-10-01'].map(isWorkday)).toEqual([true, true, false]);
});

test.each([
  ['写元旦', { off: NOTICE.off.slice(1) }],
  ['要在这一年里', { worked: ['2027-02-28'] }],
  ['不早于第一天', { off: [...NOTICE.off, { from: '2026-12-05', to: '2026-12-01' }] }],
])('what is copied wrong is told: %s', (words, change) => {
  const result = holidaysSchema.safeParse([{ ...NOTICE, ...change }]);
  expect(result.error?.issues[0]?.message).toContain(words);
});

test('a year that is there twice is told', () => {
  expect(holidaysSchema.safeParse([NOTICE, NOTICE]).error?.issues[0]?.message).toContain('两次');
});

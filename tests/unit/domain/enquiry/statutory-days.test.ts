import calendar from 'chinese-days';
import { expect, test } from 'vitest';
import { isStatutoryDayOff } from '#src/domain/enquiry/statutory-days.ts';

const YEARS = Array.from({ length: 20 }, (_, index) => 2027 + index);

const listDays = (year: number): string[] =>
  Array.from({ length: 366 }, (_, index) =>
    new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
  ).filter((date) => date.startsWith(String(year)) && isStatutoryDayOff(date));

/** The day before, the days of the Chinese calendar and Qingming by the tables of another program. */
function listElsewhere(year: number): string[] {
  const lunar = (day: string) => calendar.getSolarDateFromLunar(`${year}-${day}`).date;
  const first = lunar('01-01');
  const eve = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
  const terms = calendar.getSolarTerms(`${year}-04-01`, `${year}-04-10`);
  const qingming = terms.find(({ name }) => name === '清明')?.date ?? '';
  const moving = [eve, first, lunar('01-02'), lunar('01-03'), lunar('05-05'), lunar('08-15')];
  const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map(
    (day) => `${year}-${day}`,
  );
  return [...new Set([...moving, ...fixed, qingming])].toSorted();
}

test.each(YEARS)('the days off of %i are those that the law names', (year) => {
  expect(listDays(year)).toEqual(listElsewhere(year));
});

test('after the table there are the days alone that have their date', () => {
  expect(listDays(2047)).toEqual(
    ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `2047-${day}`),
  );
});

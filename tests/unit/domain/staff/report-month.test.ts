import { expect, test } from 'vitest';
import { chooseReportMonth, listReportMonths } from '#src/domain/staff/report-month.ts';

test('a report is of the month in the address, else of the last full one', () => {
  expect(chooseReportMonth('2026-09', '2026-11')).toBe('2026-09');
  expect(chooseReportMonth('2026-11', '2026-11')).toBe('2026-11');
  for (const text of [null, '', 'x', '2026-12', '2020-01', '2026-13']) {
    expect(chooseReportMonth(text, '2026-11')).toBe('2026-10');
  }
});

test('months go back as far as enquiries are kept', () => {
  const months = listReportMonths('2026-11');
  expect([months[0], months.at(-1), months.length]).toEqual(['2026-11', '2024-11', 25]);
});

import { RETENTION_MONTHS } from '../enquiry/notice.ts';
import { listMonths, parseMonth, shiftMonth } from '../enquiry/month.ts';

/** The months that a report can be of, the current one first: as far back as enquiries are kept. */
export const listReportMonths = (current: string): string[] =>
  listMonths(current, RETENTION_MONTHS + 1);

/** The month that an address names, or the last full one where it names none that there is. */
export function chooseReportMonth(
  text: string | null,
  current: string,
  months: readonly string[] = listReportMonths(current),
): string {
  const month = parseMonth(text ?? '');
  const known = month !== undefined && months.includes(month);
  return known ? month : shiftMonth(current, -1);
}

import { formatCalendarMonth } from '#src/i18n/format.ts';
import { describeScope, listTables, REPORT_NOTES } from '../files/report-tables.ts';
import { writeTables } from '../files/write-tables.ts';
import type { MemberVisit, StaffAnswer } from '../http/visit.ts';
import { renderReport } from '../pages/report-page.ts';
import { readReport } from '../queries/report.ts';
import { XLSX } from './export.ts';

/** `GET /staff/report/?month=2026-10`: how a month's enquiries were answered. */
export async function showReport(visit: MemberVisit): Promise<StaffAnswer> {
  return { page: renderReport(visit, await readReport(visit)) };
}

/** `GET /staff/report.xlsx?month=2026-10`: the same as a workbook. */
export async function exportReport(visit: MemberVisit): Promise<StaffAnswer> {
  const { deps } = visit;
  const report = await readReport(visit);
  const deskName = deps.desks.desks[report.desk ?? '']?.name ?? report.desk ?? '';
  const title = `${formatCalendarMonth(report.month, 'zh')}答复情况`;
  const tables = listTables(report, deps.desks);
  const lines = [describeScope(report, deskName), ...REPORT_NOTES];
  const bytes = await writeTables(tables, { title, lines });
  return { file: { name: `答复情况-${report.month}.xlsx`, type: XLSX, bytes } };
}

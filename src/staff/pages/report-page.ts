import { listReportMonths } from '#src/domain/staff/report-month.ts';
import { html } from '#src/enquiry/page/html.ts';
import { formatCalendarMonth } from '#src/i18n/format.ts';
import { staffPaths } from '../addresses.ts';
import { describeScope, listTables, REPORT_NOTES } from '../files/report-tables.ts';
import type { MemberVisit } from '../http/visit.ts';
import type { MonthReport } from '../queries/report.ts';

import { frameOf } from './frame.ts';
import { renderStaffPage } from './layout.ts';
import { renderReportEnd } from './report-end.ts';
import { renderMonthChooser } from './month-chooser.ts';
import { renderStaffTable } from './staff-table.ts';

/** The monthly report: tables of figures, the same as in its workbook. */
export function renderReport(visit: MemberVisit, monthReport: MonthReport): string {
  const { deps } = visit;
  const { month, current, desk, report } = monthReport;
  const deskName = deps.desks.desks[desk ?? '']?.name ?? desk ?? '';
  const tables = html`<div class="report">
      ${listTables(monthReport, deps.desks).map(renderStaffTable)}
    </div>
    ${renderReportEnd(staffPaths.reportFile(month), '数字和本页相同，不含个人信息。', REPORT_NOTES)}`;
  const main = html`<p>${describeScope(monthReport, deskName)}</p>
    ${renderMonthChooser(month, listReportMonths(current), staffPaths.report)}
    ${report.total.received === 0 ? html`<p>这个月没有收到咨询。</p>` : tables}`;
  const title = `${formatCalendarMonth(month, 'zh')}答复情况`;
  return renderStaffPage({ ...frameOf(visit), title, part: 'report', wide: true }, main);
}

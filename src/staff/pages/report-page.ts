import { shiftMonth } from '#src/domain/enquiry/month.ts';
import { listReportMonths } from '#src/domain/staff/report-month.ts';
import { html, type Html } from '#src/enquiry/page/html.ts';
import { formatCalendarMonth, formatPercent } from '#src/i18n/format.ts';
import { staffPaths } from '../addresses.ts';
import {
  describeScope,
  listTables,
  REPORT_COLUMNS,
  REPORT_NOTES,
  type ReportColumn,
  type ReportTable,
} from '../files/report-tables.ts';
import type { MemberVisit } from '../http/visit.ts';
import type { MonthReport } from '../queries/report.ts';
import { renderChoice, renderTable } from './controls.ts';
import { frameOf } from './frame.ts';
import { renderStaffPage } from './layout.ts';

const nameMonth = (month: string): string => formatCalendarMonth(month, 'zh');

function renderChooser({ month, current }: MonthReport): Html {
  const months = listReportMonths(current);
  const options = months.map((each) => [each, nameMonth(each)] as const);
  const [before, after] = [shiftMonth(month, -1), shiftMonth(month, 1)];
  const link = (to: string, rel: string, label: string) =>
    months.includes(to) && html`<a href="${staffPaths.report(to)}" rel="${rel}">${label}</a>`;
  return html`<form class="filter" action="${staffPaths.report()}" method="get">
      ${renderChoice({ name: 'month', label: '月份', value: month }, options)}
      <button type="submit">查看</button>
    </form>
    <nav class="pager" aria-label="前后月份">
      ${link(before, 'prev', `上月：${nameMonth(before)}`)}
      ${link(after, 'next', `下月：${nameMonth(after)}`)}
    </nav>`;
}

function formatFigure(form: ReportColumn['form'], value: number | undefined): string {
  if (value === undefined) return '—';
  if (form === 'rate') return formatPercent(value);
  return form === 'hours' ? value.toFixed(1) : String(value);
}

function renderReportTable({ title, head, lines, note }: ReportTable): Html {
  const rows = lines.map(
    ({ name, figures }) =>
      html`<tr>
        <th scope="row">${name}</th>
        ${REPORT_COLUMNS.map(
          ({ value, form }) => html`<td>${formatFigure(form, value(figures))}</td>`,
        )}
      </tr>`,
  );
  const first = head === '' ? html`<span class="unseen">范围</span>` : head;
  const heads = [first, ...REPORT_COLUMNS.map(({ heading }) => heading)];
  return html`<section>
    <h2>${title}</h2>
    ${renderTable(title, { heads, rows })}
    ${note !== undefined && html`<p class="help">${note}</p>`}
  </section>`;
}

/** The monthly report: tables of figures, the same as in its workbook. */
export function renderReport(visit: MemberVisit, monthReport: MonthReport): string {
  const { deps } = visit;
  const { month, desk, report } = monthReport;
  const deskName = deps.desks.desks[desk ?? '']?.name ?? desk ?? '';
  const tables = html`<div class="report">
      ${listTables(monthReport, deps.desks).map(renderReportTable)}
    </div>
    <p class="exports">
      <a href="${staffPaths.reportFile(month)}">下载 Excel 表</a>
      <small>数字和本页相同，不含个人信息。</small>
    </p>
    <section>
      <h2>数字怎样计算</h2>
      <ul>
        ${REPORT_NOTES.map((note) => html`<li>${note}</li>`)}
      </ul>
    </section>`;
  const main = html`<p>${describeScope(monthReport, deskName)}</p>
    ${renderChooser(monthReport)}
    ${report.total.received === 0 ? html`<p>这个月没有收到咨询。</p>` : tables}`;
  const title = `${nameMonth(month)}答复情况`;
  return renderStaffPage({ ...frameOf(visit), title, part: 'report', wide: true }, main);
}

import type { Progress } from '#src/domain/ledger/progress.ts';
import { html } from '#src/enquiry/page/html.ts';
import { staffPaths } from '../addresses.ts';
import { listProgressTables, nameProgress, PROGRESS_NOTES } from '../files/progress-tables.ts';
import type { MemberVisit } from '../http/visit.ts';
import { frameOf } from './frame.ts';
import { renderStaffPage } from './layout.ts';
import { renderReportEnd } from './report-end.ts';
import { renderMonthChooser } from './month-chooser.ts';
import { renderStaffTable } from './staff-table.ts';

/** The monthly report on the project library; the same as in its workbook. */
export function renderProgress(
  visit: MemberVisit,
  progress: Progress,
  months: readonly string[],
): string {
  const { month } = progress;
  const main = html`${renderMonthChooser(month, months, staffPaths.progress)}
    <div class="report">
      ${listProgressTables(progress, 'page')
        .filter(({ rows, note }) => rows.length > 0 || note !== undefined)
        .map(renderStaffTable)}
    </div>
    ${renderReportEnd(staffPaths.progressFile(month), '另含当月核实过的每个项目。', PROGRESS_NOTES)}`;
  const title = nameProgress(month);
  return renderStaffPage({ ...frameOf(visit), title, part: 'progress', wide: true }, main);
}

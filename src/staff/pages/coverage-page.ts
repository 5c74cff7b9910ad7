import type { Coverage } from '#src/domain/ledger/coverage.ts';
import { html } from '#src/enquiry/page/html.ts';
import { staffPaths } from '../addresses.ts';
import {
  COVERAGE_NOTES,
  describeCoverage,
  makeProjectTable,
  makeUnitTable,
} from '../files/coverage-tables.ts';
import type { MemberVisit } from '../http/visit.ts';
import { frameOf } from './frame.ts';
import { renderStaffPage } from './layout.ts';
import { renderReportEnd } from './report-end.ts';
import { renderStaffTable } from './staff-table.ts';

/** What each unit has delivered, and what is to be seen to; the same as in its workbook. */
export function renderCoverage(visit: MemberVisit, coverage: Coverage): string {
  const concerned = makeProjectTable(coverage, 'concerned');
  const main = html`<p>${describeCoverage(coverage)}</p>
    <div class="report">
      ${renderStaffTable(makeUnitTable(coverage))}
      ${
        concerned.rows.length === 0
          ? html`<section>
              <h2>${concerned.title}</h2>
              <p>没有。每个项目都核实过、译成了英文，没有快到期的，收益都达到自己的折现率。</p>
            </section>`
          : renderStaffTable(concerned)
      }
    </div>
    ${renderReportEnd(staffPaths.coverageFile(), '含每个项目的得分和可加分的事项，可以发给各单位。', COVERAGE_NOTES)}`;
  const title = '项目包装情况';
  return renderStaffPage({ ...frameOf(visit), title, part: 'coverage', wide: true }, main);
}

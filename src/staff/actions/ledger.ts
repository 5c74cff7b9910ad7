import { getMonth, listMonths } from '#src/domain/enquiry/month.ts';
import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import { assessCoverage } from '#src/domain/ledger/coverage.ts';
import { reportProgress } from '#src/domain/ledger/progress.ts';
import { chooseReportMonth } from '#src/domain/staff/report-month.ts';
import {
  COVERAGE_NOTES,
  describeCoverage,
  makeProjectTable,
  makeUnitTable,
} from '../files/coverage-tables.ts';
import { listProgressTables, nameProgress, PROGRESS_NOTES } from '../files/progress-tables.ts';
import { writeTables } from '../files/write-tables.ts';
import type { MemberVisit, StaffAnswer } from '../http/visit.ts';
import { renderCoverage } from '../pages/coverage-page.ts';
import { renderProgress } from '../pages/progress-page.ts';
import { XLSX } from './export.ts';

/** As far back as a report can be asked for, and the month that is not over yet. */
const REPORT_MONTHS = 25;

async function readCoverage({ deps }: MemberVisit) {
  return assessCoverage(await deps.openLedger(), getShanghaiTime(deps.now()).date);
}

/** `GET /staff/coverage/`: what each unit has packaged, and what is to be seen to. */
export async function showCoverage(visit: MemberVisit): Promise<StaffAnswer> {
  return { page: renderCoverage(visit, await readCoverage(visit)) };
}

/** `GET /staff/coverage.xlsx`: the same as a workbook, with every project. */
export async function exportCoverage(visit: MemberVisit): Promise<StaffAnswer> {
  const coverage = await readCoverage(visit);
  const tables = [makeUnitTable(coverage), makeProjectTable(coverage, 'all')];
  const lines = [describeCoverage(coverage), ...COVERAGE_NOTES];
  const bytes = await writeTables(tables, { title: '项目包装情况', lines });
  return { file: { name: `项目包装情况-${coverage.today}.xlsx`, type: XLSX, bytes } };
}

async function readProgress({ deps, url }: MemberVisit) {
  const current = getMonth(deps.now());
  const months = listMonths(current, REPORT_MONTHS);
  const month = chooseReportMonth(url.searchParams.get('month'), current, months);
  return { months, progress: reportProgress(await deps.openLedger(), month) };
}

/** `GET /staff/progress/?month=2026-10`: what became of the projects in a month. */
export async function showProgress(visit: MemberVisit): Promise<StaffAnswer> {
  const { months, progress } = await readProgress(visit);
  return { page: renderProgress(visit, progress, months) };
}

/** `GET /staff/progress.xlsx?month=2026-10`: the same as a workbook. */
export async function exportProgress(visit: MemberVisit): Promise<StaffAnswer> {
  const { progress } = await readProgress(visit);
  const about = { title: nameProgress(progress.month), lines: PROGRESS_NOTES };
  const bytes = await writeTables(listProgressTables(progress, 'workbook'), about);
  return { file: { name: `项目进展-${progress.month}.xlsx`, type: XLSX, bytes } };
}

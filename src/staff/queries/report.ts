import { getMonth, getMonthSpan } from '#src/domain/enquiry/month.ts';
import { makeReport, type Report } from '#src/domain/enquiry/report.ts';
import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import { chooseReportMonth } from '#src/domain/staff/report-month.ts';
import { getOwnDesk } from '#src/domain/staff/roles.ts';
import { findOwn } from '#src/domain/find-own.ts';
import { listCounted } from '#src/enquiry/store/figures.ts';
import type { MemberVisit } from '../http/visit.ts';

/** A month's report as one member sees it. */
export interface MonthReport {
  /** `YYYY-MM`. */
  readonly month: string;
  /** The month that is not over yet. */
  readonly current: string;
  /** The Shanghai day on which it was reckoned. */
  readonly asOf: string;
  /** The desk whose enquiries alone it is of; undefined of all. */
  readonly desk: string | undefined;
  readonly report: Report;
}

/** The report on the month in the address: of all enquiries, or of the member's own desk. */
export async function readReport({ db, deps, member, url }: MemberVisit): Promise<MonthReport> {
  const now = deps.now();
  const current = getMonth(now);
  const month = chooseReportMonth(url.searchParams.get('month'), current);
  const desk = getOwnDesk(member, deps.desks);
  const counted = await listCounted(db, { ...getMonthSpan(month), desk }, deps);
  const asOf = getShanghaiTime(now).date;
  const report = makeReport(counted, asOf, (project) => findOwn(deps.desks.projects, project)?.[4]);
  return { month, current, asOf, desk, report };
}

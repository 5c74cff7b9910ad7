import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import { parseInboxFilter } from '#src/domain/staff/inbox-filter.ts';
import { getAccessName } from '#src/domain/staff/roles.ts';
import { logAccess } from '#src/enquiry/store/access-log.ts';
import { runTransaction } from '#src/enquiry/store/transaction.ts';
import { listColumns } from '../files/enquiry-columns.ts';
import { writeCsv, writeXlsx } from '../files/write-files.ts';
import type { MemberVisit, StaffAnswer } from '../http/visit.ts';
import { listWholeInbox } from '../queries/inbox.ts';

/** The media type of a workbook. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /staff/export.csv` and `/staff/export.xlsx`: the filtered list, whole, as a file. */
export async function exportInbox(visit: MemberVisit, type: 'csv' | 'xlsx'): Promise<StaffAnswer> {
  const { db, member, deps, url } = visit;
  const filter = parseInboxFilter(url.searchParams);
  const today = getShanghaiTime(deps.now()).date;
  const question = { filter, member, directory: deps.desks, today };
  const { rows } = await listWholeInbox(db, question);
  const access = {
    who: getAccessName(member),
    action: 'export',
    numbers: rows.map(({ number }) => number),
  };
  await runTransaction(db, (transaction) => logAccess(transaction, access, deps));
  const columns = listColumns(member, deps.desks);
  const name = `咨询-${today}.${type}`;
  const file =
    type === 'csv'
      ? { name, type: 'text/csv; charset=utf-8', bytes: writeCsv(columns, rows) }
      : { name, type: XLSX, bytes: await writeXlsx(columns, rows) };
  return { file, logged: { rows: rows.length } };
}

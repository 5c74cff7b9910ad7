import { sql, type ExpressionBuilder, type Expression, type SqlBool } from 'kysely';
import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { OPEN_STATES } from '#src/domain/staff/acts.ts';
import { parseInboxFilter, type InboxFilter } from '#src/domain/staff/inbox-filter.ts';
import {
  canReadComplaints,
  canReadContact,
  getOwnDesk,
  type StaffMember,
} from '#src/domain/staff/roles.ts';
import { selectDelayed, selectUndelivered } from '#src/enquiry/store/reply-delivery.ts';
import type { HandlingRow } from '#src/enquiry/store/staff-tables.ts';
import type { Database, EnquiryRow, Tables } from '#src/enquiry/store/tables.ts';

/** How many enquiries a page of the inbox has. */
export const PAGE_SIZE = 25;

/** What the staff keep about an enquiry. */
const HANDLING_COLUMNS = ['desk', 'merged_into', 'own_reply_by', 'follow_up_on'] as const;

/** An enquiry with the desk that answers it and what else the staff keep about it. */
export type HandledEnquiry = EnquiryRow &
  Readonly<Pick<HandlingRow, (typeof HANDLING_COLUMNS)[number]>>;

/** All enquiries with their desks. */
export const selectHandled = (db: Database) =>
  db.selectFrom('enquiries').innerJoin('enquiry_handling', 'enquiry_id', 'id');

/** The same, whole. */
export const selectWhole = (db: Database) =>
  selectHandled(db).selectAll('enquiries').select(HANDLING_COLUMNS);

type Handled = ExpressionBuilder<Tables, 'enquiries' | 'enquiry_handling'>;

/** The fields that a member may search in: not those they may not read. */
const listSearched = (member: StaffMember) =>
  canReadContact(member)
    ? (['number', 'name', 'organisation', 'message'] as const)
    : (['number', 'message'] as const);

/** The states that a filter leaves; of those to be followed up, whose day has come. */
function filterStates(row: Handled, { state }: InboxFilter, today: string): Expression<SqlBool>[] {
  if (state === 'all') return [];
  if (state === 'follow-up') return [row('follow_up_on', '<=', today)];
  return [row('state', 'in', state === 'open' ? [...OPEN_STATES] : [state])];
}

/** Whether an enquiry is one that a member sees: of their own desk or of all, and no other's complaint. */
export function isSeen(
  row: Handled,
  { member, directory }: Pick<InboxQuestion, 'member' | 'directory'>,
): Expression<SqlBool> {
  const own = getOwnDesk(member, directory);
  return row.and([
    ...(own === undefined ? [] : [row('desk', '=', own)]),
    ...(canReadComplaints(member, directory) ? [] : [row('kind', '!=', 'complaint')]),
  ]);
}

function filterRows(row: Handled, question: InboxQuestion): Expression<SqlBool> {
  const { filter, member, today } = question;
  const like = `%${filter.q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const found = listSearched(member).map(
    (field) => sql<SqlBool>`lower(${sql.ref(field)}) like ${like} escape '\\'`,
  );
  return row.and([
    isSeen(row, question),
    ...(filter.desk === '' ? [] : [row('desk', '=', filter.desk)]),
    ...(filter.kind === '' ? [] : [row('kind', '=', filter.kind)]),
    ...(filter.locale === '' ? [] : [row('locale', '=', filter.locale)]),
    ...filterStates(row, filter, today),
    ...(filter.q === '' ? [] : [row.or(found)]),
  ]);
}

/** A page of the inbox and how many enquiries there are in all. */
export interface InboxPage {
  readonly rows: readonly HandledEnquiry[];
  readonly count: number;
}

/** How many enquiries a file of them holds at the most. */
export const MOST_EXPORTED = 20_000;

async function countChosen(db: Database, question: InboxQuestion): Promise<number> {
  const { count } = await selectHandled(db)
    .where((row) => filterRows(row, question))
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The enquiries that a filter leaves of those that a member may see, and their number. */
async function listChosen(
  db: Database,
  question: InboxQuestion,
  { limit, offset }: { limit: number; offset: number },
): Promise<InboxPage> {
  const rows = await selectWhole(db)
    .where((row) => filterRows(row, question))
    .orderBy((row) =>
      row
        .case()
        .when('state', 'in', [...OPEN_STATES])
        .then(0)
        .else(1)
        .end(),
    )
    .orderBy(question.filter.state === 'follow-up' ? 'follow_up_on' : 'reply_by')
    .orderBy('received_at')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { rows, count: await countChosen(db, question) };
}

/** What is asked of the inbox, and by whom. */
export interface InboxQuestion {
  readonly filter: InboxFilter;
  readonly member: StaffMember;
  readonly directory: DeskDirectory;
  /** The Shanghai day. */
  readonly today: string;
}

/** How many of the enquiries that a member sees are to be followed up by today. */
export async function countFollowUps(
  db: Database,
  question: Omit<InboxQuestion, 'filter'>,
): Promise<number> {
  const filter = parseInboxFilter(new URLSearchParams({ state: 'follow-up' }));
  return countChosen(db, { ...question, filter });
}

/** Enquiries whose answers have not come to the enquirers. */
export interface Unreached {
  /** The mail was given up. */
  readonly lost: readonly HandledEnquiry[];
  /** The mail is still tried after hours. */
  readonly delayed: readonly HandledEnquiry[];
}

/** The enquiries of those that a member sees that have an answer whose mail has not gone out. */
export async function listUnreached(
  db: Database,
  { nowMs, ...question }: Pick<InboxQuestion, 'member' | 'directory'> & { nowMs: number },
): Promise<Unreached> {
  const list = (mails: ReturnType<typeof selectUndelivered>) => {
    const ids = mails.select('enquiry_history.enquiry_id');
    const rows = selectWhole(db).where('enquiries.id', 'in', ids);
    return rows
      .where((row) => isSeen(row, question))
      .orderBy('reply_by')
      .execute();
  };
  return {
    lost: await list(selectUndelivered(db)),
    delayed: await list(selectDelayed(db, nowMs)),
  };
}

/** A page of the inbox: those that wait first, by the day they are promised. */
export const listInbox = (db: Database, question: InboxQuestion): Promise<InboxPage> =>
  listChosen(db, question, { limit: PAGE_SIZE, offset: (question.filter.page - 1) * PAGE_SIZE });

/** The whole list, for a file. */
export const listWholeInbox = (db: Database, question: InboxQuestion): Promise<InboxPage> =>
  listChosen(db, question, { limit: MOST_EXPORTED, offset: 0 });

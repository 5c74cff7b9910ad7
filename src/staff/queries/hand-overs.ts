import type { StaffMember } from '#src/domain/staff/roles.ts';
import type { HistoryRow } from '#src/enquiry/store/staff-tables.ts';
import type { Database } from '#src/enquiry/store/tables.ts';

/** How long an enquiry that was handed over can be taken back, in milliseconds. */
export const TAKE_BACK_MS = 10 * 60_000;

/** An enquiry that a member has handed to another desk and can still take back. */
export interface HandOver {
  readonly number: string;
  /** Slugs of the desks. */
  readonly from: string;
  readonly to: string;
  readonly enquiryId: string;
  /** The message to the other desk, where one was put into the outbox. */
  readonly messageId: string | null;
}

const isRecent = ({ at }: Pick<HistoryRow, 'at'>, nowMs: number): boolean =>
  at > nowMs - TAKE_BACK_MS;

/** Whether a line, the last of a history, is a hand-over that a member can still take back. */
export const canTakeBack = (
  line: Pick<HistoryRow, 'act' | 'member_id' | 'at'> | undefined,
  { id }: Pick<StaffMember, 'id'>,
  nowMs: number,
): boolean => line?.act === 'assign' && line.member_id === id && isRecent(line, nowMs);

const findLast = (db: Database, enquiryId: string) =>
  db
    .selectFrom('enquiry_history')
    .select(['id', 'act', 'member_id', 'at'])
    .where('enquiry_id', '=', enquiryId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();

/** What a member has handed over and can still take back: nobody has done anything with it since. */
export async function listHandOvers(
  db: Database,
  member: Pick<StaffMember, 'id'>,
  nowMs: number,
): Promise<HandOver[]> {
  const lines = await db
    .selectFrom('enquiry_history')
    .innerJoin('enquiries', 'enquiries.id', 'enquiry_id')
    .selectAll('enquiry_history')
    .select('number')
    .where('act', '=', 'assign')
    .where('member_id', '=', member.id)
    .where('at', '>', nowMs - TAKE_BACK_MS)
    .orderBy('at', 'desc')
    .execute();
  const found: HandOver[] = [];
  for (const { id, number, old_value, new_value, enquiry_id, message_id } of lines) {
    const last = await findLast(db, enquiry_id);
    if (last?.id !== id) continue;
    const desks = { from: old_value ?? '', to: new_value ?? '' };
    found.push({ number, ...desks, enquiryId: enquiry_id, messageId: message_id });
  }
  return found;
}

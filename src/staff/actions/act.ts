import type { EnquiryState } from '#src/domain/enquiry/kinds.ts';
import type { StaffAct } from '#src/domain/staff/acts.ts';
import type { HandlingRow, HistoryRow } from '#src/enquiry/store/staff-tables.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { makeUuid, UUID_BYTES } from '#src/enquiry/uuid.ts';
import type { MemberVisit } from '../http/visit.ts';
import type { HandledEnquiry } from '../queries/inbox.ts';

/** What came of an act: done, or what to change, in words. */
export type ActOutcome = { readonly done: StaffAct } | { readonly problem: string };

/** What an act writes into the history. */
type Entry = Pick<HistoryRow, 'act'> &
  Partial<
    Pick<
      HistoryRow,
      'old_value' | 'new_value' | 'text' | 'message_id' | 'old_reply_by' | 'new_reply_by'
    >
  >;

/** Writes a line of an enquiry's history, by the member who visits. */
export async function writeHistory(
  db: Database,
  enquiry: Pick<HandledEnquiry, 'id'>,
  { member, deps }: MemberVisit,
  entry: Entry,
): Promise<void> {
  const at = deps.now();
  await db
    .insertInto('enquiry_history')
    .values({
      id: makeUuid(at, deps.randomBytes(UUID_BYTES)),
      enquiry_id: enquiry.id,
      at,
      member_id: member.id,
      member_name: member.name,
      old_value: null,
      new_value: null,
      text: null,
      message_id: null,
      old_reply_by: null,
      new_reply_by: null,
      ...entry,
    })
    .execute();
}

/** One act: what it changes, and its line of history, in the transaction it is given. */
export type Act = (
  db: Database,
  enquiry: HandledEnquiry,
  visit: MemberVisit,
) => Promise<ActOutcome>;

/** Sets the state of an enquiry. */
export const setState = (db: Database, { id }: HandledEnquiry, state: EnquiryState) =>
  db.updateTable('enquiries').set({ state }).where('id', '=', id).execute();

/** Sets what the staff keep about an enquiry. */
export const setHandling = (
  db: Database,
  { id }: Pick<HandledEnquiry, 'id'>,
  values: Partial<Omit<HandlingRow, 'enquiry_id'>>,
) => db.updateTable('enquiry_handling').set(values).where('enquiry_id', '=', id).execute();

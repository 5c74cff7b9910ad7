import type { StaffMember } from '#src/domain/staff/roles.ts';
import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import type { HistoryRow } from '#src/enquiry/store/staff-tables.ts';
import { isSeen, selectHandled, selectWhole, type HandledEnquiry } from './inbox.ts';

/** An enquiry that a member opens, or undefined when there is none or it is another desk's. */
export async function readEnquiryForStaff(
  db: Database,
  number: string,
  member: StaffMember,
  directory: DeskDirectory,
): Promise<HandledEnquiry | undefined> {
  return selectWhole(db)
    .where('number', '=', number)
    .where((row) => isSeen(row, { member, directory }))
    .executeTakeFirst();
}

/**
 * Takes the rows' locks on PostgreSQL, so that two acts on one enquiry wait for each other: always in
 * the order of the numbers, so that two that need both rows do not wait in a ring.
 */
export async function lockEnquiries(db: Database, numbers: readonly string[]): Promise<void> {
  for (const number of [...new Set(numbers)].toSorted()) {
    await db
      .updateTable('enquiries')
      .set((row) => ({ state: row.ref('state') }))
      .where('number', '=', number)
      .execute();
  }
}

/** The number of the enquiry that another was merged into. */
export async function findMergedInto(db: Database, number: string): Promise<string | undefined> {
  const found = await selectHandled(db)
    .select('merged_into')
    .where('number', '=', number)
    .executeTakeFirst();
  return found?.merged_into ?? undefined;
}

/** A line of an enquiry's history, and whether its mail has gone out. */
export type HistoryLine = HistoryRow & {
  /** The message, as long as it lies in the outbox. */
  readonly mail_id: string | null;
  readonly sent_at: number | null;
  readonly next_at: number | null;
  readonly attempts: number | null;
  readonly failure: string | null;
};

/** What has been done with an enquiry, the oldest first. */
export async function listHistory(db: Database, enquiryId: string): Promise<HistoryLine[]> {
  return db
    .selectFrom('enquiry_history')
    .leftJoin('outbox', 'outbox.id', 'enquiry_history.message_id')
    .selectAll('enquiry_history')
    .select(['outbox.id as mail_id', 'outbox.sent_at', 'outbox.next_at'])
    .select(['outbox.attempts', 'outbox.failure'])
    .where('enquiry_history.enquiry_id', '=', enquiryId)
    .orderBy('at')
    .orderBy('enquiry_history.id')
    .execute();
}

import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which enquiry another was merged into, and the kept one's own promised day meanwhile. */
async function addMerging(db: Kysely<unknown>): Promise<void> {
  for (const column of ['merged_into', 'own_reply_by']) {
    await db.schema.alterTable('enquiry_handling').addColumn(column, 'text').execute();
  }
  await db.schema
    .createIndex('enquiry_handling_merged_into')
    .on('enquiry_handling')
    .column('merged_into')
    .execute();
}

/** When an enquiry that was answered is followed up. */
async function addFollowUp(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('enquiry_handling').addColumn('follow_up_on', 'text').execute();
  await db.schema
    .createIndex('enquiry_handling_follow_up_on')
    .on('enquiry_handling')
    .column('follow_up_on')
    .execute();
}

/** Who let somebody in: the county's identity provider, or else password and code. */
async function addWay(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('staff_sessions').addColumn('way', 'text').execute();
}

/** Which desks have been seen to on which day. */
async function createReminders(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('desk_reminders')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}

/** Which day word of progress moved, and to which: one that never arrives has moved none. */
async function addMovedDays(db: Kysely<unknown>): Promise<void> {
  for (const column of ['old_reply_by', 'new_reply_by']) {
    await db.schema.alterTable('enquiry_history').addColumn(column, 'text').execute();
  }
}

/** Migrations of what the inbox keeps about enquiries, and of the ways in. */
export const INBOX_MIGRATIONS: Record<string, Migration> = {
  '0025-merge': { up: addMerging },
  '0026-follow-up': { up: addFollowUp },
  '0027-session-way': { up: addWay },
  '0028-desk-reminders': { up: createReminders },
  '0029-moved-days': { up: addMovedDays },
};

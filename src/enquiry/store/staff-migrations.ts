import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The tables of the sign-in library (better-auth 1.7), under names of ours. It is told that every
 * store is SQLite, so times are ISO 8601 text and truths are 0 and 1 on PostgreSQL too.
 */
async function createStaffAccounts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('staff_users')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('emailVerified', 'integer', (column) => column.notNull())
    .addColumn('image', 'text')
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('updatedAt', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('desk', 'text', (column) => column.notNull())
    .addColumn('twoFactorEnabled', 'integer')
    .execute();
  await db.schema
    .createTable('staff_sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('userId', 'text', (column) =>
      column.notNull().references('staff_users.id').onDelete('cascade'),
    )
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('updatedAt', 'text', (column) => column.notNull())
    .addColumn('ipAddress', 'text')
    .addColumn('userAgent', 'text')
    .execute();
  await db.schema
    .createTable('staff_credentials')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('accountId', 'text', (column) => column.notNull())
    .addColumn('providerId', 'text', (column) => column.notNull())
    .addColumn('userId', 'text', (column) =>
      column.notNull().references('staff_users.id').onDelete('cascade'),
    )
    .addColumn('accessToken', 'text')
    .addColumn('refreshToken', 'text')
    .addColumn('idToken', 'text')
    .addColumn('accessTokenExpiresAt', 'text')
    .addColumn('refreshTokenExpiresAt', 'text')
    .addColumn('scope', 'text')
    .addColumn('password', 'text')
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('updatedAt', 'text', (column) => column.notNull())
    .execute();
}

/** One-time links, second factors, and the indices of them all. */
async function createStaffSteps(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('staff_tokens')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('updatedAt', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('staff_second_factors')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('backupCodes', 'text', (column) => column.notNull())
    .addColumn('userId', 'text', (column) =>
      column.notNull().references('staff_users.id').onDelete('cascade'),
    )
    .addColumn('verified', 'integer')
    .addColumn('failedVerificationCount', 'integer')
    .addColumn('lockedUntil', 'text')
    .execute();
  for (const [table, column] of [
    ['staff_sessions', 'userId'],
    ['staff_credentials', 'userId'],
    ['staff_tokens', 'identifier'],
    ['staff_second_factors', 'userId'],
  ] as const) {
    await db.schema
      .createIndex(`${table}_${column.toLowerCase()}`)
      .on(table)
      .column(column)
      .execute();
  }
}

/** What staff do with an enquiry; it goes when the enquiry is deleted. */
async function createHandling(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('enquiry_handling')
    .addColumn('enquiry_id', 'text', (column) =>
      column.primaryKey().references('enquiries.id').onDelete('cascade'),
    )
    .addColumn('desk', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('enquiry_history')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('enquiry_id', 'text', (column) =>
      column.notNull().references('enquiries.id').onDelete('cascade'),
    )
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.notNull())
    .addColumn('member_name', 'text', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('old_value', 'text')
    .addColumn('new_value', 'text')
    .addColumn('text', 'text')
    .addColumn('message_id', 'text')
    .execute();
  await db.schema
    .createIndex('enquiry_history_enquiry_id')
    .on('enquiry_history')
    .column('enquiry_id')
    .execute();
}

/** Migrations of the staff's part of the store. */
export const STAFF_MIGRATIONS: Record<string, Migration> = {
  '0010-staff-accounts': { up: createStaffAccounts },
  '0011-staff-steps': { up: createStaffSteps },
  '0012-staff-handling': { up: createHandling },
};

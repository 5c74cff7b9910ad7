import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { INBOX_MIGRATIONS } from './inbox-migrations.ts';
import { STAFF_MIGRATIONS } from './staff-migrations.ts';
import type { Database } from './tables.ts';
import { runTransaction } from './transaction.ts';

async function createEnquiries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('enquiries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('number', 'text', (column) => column.notNull().unique())
    .addColumn('idempotency_key', 'text', (column) => column.unique())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text')
    .addColumn('phone', 'text')
    .addColumn('organisation', 'text')
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('projects', 'text', (column) => column.notNull())
    .addColumn('park', 'text')
    .addColumn('notice', 'text', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('reply_by', 'text', (column) => column.notNull())
    .addColumn('answered_at', 'bigint')
    .execute();
}

async function createRateLimits(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('rate_limits')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('hits', 'integer', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('guard_salts')
    .addColumn('day', 'text', (column) => column.primaryKey())
    .addColumn('salt', 'text', (column) => column.notNull())
    .execute();
}

async function createOutbox(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('enquiry_id', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('next_at', 'bigint')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('sent_at', 'bigint')
    .addColumn('failure', 'text')
    .execute();
  await db.schema.createIndex('outbox_next_at').on('outbox').column('next_at').execute();
  await db.schema.createIndex('outbox_enquiry_id').on('outbox').column('enquiry_id').execute();
}

async function createGuardState(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('guard_secrets')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('secret', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('used_proofs')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createConsent(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('enquiries').addColumn('pass_on', 'text').execute();
  await db.schema
    .createTable('access_log')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('access_log_number').on('access_log').column('number').execute();
}

async function createKindFields(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('enquiries').addColumn('country', 'text').execute();
  await db.schema
    .alterTable('enquiries')
    .addColumn('details', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute();
}

/** Every change of the tables, oldest first. One that has shipped is never edited: add another. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-enquiries': { up: createEnquiries },
  '0002-rate-limits': { up: createRateLimits },
  '0003-outbox': { up: createOutbox },
  ...STAFF_MIGRATIONS,
  '0013-guard': { up: createGuardState },
  '0014-consent': { up: createConsent },
  '0015-kinds': { up: createKindFields },
  ...INBOX_MIGRATIONS,
};

/**
 * Another process made the same table at the same time, or that was seen only by the next statement, which
 * a transaction that has failed does not take: when it runs again, the table is there.
 */
const MADE_MEANWHILE = ['42P07', '23505', '25P02'];

/**
 * Brings the tables up to date, all or nothing; safe when several processes start at once. Throws what
 * failed.
 */
export async function migrate(db: Database): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(MIGRATIONS) };
  try {
    await runTransaction(
      db,
      async (transaction) => {
        const { error } = await new Migrator({ db: transaction, provider }).migrateToLatest();
        // Thrown, so that nothing of it stays.
        if (error !== undefined) throw error as Error;
      },
      MADE_MEANWHILE,
    );
  } catch (cause) {
    throw new Error('The enquiry store could not be brought up to date', { cause });
  }
}

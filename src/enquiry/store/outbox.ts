import { expressionBuilder } from 'kysely';
import type { Database, OutboxRow, Tables } from './tables.ts';

/** A message as it is put into the outbox, to be sent as soon as may be. */
export type NewMessage = Pick<
  OutboxRow,
  'id' | 'enquiry_id' | 'channel' | 'recipient' | 'subject' | 'body' | 'created_at'
>;

const row = expressionBuilder<Tables, 'outbox'>();

/** Whether a message was given up and waits for a person to look. */
export const isStuck = row.and([row('sent_at', 'is', null), row('next_at', 'is', null)]);

/** How long a message may take, in milliseconds: a server that is merely busy has taken it by then. */
const LATE_MS = 2 * 3_600_000;

/** Whether a message is still tried that should long have gone out: nothing may be going out at all. */
export const isLate = (nowMs: number) =>
  row.and([
    row('sent_at', 'is', null),
    row('next_at', 'is not', null),
    row('created_at', '<=', nowMs - LATE_MS),
  ]);

/** Stands for the enquiry of a message that is about none. */
export const NO_ENQUIRY = '';

/**
 * Puts messages into the outbox, within the transaction that stores their enquiry; they go out at once, or
 * after so many milliseconds.
 */
export async function queueMessages(
  db: Database,
  messages: readonly NewMessage[],
  waitMs = 0,
): Promise<void> {
  if (messages.length === 0) return;
  const rows = messages.map((message) => ({
    ...message,
    next_at: message.created_at + waitMs,
    attempts: 0,
    sent_at: null,
    failure: null,
  }));
  await db.insertInto('outbox').values(rows).execute();
}

/** Messages that are due, the longest waiting first. */
export async function listDue(db: Database, nowMs: number, limit: number): Promise<OutboxRow[]> {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('sent_at', 'is', null)
    .where('next_at', '<=', nowMs)
    .orderBy('next_at')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/**
 * Takes a message for this worker until the given moment, by compare-and-set on the time it was due:
 * of several workers one gets it. Says whether this one did.
 */
export async function claimMessage(
  db: Database,
  { id, next_at, attempts }: OutboxRow,
  until: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ next_at: until, attempts: attempts + 1 })
    .where('id', '=', id)
    .where('next_at', '=', next_at)
    .where('sent_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Marks a message as sent and forgets what it said. */
export async function markSent(db: Database, id: string, nowMs: number): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ sent_at: nowMs, next_at: null, body: '', failure: null })
    .where('id', '=', id)
    .execute();
}

/** Notes why a message was not sent and when it is due again; null leaves it to a person. */
export async function postpone(
  db: Database,
  id: string,
  nextAt: number | null,
  failure: string,
): Promise<void> {
  await db.updateTable('outbox').set({ next_at: nextAt, failure }).where('id', '=', id).execute();
}

/** How many messages wait, how many of them too long, and how many have been given up until a person looks. */
export interface OutboxCounts {
  readonly waiting: number;
  readonly late: number;
  readonly stuck: number;
}

/** Counts what has not been sent. */
export async function countUnsent(db: Database, nowMs: number): Promise<OutboxCounts> {
  const rows = await db
    .selectFrom('outbox')
    .select((each) => [
      each.fn.count<number>('id').as('all'),
      each.fn.count<number>('next_at').as('waiting'),
      each.fn.count<number>(each.case().when(isLate(nowMs)).then(each.ref('id')).end()).as('late'),
    ])
    .where('sent_at', 'is', null)
    .executeTakeFirstOrThrow();
  const [all, waiting, late] = [rows.all, rows.waiting, rows.late].map(Number);
  return { waiting: waiting!, late: late!, stuck: all! - waiting! };
}

/** What has not been sent, without its text, the oldest first. */
export async function listUnsent(db: Database): Promise<Omit<OutboxRow, 'body'>[]> {
  return db
    .selectFrom('outbox')
    .selectAll()
    .where('sent_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Makes one message that is stuck due again, to an address that may be another. */
export async function retryMessage(
  db: Database,
  id: string,
  recipient: string,
  nowMs: number,
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ recipient, next_at: nowMs, attempts: 0, created_at: nowMs })
    .where('id', '=', id)
    .execute();
}

/** The mails of replies: staff decide of them in the inbox, and no command throws them away. */
const selectReplies = (db: Database) =>
  db
    .selectFrom('enquiry_history')
    .select('message_id')
    .where('act', '=', 'reply')
    .where('message_id', 'is not', null);

/** How many messages `dropStuck` would throw away. */
export async function countDroppable(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('outbox')
    .select((row) => row.fn.count<number>('id').as('count'))
    .where(isStuck)
    .where('id', 'not in', selectReplies(db))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Throws away every message that is stuck but the mails of replies, and says how many there were. */
export async function dropStuck(db: Database): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('outbox')
    .where(isStuck)
    .where('id', 'not in', selectReplies(db))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Makes every message that is stuck due again, and says how many there were. */
export async function retryStuck(db: Database, nowMs: number): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ next_at: nowMs, attempts: 0, created_at: nowMs })
    .where(isStuck)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

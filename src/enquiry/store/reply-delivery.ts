import { createHash } from 'node:crypto';
import type { ExpressionBuilder } from 'kysely';
import type { EnquiryState } from '#src/domain/enquiry/kinds.ts';
import type { DeliveryAct } from '#src/domain/staff/acts.ts';
import { makeUuid, UUID_BYTES } from '../uuid.ts';
import { isLate, isStuck } from './outbox.ts';
import type { HandlingRow, HistoryRow } from './staff-tables.ts';
import type { Database, EnquiryRow, OutboxRow, Tables } from './tables.ts';

/** Who is named in the history for what the program did itself. */
const PROGRAM = { member_id: '', member_name: '程序' } as const;

/**
 * Whether a reply counts: given by telephone, or by a mail that has gone out or is on its way. One whose
 * mail was given up, or thrown away after that, never reached the enquirer. The outbox is left-joined.
 */
export const hasReached = (row: ExpressionBuilder<Tables, 'enquiry_history' | 'outbox'>) =>
  row.or([
    row('message_id', 'is', null),
    row('sent_at', 'is not', null),
    row('next_at', 'is not', null),
  ]);

const selectMailed = (db: Database) =>
  db
    .selectFrom('enquiry_history')
    .innerJoin('outbox', 'outbox.id', 'enquiry_history.message_id')
    .where('act', '=', 'reply');

/** The mails of replies that were given up, with the lines of history that sent them. */
export const selectUndelivered = (db: Database) => selectMailed(db).where(isStuck);

/** The mails of replies that are still tried after hours, with their lines of history. */
export const selectDelayed = (db: Database, nowMs: number) => selectMailed(db).where(isLate(nowMs));

/** The mails of an enquiry's replies that were given up, the oldest first. */
export const listUndelivered = (db: Database, enquiryId: string) =>
  selectUndelivered(db)
    .select(['outbox.id', 'recipient', 'failure'])
    .where('enquiry_history.enquiry_id', '=', enquiryId)
    .orderBy('outbox.id')
    .execute();

/** Throws away the mails of an enquiry's replies that were given up: it is answered another way. */
export async function dropUndelivered(db: Database, enquiryId: string): Promise<void> {
  const ids = (await listUndelivered(db, enquiryId)).map(({ id }) => id);
  if (ids.length > 0) await db.deleteFrom('outbox').where('id', 'in', ids).execute();
}

const findLine = (db: Database, messageId: string, act: HistoryRow['act']) =>
  db
    .selectFrom('enquiry_history')
    .selectAll()
    .where('message_id', '=', messageId)
    .where('act', '=', act)
    .orderBy('id', 'desc')
    .executeTakeFirst();

const readStanding = (db: Database, enquiryId: string) =>
  db
    .selectFrom('enquiries')
    .innerJoin('enquiry_handling', 'enquiry_id', 'id')
    .select(['state', 'answered_at', 'reply_by', 'own_reply_by'])
    .where('id', '=', enquiryId)
    .executeTakeFirst();

/** When the first answer was given after a moment, of those that count. */
async function findFirstAnswer(
  db: Database,
  enquiryId: string,
  afterMs = 0,
): Promise<number | null> {
  const { at } = await db
    .selectFrom('enquiry_history')
    .leftJoin('outbox', 'outbox.id', 'message_id')
    .select((row) => row.fn.min('at').as('at'))
    .where('enquiry_history.enquiry_id', '=', enquiryId)
    .where('at', '>', afterMs)
    .where('act', '=', 'reply')
    .where('new_value', '=', 'answered')
    .where(hasReached)
    .executeTakeFirstOrThrow();
  return at;
}

/** The latest day that the enquirer has been told by a reply that counts, `YYYY-MM-DD`. */
async function findToldDay(db: Database, enquiryId: string): Promise<string> {
  const { day } = await db
    .selectFrom('enquiry_history')
    .leftJoin('outbox', 'outbox.id', 'message_id')
    .select((row) => row.fn.max('new_reply_by').as('day'))
    .where('enquiry_history.enquiry_id', '=', enquiryId)
    .where('act', '=', 'reply')
    .where(hasReached)
    .executeTakeFirstOrThrow();
  return day ?? '';
}

/**
 * Sets the promised day anew after word of progress was given up, or sent after all: the one before it,
 * or the latest that the enquirer has been told. A kept enquiry's own day goes along.
 */
async function resetDay(
  db: Database,
  { enquiry_id, old_reply_by }: HistoryRow,
  { reply_by, own_reply_by }: Pick<EnquiryRow, 'reply_by'> & Pick<HandlingRow, 'own_reply_by'>,
): Promise<void> {
  if (old_reply_by === null) return;
  const told = await findToldDay(db, enquiry_id);
  const day = told > old_reply_by ? told : old_reply_by;
  if (day === reply_by) return;
  await db.updateTable('enquiries').set({ reply_by: day }).where('id', '=', enquiry_id).execute();
  if (own_reply_by !== reply_by) return;
  const kept = db.updateTable('enquiry_handling').set({ own_reply_by: day });
  await kept.where('enquiry_id', '=', enquiry_id).execute();
}

/** Writes what became of a reply's mail into the history, by the program; its id is made of that alone. */
async function writeDelivery(
  db: Database,
  messageId: string,
  line: Pick<HistoryRow, 'enquiry_id' | 'at' | 'old_value' | 'new_value'> & { act: DeliveryAct },
): Promise<void> {
  const bytes = createHash('sha256').update(`${messageId} ${line.act} ${line.at}`).digest();
  const id = makeUuid(line.at, bytes.subarray(0, UUID_BYTES));
  const row = { ...line, ...PROGRAM, id, text: null, message_id: messageId };
  await db.insertInto('enquiry_history').values(row).execute();
}

/**
 * A reply's mail has been given up: its enquiry waits again in the state and by the day that it had before
 * the reply, unless somebody has changed that or answered since. Does nothing for any other message.
 */
export async function takeBackReply(
  db: Database,
  { id }: Pick<OutboxRow, 'id'>,
  nowMs: number,
): Promise<void> {
  const line = await findLine(db, id, 'reply');
  const standing = line && (await readStanding(db, line.enquiry_id));
  if (line === undefined || standing === undefined) return;
  const { enquiry_id, at, old_value, new_value } = line;
  const { state, answered_at } = standing;
  const later = await findFirstAnswer(db, enquiry_id, at);
  const stays = state !== new_value || later !== null;
  const back = stays ? state : (old_value as EnquiryState);
  const answered = new_value === 'answered' ? await findFirstAnswer(db, enquiry_id) : answered_at;
  await db
    .updateTable('enquiries')
    .set({ state: back, answered_at: answered })
    .where('id', '=', enquiry_id)
    .execute();
  await resetDay(db, line, standing);
  const moved = { old_value: state, new_value: back };
  await writeDelivery(db, id, { enquiry_id, at: nowMs, act: 'undelivered', ...moved });
}

/**
 * A reply's mail went out after all, having been given up before: its enquiry counts as answered from
 * now on, unless somebody has changed its state meanwhile. Does nothing for any other message.
 */
export async function confirmReply(
  db: Database,
  { id }: Pick<OutboxRow, 'id'>,
  nowMs: number,
): Promise<void> {
  const failed = await findLine(db, id, 'undelivered');
  const line = failed && (await findLine(db, id, 'reply'));
  const standing = line && (await readStanding(db, line.enquiry_id));
  if (line === undefined || standing === undefined) return;
  const { enquiry_id, new_value } = line;
  const { state, answered_at } = standing;
  const next = state === failed?.new_value ? (new_value as EnquiryState) : state;
  const answered = new_value === 'answered' ? (answered_at ?? nowMs) : answered_at;
  await db
    .updateTable('enquiries')
    .set({ state: next, answered_at: answered })
    .where('id', '=', enquiry_id)
    .execute();
  await resetDay(db, line, standing);
  const moved = { old_value: state, new_value: next };
  await writeDelivery(db, id, { enquiry_id, at: nowMs, act: 'delivered', ...moved });
}

import { runGrouped } from './group-commit.ts';
import { queueMessages, type NewMessage } from './outbox.ts';
import type { Database, EnquiryRow } from './tables.ts';
import type { Limited } from './rate-limits.ts';

/** An enquiry as it goes into the store; its number is found while it is stored. */
export type NewEnquiry = Omit<EnquiryRow, 'number' | 'state' | 'answered_at'>;

/** What the enquirer is told of an enquiry that lies in the store. */
export interface Receipt {
  readonly number: string;
  /** `YYYY-MM-DD`. */
  readonly replyBy: string;
}

/** What became of an enquiry handed to the store. */
export type Acceptance =
  | { readonly outcome: 'stored' | 'repeated'; readonly receipt: Receipt }
  | { readonly outcome: 'key-used' }
  | { readonly outcome: 'limited'; readonly limit: Limited };

/** The other things that {@link acceptEnquiry} asks. */
export interface AcceptOptions {
  /** A number to try; called again with the next attempt when it is taken. */
  readonly makeNumber: (attempt: number) => string;
  /** The messages about an enquiry that has its number, stored with it or not at all. */
  readonly makeMessages: (enquiry: NewEnquiry, number: string) => readonly NewMessage[];
  /** Counts this enquiry against its limits, within the same transaction. */
  readonly checkLimits: (db: Database) => Promise<Limited | undefined>;
}

/** With numbers that grow longer every fourth time, no day is busy enough to come near this. */
const MOST_ATTEMPTS = 20;

async function findByKey(db: Database, enquiry: NewEnquiry): Promise<Acceptance | undefined> {
  if (enquiry.idempotency_key === null) return undefined;
  const found = await db
    .selectFrom('enquiries')
    .select(['number', 'reply_by', 'fingerprint'])
    .where('idempotency_key', '=', enquiry.idempotency_key)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  if (found.fingerprint !== enquiry.fingerprint) return { outcome: 'key-used' };
  return { outcome: 'repeated', receipt: { number: found.number, replyBy: found.reply_by } };
}

/**
 * The same press, stored meanwhile by another transaction, which is why this one's proof is used up or
 * its limit reached. A transaction that has failed cannot be asked: then the failure itself counts.
 */
const findRaced = (db: Database, enquiry: NewEnquiry): Promise<Acceptance | undefined> =>
  findByKey(db, enquiry).catch(() => undefined);

async function insert(db: Database, enquiry: NewEnquiry, number: string): Promise<boolean> {
  const stored = await db
    .insertInto('enquiries')
    .values({ ...enquiry, number, state: 'received', answered_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .executeTakeFirst();
  return stored !== undefined;
}

/**
 * Stores an enquiry once for its key. When this returns `stored` or `repeated`, the row is on the
 * disk. Throws if the store cannot be written; then nothing was stored.
 */
export async function acceptEnquiry(
  db: Database,
  enquiry: NewEnquiry,
  { makeNumber, makeMessages, checkLimits }: AcceptOptions,
): Promise<Acceptance> {
  return runGrouped(db, async (transaction): Promise<Acceptance> => {
    const earlier = await findByKey(transaction, enquiry);
    if (earlier !== undefined) return earlier;
    let limit: Limited | undefined;
    try {
      limit = await checkLimits(transaction);
    } catch (refused) {
      const raced = await findRaced(transaction, enquiry);
      if (raced !== undefined) return raced;
      throw refused;
    }
    if (limit !== undefined) {
      return (await findRaced(transaction, enquiry)) ?? { outcome: 'limited', limit };
    }
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const number = makeNumber(attempt);
      if (await insert(transaction, enquiry, number)) {
        await queueMessages(transaction, makeMessages(enquiry, number));
        return { outcome: 'stored', receipt: { number, replyBy: enquiry.reply_by } };
      }
      const raced = await findByKey(transaction, enquiry);
      if (raced !== undefined) return raced;
    }
    throw new Error(`No free enquiry number was found in ${MOST_ATTEMPTS} tries`);
  });
}

/** The enquiry with a number, or undefined. */
export async function findEnquiry(db: Database, number: string): Promise<EnquiryRow | undefined> {
  return db.selectFrom('enquiries').selectAll().where('number', '=', number).executeTakeFirst();
}

/** Throws if the store cannot be read. */
export async function probeStore(db: Database): Promise<void> {
  await db.selectFrom('enquiries').select('id').limit(1).execute();
}

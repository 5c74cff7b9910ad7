import { normaliseContact } from '#src/domain/enquiry/status-query.ts';
import type { HistoryRow } from './staff-tables.ts';
import type { AccessLogRow, Database, EnquiryRow, OutboxRow } from './tables.ts';
import { runTransaction } from './transaction.ts';
import { logAccess, type AccessEdges } from './access-log.ts';
import { wipeLog } from './wipe-log.ts';

/** Tables whose rows belong to one enquiry, by their column `enquiry_id`: they go with it. */
export const ENQUIRY_PARTS = ['outbox', 'enquiry_handling', 'enquiry_history'] as const;

/** How many enquiries are looked at or deleted by one statement. */
const PAGE = 200;

/** One enquiry with everything that is held about it. */
export interface HeldEnquiry {
  readonly enquiry: EnquiryRow;
  readonly messages: readonly OutboxRow[];
  /** What staff did with it, noted and answered. */
  readonly history: readonly HistoryRow[];
  readonly accesses: readonly AccessLogRow[];
}

type Found = Pick<EnquiryRow, 'id' | 'number'>;

/** The enquiries that were sent with an e-mail or phone number, in whichever way it is written. */
export async function findByContact(db: Database, contact: string): Promise<readonly Found[]> {
  const sought = normaliseContact(contact);
  if (sought === '') return [];
  // Contacts are kept as they were written, so each is compared in its one normal form.
  const rows = await db
    .selectFrom('enquiries')
    .select(['id', 'number', 'email', 'phone'])
    .orderBy('id')
    .execute();
  return rows
    .filter(({ email, phone }) =>
      [email, phone].some((held) => held !== null && normaliseContact(held) === sought),
    )
    .map(({ id, number }) => ({ id, number }));
}

/** Everything held about a person, and a note in the access log that it was exported. */
export async function exportPerson(
  db: Database,
  contact: string,
  who: string,
  edges: AccessEdges,
): Promise<readonly HeldEnquiry[]> {
  return runTransaction(db, async (transaction) => {
    const found = await findByContact(transaction, contact);
    await logAccess(
      transaction,
      { who, action: 'export', numbers: found.map(({ number }) => number) },
      edges,
    );
    const held: HeldEnquiry[] = [];
    for (const { id, number } of found) {
      const enquiry = await transaction
        .selectFrom('enquiries')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      const messages = await transaction
        .selectFrom('outbox')
        .selectAll()
        .where('enquiry_id', '=', id)
        .orderBy('id')
        .execute();
      const history = await transaction
        .selectFrom('enquiry_history')
        .selectAll()
        .where('enquiry_id', '=', id)
        .orderBy('id')
        .execute();
      const accesses = await transaction
        .selectFrom('access_log')
        .selectAll()
        .where('number', '=', number)
        .orderBy('id')
        .execute();
      held.push({ enquiry, messages, history, accesses });
    }
    return held;
  });
}

/**
 * Deletes everything held about a person, all or nothing, and says which numbers there were. Deletes
 * nothing and says undefined where there are not as many as `count`. The access log keeps the numbers.
 */
export async function deletePerson(
  db: Database,
  contact: string,
  { who, count }: { who: string; count: number },
  edges: AccessEdges,
): Promise<readonly string[] | undefined> {
  const deleted = await runTransaction(db, async (transaction) => {
    const found = await findByContact(transaction, contact);
    if (found.length !== count) return undefined;
    for (let at = 0; at < found.length; at += PAGE) {
      const ids = found.slice(at, at + PAGE).map(({ id }) => id);
      for (const part of ENQUIRY_PARTS) {
        await transaction.deleteFrom(part).where('enquiry_id', 'in', ids).execute();
      }
      await transaction.deleteFrom('enquiries').where('id', 'in', ids).execute();
    }
    const numbers = found.map(({ number }) => number);
    await logAccess(transaction, { who, action: 'delete', numbers }, edges);
    return numbers;
  });
  await wipeLog(db);
  return deleted;
}

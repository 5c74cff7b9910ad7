import { claimMessage, listDue, markSent, postpone } from '../store/outbox.ts';
import { confirmReply, takeBackReply } from '../store/reply-delivery.ts';
import type { Database, OutboxRow } from '../store/tables.ts';
import { runTransaction } from '../store/transaction.ts';
import { getNextTry, LEASE_MS } from './schedule.ts';

/** Sends one message. Rejects with a {@link DeliveryFailure}, or anything else, when it did not. */
export type Deliver = (message: OutboxRow) => Promise<void>;

/** Why a message was not taken, in words without personal data. */
export class DeliveryFailure extends Error {
  /** Whether trying again is of no use. */
  readonly refused: boolean;
  constructor(message: string, { refused = false, cause }: { refused?: boolean; cause?: unknown }) {
    super(message, { cause });
    this.refused = refused;
  }
}

/** What a round of sending is given. */
export interface DrainEdges {
  readonly deliver: Deliver;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** How many messages at the most; all that are due unless told. */
  readonly limit?: number;
  /** No message is begun after this moment, epoch milliseconds. */
  readonly deadline?: number;
}

/** What became of the messages of a round. */
export interface DrainReport {
  readonly sent: number;
  readonly failed: number;
}

async function send(db: Database, message: OutboxRow, { deliver, now }: DrainEdges) {
  try {
    await deliver(message);
  } catch (error) {
    const refused = error instanceof DeliveryFailure && error.refused;
    const reason = error instanceof DeliveryFailure ? error.message : 'not sent';
    const { created_at: createdAt } = message;
    const attempts = message.attempts + 1;
    const nextAt = getNextTry({ attempts, createdAt, refused }, now());
    await runTransaction(db, async (transaction) => {
      await postpone(transaction, message.id, nextAt, reason);
      if (nextAt === null) await takeBackReply(transaction, message, now());
    });
    return false;
  }
  await runTransaction(db, async (transaction) => {
    await markSent(transaction, message.id, now());
    await confirmReply(transaction, message, now());
  });
  return true;
}

/**
 * Sends what is due, one message after another. Several workers may drain one store: each message is
 * claimed by one. A kill between the other side's taking a message and our mark sends it once more,
 * under the same Message-ID.
 */
export async function drainOutbox(db: Database, edges: DrainEdges): Promise<DrainReport> {
  const { now, limit = Infinity, deadline = Infinity } = edges;
  let [sent, failed] = [0, 0];
  const due = await listDue(db, now(), Math.min(limit, 500));
  for (const message of due) {
    if (now() >= deadline) break;
    if (!(await claimMessage(db, message, now() + LEASE_MS))) continue;
    if (await send(db, message, edges)) sent += 1;
    else failed += 1;
  }
  return { sent, failed };
}

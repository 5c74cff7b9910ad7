import { RETENTION_MONTHS } from '#src/domain/enquiry/notice.ts';
import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import { ACCESS_MONTHS } from './access-log.ts';
import { NO_ENQUIRY } from './outbox.ts';
import type { Database } from './tables.ts';
import { runTransaction } from './transaction.ts';
import { wipeLog } from './wipe-log.ts';

/** How long it is known which desks were reminded, in milliseconds. */
const REMINDERS_MS = 30 * 24 * 3_600_000;

/** How long it is known when an account was used last, in milliseconds. */
const SESSIONS_MS = 90 * 24 * 3_600_000;

/** The same day so many months earlier, in epoch milliseconds. */
function subtractMonths(epochMs: number, months: number): number {
  const date = new Date(epochMs);
  return date.setUTCMonth(date.getUTCMonth() - months);
}

/**
 * Deletes what the notice at the form promises not to keep: enquiries so many months after their last
 * reply, or after they came where there was none; who saw them; counts of requests that are over, the
 * keys of digests of earlier days, and sessions of staff that ended long ago.
 */
export async function forgetExpired(db: Database, nowMs: number): Promise<void> {
  await runTransaction(db, async (transaction) => {
    const kept = subtractMonths(nowMs, RETENTION_MONTHS);
    // The first answer stands with the enquiry, those after it in its history alone.
    const repliedSince = transaction
      .selectFrom('enquiry_history')
      .select('enquiry_id')
      .where('act', '=', 'reply')
      .where('at', '>=', kept);
    await transaction
      .deleteFrom('enquiries')
      .where((row) => row.fn.coalesce('answered_at', 'received_at'), '<', kept)
      .where('id', 'not in', repliedSince)
      .execute();
    // Messages go with the enquiry that they are about.
    await transaction
      .deleteFrom('outbox')
      .where('enquiry_id', '!=', NO_ENQUIRY)
      .where('enquiry_id', 'not in', transaction.selectFrom('enquiries').select('id'))
      .execute();
    await transaction
      .deleteFrom('access_log')
      .where('at', '<', subtractMonths(nowMs, ACCESS_MONTHS))
      .execute();
    // A desk's mail of the day is about no enquiry: it goes by its age.
    const reminded = nowMs - REMINDERS_MS;
    await transaction.deleteFrom('desk_reminders').where('at', '<', reminded).execute();
    await transaction
      .deleteFrom('outbox')
      .where('enquiry_id', '=', NO_ENQUIRY)
      .where('created_at', '<', reminded)
      .execute();
    // Sessions and steps of signing in that are over; the library leaves them.
    for (const table of ['staff_sessions', 'staff_tokens'] as const) {
      const over = new Date(nowMs - SESSIONS_MS).toISOString();
      await transaction.deleteFrom(table).where('expiresAt', '<', over).execute();
    }
    await transaction.deleteFrom('rate_limits').where('expires_at', '<=', nowMs).execute();
    await transaction.deleteFrom('used_proofs').where('expires_at', '<=', nowMs).execute();
    await transaction
      .deleteFrom('guard_salts')
      .where('day', '<', getShanghaiTime(nowMs).date)
      .execute();
  });
  await wipeLog(db);
}

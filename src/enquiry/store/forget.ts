import { RETENTION_MONTHS } from '#src/domain/enquiry/notice.ts';
import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import { ACCESS_MONTHS } from './access-log.ts';
import { NO_ENQUIRY } from './outbox.ts';
import type { Database } from './tables.ts';
import { runTransaction } from './transaction.ts';

/** How long it is known which desks were reminded, in milliseconds. */
const REMINDERS_MS = 30 * 24 * 3_600_000;

/** The same day so many months earlier, in epoch milliseconds. */
function subtractMonths(epochMs: number, months: number): number {
  const date = new Date(epochMs);
  return date.setUTCMonth(date.getUTCMonth() - months);
}

/**
 * Deletes what the notice at the form promises not to keep: enquiries so many months after their
 * reply, or after they came where there was none; who saw them; counts of requests that are over, and the keys of digests of earlier days.
 */
export async function forgetExpired(db: Database, nowMs: number): Promise<void> {
  await runTransaction(db, async (transaction) => {
    await transaction
      .deleteFrom('enquiries')
      .where(
        (row) => row.fn.coalesce('answered_at', 'received_at'),
        '<',
        subtractMonths(nowMs, RETENTION_MONTHS),
      )
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
    await transaction.deleteFrom('rate_limits').where('expires_at', '<=', nowMs).execute();
    await transaction.deleteFrom('used_proofs').where('expires_at', '<=', nowMs).execute();
    await transaction
      .deleteFrom('guard_salts')
      .where('day', '<', getShanghaiTime(nowMs).date)
      .execute();
  });
}

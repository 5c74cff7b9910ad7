import type { Remembered } from '#src/domain/staff/reminder.ts';
import { OPEN_STATES } from '#src/domain/staff/acts.ts';
import type { Database } from './tables.ts';

const idOf = (day: string, desk: string): string => `${day} ${desk}`;

/** Which of the desks have not been seen to on a day. */
export async function listUnseen(
  db: Database,
  day: string,
  desks: readonly string[],
): Promise<string[]> {
  const ids = desks.map((desk) => idOf(day, desk));
  const seen = await db.selectFrom('desk_reminders').select('id').where('id', 'in', ids).execute();
  const known = new Set(seen.map(({ id }) => id));
  return desks.filter((desk) => !known.has(idOf(day, desk)));
}

/** Notes that a desk is being seen to on a day, and says whether nobody had noted it before. */
export async function noteReminder(
  db: Database,
  { day, desk }: { day: string; desk: string },
  nowMs: number,
): Promise<boolean> {
  const noted = await db
    .insertInto('desk_reminders')
    .values({ id: idOf(day, desk), at: nowMs })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return noted !== undefined;
}

/** The enquiries of a desk that wait for an answer or are to be followed up by a day. */
export async function listRemembered(
  db: Database,
  desk: string,
  day: string,
): Promise<Remembered[]> {
  return db
    .selectFrom('enquiries')
    .innerJoin('enquiry_handling', 'enquiry_id', 'enquiries.id')
    .select(['number', 'state', 'reply_by', 'follow_up_on'])
    .where('desk', '=', desk)
    .where((row) => row.or([row('state', 'in', [...OPEN_STATES]), row('follow_up_on', '<=', day)]))
    .orderBy('follow_up_on')
    .orderBy('number')
    .execute();
}

import { chooseInbox, type DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { toDeskQuestion } from '../desk-question.ts';
import type { Database } from './tables.ts';

/** How many enquiries are given to their desks at a time. */
const ENROL_AT_ONCE = 500;

/**
 * Gives every enquiry that has none yet its desk, by the same rule that chose whom its mail went to
 * (the general one where the enquirer did not agree to be known outside the office): before anything
 * that staff read, which shows no enquiry without a desk.
 */
export async function enrolNew(db: Database, directory: DeskDirectory): Promise<void> {
  for (;;) {
    const fresh = await db
      .selectFrom('enquiries')
      .leftJoin('enquiry_handling', 'enquiry_id', 'id')
      .select(['id', 'kind', 'projects', 'park', 'locale', 'pass_on'])
      .where('enquiry_id', 'is', null)
      .limit(ENROL_AT_ONCE)
      .execute();
    if (fresh.length === 0) return;
    const rows = fresh.map((row) => ({
      enquiry_id: row.id,
      desk: chooseInbox(directory, toDeskQuestion(row), row.pass_on !== null),
    }));
    await db
      .insertInto('enquiry_handling')
      .values(rows)
      .onConflict((conflict) => conflict.column('enquiry_id').doNothing())
      .execute();
  }
}

/** The slug of the desk that an enquiry is with; undefined until staff have looked at their inbox. */
export async function findDesk(db: Database, enquiryId: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('enquiry_handling')
    .select('desk')
    .where('enquiry_id', '=', enquiryId)
    .executeTakeFirst();
  return found?.desk;
}

import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import { listReminders, REMINDER_HOUR, type Reminder } from '#src/domain/staff/reminder.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { EnquiryDeps } from '../deps.ts';
import { enrolNew } from '../store/enrol.ts';
import { NO_ENQUIRY, queueMessages, type NewMessage } from '../store/outbox.ts';
import { listRemembered, listUnseen, noteReminder } from '../store/reminders.ts';
import type { Database, MessageBody } from '../store/tables.ts';
import { runTransaction } from '../store/transaction.ts';
import { makeMessage } from './make-message.ts';

/** What reminding desks needs of the function's own. */
export type ReminderEdges = Pick<
  EnquiryDeps,
  'now' | 'randomBytes' | 'isWorkday' | 'desks' | 'outgoing' | 'siteName'
>;

const LISTS = ['overdue', 'today', 'followUp'] as const satisfies (keyof Reminder)[];

/** A desk's mail of the day: how many there are and their numbers, nothing of a person. */
function writeReminder(
  reminder: Reminder,
  { deskName, email }: { deskName: string; email: string },
  edges: ReminderEdges,
): NewMessage {
  const { now, siteName } = edges;
  const words = getWords('zh');
  const parts = LISTS.filter((list) => reminder[list].length > 0).map((list) => ({
    title: words(`enquiry.mail.reminder.${list}`, { count: reminder[list].length }),
    numbers: reminder[list],
  }));
  const counts = parts.map(({ title }) => title).join('，');
  const body: MessageBody = {
    text: `${[
      words('enquiry.mail.reminder.greeting', { desk: deskName }),
      ...parts.map(({ title, numbers }) => [title, ...numbers].join('\n')),
      words('enquiry.mail.reminder.next', { site: siteName.zh }),
    ].join('\n\n')}\n`,
  };
  const subject = words('enquiry.mail.reminder.subject', { site: siteName.zh, counts });
  const about = { enquiry_id: NO_ENQUIRY, created_at: now() };
  return makeMessage({ ...about, channel: 'mail', recipient: email, subject, body }, edges);
}

/** Sees to one desk, once a day however many processes do; says whether a mail was put in. */
async function remind(db: Database, desk: string, edges: ReminderEdges): Promise<boolean> {
  const { desks, outgoing, now } = edges;
  const { name: deskName = desk, email = outgoing.office } = desks.desks[desk] ?? {};
  if (email === undefined) return false;
  const { date: day } = getShanghaiTime(now());
  return runTransaction(db, async (transaction) => {
    if (!(await noteReminder(transaction, { day, desk }, now()))) return false;
    const reminder = listReminders(await listRemembered(transaction, desk, day), day);
    if (reminder === undefined) return false;
    await queueMessages(transaction, [writeReminder(reminder, { deskName, email }, edges)]);
    return true;
  });
}

/**
 * Puts one mail a working day for each desk into the outbox, from eight in the morning: what is
 * overdue, due today and to be followed up. Nothing where there is nothing, nor on a day off. Says
 * how many mails there are.
 */
export async function queueReminders(db: Database, edges: ReminderEdges): Promise<number> {
  const { date, hour } = getShanghaiTime(edges.now());
  if (!edges.outgoing.mail || hour < REMINDER_HOUR || !edges.isWorkday(date)) return 0;
  const unseen = await listUnseen(db, date, Object.keys(edges.desks.desks));
  if (unseen.length === 0) return 0;
  await enrolNew(db, edges.desks);
  let queued = 0;
  for (const desk of unseen) if (await remind(db, desk, edges)) queued += 1;
  return queued;
}

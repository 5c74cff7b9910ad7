import { cleanParagraphs } from '#src/domain/enquiry/clean-text.ts';
import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { getStateAfterReply, isOpen, REPLY_KINDS } from '#src/domain/staff/acts.ts';
import { queueMessages } from '#src/enquiry/store/outbox.ts';
import { dropUndelivered } from '#src/enquiry/store/reply-delivery.ts';
import { toLocale } from '#src/i18n/locales.ts';
import { readText, textOf } from '../http/visit.ts';
import { listMerged } from '../queries/merging.ts';
import { setHandling, writeHistory, type Act } from './act.ts';
import { getFollowUpDay } from './follow-up.ts';
import { getLaterDays, makeReply, writeTemplate } from './reply-letter.ts';
import { listAsked, listSheets, listTicked } from './sheets.ts';

/** What the history says of the sheets that went with a mail. */
function nameSheets(slugs: readonly string[], locale: string, directory: DeskDirectory): string[] {
  const names = listSheets(slugs, toLocale(locale), directory).map(({ name }) => name);
  return names.length === 0 ? [] : [`附件：${names.join('；')}`];
}

/** Answers by mail, or notes an answer given another way. */
export const reply: Act = async (db, enquiry, visit) => {
  const { fields, deps } = visit;
  const kind = REPLY_KINDS.find((each) => each === textOf(fields, 'kind')) ?? 'answer';
  const text = readText(visit);
  const mailed = textOf(fields, 'way') === 'mail';
  const days = getLaterDays(enquiry, deps);
  const templates = REPLY_KINDS.map((each) => cleanParagraphs(writeTemplate(enquiry, each, days)));
  if (text === '' || templates.includes(text)) return { problem: '在称呼下面写下答复的内容。' };
  if (mailed && (enquiry.email === null || !deps.outgoing.mail)) {
    return { problem: '这条咨询现在发不了邮件，请用电话等方式答复，并在这里记下。' };
  }
  const now = deps.now();
  const asked = listAsked(enquiry, ...(await listMerged(db, enquiry.number)));
  const sheets = mailed ? listTicked(asked, fields) : [];
  const message =
    mailed && enquiry.email !== null
      ? makeReply(enquiry, { kind, text, email: enquiry.email, sheets }, deps)
      : undefined;
  // What never reached the enquirer is told by this reply instead.
  await dropUndelivered(db, enquiry.id);
  if (message !== undefined) await queueMessages(db, [message]);
  const state = getStateAfterReply(enquiry.state, kind);
  // A day once promised is made later by word of it, never earlier.
  const later = kind !== 'answer' && isOpen(state) && days[kind] > enquiry.reply_by;
  const replyBy = later ? days[kind] : enquiry.reply_by;
  await db
    .updateTable('enquiries')
    .set({
      state,
      // The first answer counts.
      answered_at: kind === 'answer' ? (enquiry.answered_at ?? now) : enquiry.answered_at,
      reply_by: replyBy,
    })
    .where('id', '=', enquiry.id)
    .execute();
  if (kind === 'answer' && state !== 'closed') {
    await setHandling(db, enquiry, { follow_up_on: getFollowUpDay(deps) });
  }
  if (later && enquiry.own_reply_by !== null) {
    await setHandling(db, enquiry, { own_reply_by: replyBy });
  }
  const moved = { old_value: enquiry.state, new_value: state };
  const told =
    kind !== 'answer' && isOpen(state)
      ? { old_reply_by: enquiry.reply_by, new_reply_by: days[kind] }
      : {};
  await writeHistory(db, enquiry, visit, {
    act: 'reply',
    ...moved,
    ...told,
    text: [text, ...nameSheets(sheets, enquiry.locale, deps.desks)].join('\n\n'),
    message_id: message?.id ?? null,
  });
  return { done: 'reply' };
};

import { isEmail } from '#src/domain/enquiry/enquiry.ts';
import { cleanContact } from '#src/domain/enquiry/clean-text.ts';
import { retryMessage } from '#src/enquiry/store/outbox.ts';
import { listUndelivered } from '#src/enquiry/store/reply-delivery.ts';
import { textOf } from '../http/visit.ts';
import { writeHistory, type Act } from './act.ts';

/** Sends the replies once more whose mails were given up, to the same address or to another. */
export const resend: Act = async (db, enquiry, visit) => {
  const { fields, deps } = visit;
  const undelivered = await listUndelivered(db, enquiry.id);
  if (undelivered.length === 0) return { problem: '本条没有发不出去的邮件。' };
  if (!deps.outgoing.mail) {
    return { problem: '没有设置邮件服务器，发不了邮件。请打电话答复，并在“答复”里记下。' };
  }
  const email = cleanContact(textOf(fields, 'email'));
  if (!isEmail(email)) return { problem: '“发到”填一个邮箱，如 zhang@example.com。' };
  for (const { id, recipient } of undelivered) {
    await retryMessage(db, id, email, deps.now());
    const text = recipient === email ? null : `改发到 ${email}`;
    await writeHistory(db, enquiry, visit, { act: 'resend', text, message_id: id });
  }
  return { done: 'resend' };
};

import { mayTakeOver } from '#src/domain/enquiry/desks.ts';
import { canHandle } from '#src/domain/staff/roles.ts';
import { findOwn } from '#src/domain/find-own.ts';
import { Refusal } from '#src/enquiry/http/refusal.ts';
import { describeHandOver } from '#src/enquiry/outbox/letters.ts';
import { makeMessage } from '#src/enquiry/outbox/make-message.ts';
import { queueMessages, type NewMessage } from '#src/enquiry/store/outbox.ts';
import { runTransaction } from '#src/enquiry/store/transaction.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { readText, textOf, type MemberVisit } from '../http/visit.ts';
import { lockEnquiries } from '../queries/enquiry.ts';
import { listHandOvers, TAKE_BACK_MS } from '../queries/hand-overs.ts';
import type { HandledEnquiry } from '../queries/inbox.ts';
import { listMerged } from '../queries/merging.ts';
import { setHandling, setState, writeHistory, type Act } from './act.ts';

/** What the other desk is sent: once the hand-over cannot be taken back any more. */
function makeHandOver(
  enquiry: HandledEnquiry,
  { to, reason }: { readonly to: string; readonly reason: string },
  { deps }: MemberVisit,
): NewMessage | undefined {
  const { desks } = deps.desks;
  const recipient = desks[to]?.email ?? deps.outgoing.office;
  if (!deps.outgoing.mail || recipient === undefined) return undefined;
  const names = { from: desks[enquiry.desk]?.name ?? enquiry.desk, to: desks[to]?.name ?? to };
  const letter = describeHandOver(enquiry, { ...names, reason }, deps, getWords('zh'));
  const { subject, ...body } = letter;
  const about = { enquiry_id: enquiry.id, created_at: deps.now() };
  return makeMessage({ ...about, channel: 'mail', recipient, subject, body }, deps);
}

/** Why an enquiry cannot go to a desk, in words; undefined where it can. */
function findFault(
  going: readonly HandledEnquiry[],
  to: string,
  { desks: directory }: MemberVisit['deps'],
): string | undefined {
  const known = findOwn(directory.desks, to);
  if (known === undefined || to === going[0]?.desk) return '请选“转给”哪个窗口。';
  if (
    going.every(({ kind, pass_on }) =>
      mayTakeOver(directory, to, { kind, passOn: pass_on !== null }),
    )
  ) {
    return undefined;
  }
  return going[0]?.kind === 'complaint'
    ? `投诉只由受理投诉的窗口办理，不能转给${known.name}。要了解情况的，由本窗口去问。`
    : `咨询人没有同意把个人信息转给其他单位，不能转给${known.name}。可以先联系咨询人征得同意，或向该单位了解情况后由本窗口答复。`;
}

/** Hands an enquiry to another desk, which is told why. */
export const assign: Act = async (db, enquiry, visit) => {
  const desk = textOf(visit.fields, 'desk');
  // What was merged into it goes along.
  const going = [enquiry, ...(await listMerged(db, enquiry.number))];
  const problem = findFault(going, desk, visit.deps);
  if (problem !== undefined) return { problem };
  const text = readText(visit);
  if (text === '') return { problem: '写下“转办原因”，如 问的是林地，归林业窗口。' };
  const message = makeHandOver(enquiry, { to: desk, reason: text }, visit);
  if (message !== undefined) await queueMessages(db, [message], TAKE_BACK_MS);
  await setHandling(db, enquiry, { desk });
  if (enquiry.state === 'received') await setState(db, enquiry, 'assigned');
  const moved = { old_value: enquiry.desk, new_value: desk, message_id: message?.id ?? null };
  await writeHistory(db, enquiry, visit, { act: 'assign', text, ...moved });
  return { done: 'assign' };
};

/**
 * Takes back what the member handed over some minutes ago, with the mail about it; says whether it was
 * still to be had. The member may not see the enquiry any more, and learns nothing of it by this.
 */
export async function takeBack(visit: MemberVisit, number: string): Promise<boolean> {
  const { db, deps, member } = visit;
  if (!canHandle(member)) throw new Refusal('notFound');
  return runTransaction(db, async (transaction) => {
    await lockEnquiries(transaction, [number]);
    const handOvers = await listHandOvers(transaction, member, deps.now());
    const found = handOvers.find((each) => each.number === number);
    if (found === undefined) return false;
    const { enquiryId: id, from, to, messageId } = found;
    if (messageId !== null) {
      const mail = transaction.deleteFrom('outbox').where('id', '=', messageId);
      await mail.where('sent_at', 'is', null).execute();
    }
    await setHandling(transaction, { id }, { desk: from });
    const entry = { act: 'take-back', old_value: to, new_value: from } as const;
    await writeHistory(transaction, { id }, visit, entry);
    return true;
  });
}

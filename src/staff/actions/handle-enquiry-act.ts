import { ENQUIRY_STATES } from '#src/domain/enquiry/kinds.ts';
import { canMove, STAFF_ACTS, type StaffAct } from '#src/domain/staff/acts.ts';
import { canHandle } from '#src/domain/staff/roles.ts';
import { Refusal } from '#src/enquiry/http/refusal.ts';
import { dropUndelivered } from '#src/enquiry/store/reply-delivery.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { runTransaction } from '#src/enquiry/store/transaction.ts';
import { MAX_TEXT, readText, textOf, type MemberVisit } from '../http/visit.ts';
import { findMergedInto, lockEnquiries, readEnquiryForStaff } from '../queries/enquiry.ts';
import { setHandling, setState, writeHistory, type Act, type ActOutcome } from './act.ts';
import { assign } from './assign.ts';
import { endFollowUp, followUp } from './follow-up.ts';
import { merge, readTarget, unmerge } from './merge.ts';
import { reply } from './reply.ts';
import { resend } from './resend.ts';

const note: Act = async (db, enquiry, visit) => {
  const text = readText(visit);
  if (text === '') return { problem: '写下要记的内容，如 已电话联系，周五来考察。' };
  await writeHistory(db, enquiry, visit, { act: 'note', text });
  return { done: 'note' };
};

const changeState: Act = async (db, enquiry, visit) => {
  const to = ENQUIRY_STATES.find((state) => state === textOf(visit.fields, 'state'));
  if (to === undefined || !canMove(enquiry.state, to)) {
    return { problem: '请从列表里选一个状态；“已答复”由答复自动改。' };
  }
  const text = readText(visit);
  if (to === 'closed' && enquiry.answered_at === null && text === '') {
    return { problem: '还没有答复就办结，请写明原因，如 重复提交、广告。' };
  }
  await setState(db, enquiry, to);
  if (to === 'closed') await dropUndelivered(db, enquiry.id);
  // Closed, there is nothing to ask after; taken up again, the next answer sets a new day.
  await setHandling(db, enquiry, { follow_up_on: null });
  const entry = { act: 'state', old_value: enquiry.state, new_value: to } as const;
  await writeHistory(db, enquiry, visit, { ...entry, text: text === '' ? null : text });
  return { done: 'state' };
};

const ACTS = {
  assign,
  note,
  state: changeState,
  reply,
  merge,
  unmerge,
  'follow-up': followUp,
  'no-follow-up': endFollowUp,
  resend,
} as const satisfies Record<StaffAct, Act>;

const STALE = '这条咨询刚刚有人办理过，这次没有改动。请先看下面的办理记录。';

/** How many acts an enquiry has seen: a form says which it was written after. */
export async function countActs(db: Database, enquiryId: string): Promise<number> {
  const { count } = await db
    .selectFrom('enquiry_history')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('enquiry_id', '=', enquiryId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * Does what a form says to an enquiry, with its history and its mail in one transaction. A form that
 * was opened before somebody else's act, or is sent twice, changes nothing and says so.
 */
export async function actOnEnquiry(visit: MemberVisit, number: string): Promise<ActOutcome> {
  const { member, fields, deps } = visit;
  if (!canHandle(member)) throw new Refusal('notFound');
  const act = STAFF_ACTS.find((each) => each === textOf(fields, 'act'));
  if (act === undefined) throw new Refusal('fields');
  const { length } = readText(visit);
  if (length > MAX_TEXT) {
    return { problem: `最多写 ${MAX_TEXT} 字，现在是 ${length} 字。请删短一些，或分两次答复。` };
  }
  return runTransaction(visit.db, async (db) => {
    const other = act === 'merge' ? readTarget(visit) : await findMergedInto(db, number);
    await lockEnquiries(db, other === undefined ? [number] : [number, other]);
    const enquiry = await readEnquiryForStaff(db, number, member, deps.desks);
    if (enquiry === undefined) throw new Refusal('notFound');
    if (textOf(fields, 'seen') !== String(await countActs(db, enquiry.id))) {
      return { problem: STALE };
    }
    if (enquiry.merged_into !== null && act !== 'unmerge') {
      return { problem: `本条已合并到 ${enquiry.merged_into}，请在那一条里办理。` };
    }
    // Merged since this act took its locks: the form is older than that.
    if (enquiry.merged_into !== null && enquiry.merged_into !== other) return { problem: STALE };
    return ACTS[act](db, enquiry, visit);
  });
}

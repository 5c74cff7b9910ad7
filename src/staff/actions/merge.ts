import { parseEnquiryNumber } from '#src/domain/enquiry/number.ts';
import { ENQUIRY_STATES } from '#src/domain/enquiry/kinds.ts';
import { findMergeFault, type MergeFault } from '#src/domain/staff/merging.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { textOf, type MemberVisit } from '../http/visit.ts';
import { readEnquiryForStaff } from '../queries/enquiry.ts';
import type { HandledEnquiry } from '../queries/inbox.ts';
import { listMerged } from '../queries/merging.ts';
import { setHandling, setState, writeHistory, type Act } from './act.ts';

const FAULTS = {
  same: '这就是本条，请选另一条。',
  merged: '其中一条已经合并过。请打开它合并到的那一条办理。',
  answered: '两条都还没有答复、没有办结，才能合并。已经答复过的，请在本条另行答复。',
  person: '两条的邮箱和电话都不相同，不能合并：答复只会发给保留的那一条。',
  complaint: '投诉不能与其他咨询合并。',
  desk: '咨询人没有同意把这条转给那个窗口，不能合并。',
} as const satisfies Record<MergeFault, string>;

const NOT_FOUND = '没有找到这个编号，或者它不归您的窗口。请核对，如 XS-2026-1123-K7Q。';

/** The number that a form to merge names: the one typed, else the one chosen. */
export const readTarget = ({ fields }: MemberVisit): string | undefined =>
  parseEnquiryNumber(textOf(fields, 'number') || textOf(fields, 'into'));

const setReplyBy = (db: Database, { id }: HandledEnquiry, day: string) =>
  db.updateTable('enquiries').set({ reply_by: day }).where('id', '=', id).execute();

const earliest = (days: readonly string[]): string => days.toSorted()[0] ?? '';

/**
 * Merges an enquiry into another of the same enquirer, which is answered for both by the earlier of
 * their days. The history's line says of the merged one which state it had, for the way back.
 */
export const merge: Act = async (db, enquiry, visit) => {
  const { member, deps } = visit;
  const number = readTarget(visit);
  const kept =
    number === undefined ? undefined : await readEnquiryForStaff(db, number, member, deps.desks);
  if (kept === undefined) return { problem: NOT_FOUND };
  const fault = findMergeFault(enquiry, kept, deps.desks);
  if (fault !== undefined) return { problem: FAULTS[fault] };
  if ((await listMerged(db, enquiry.number)).length > 0) {
    return { problem: `已有别的咨询并入本条，请反过来把 ${kept.number} 合并到本条。` };
  }
  await setState(db, enquiry, 'closed');
  await setHandling(db, enquiry, { merged_into: kept.number });
  await setHandling(db, kept, { own_reply_by: kept.own_reply_by ?? kept.reply_by });
  await setReplyBy(db, kept, earliest([kept.reply_by, enquiry.reply_by]));
  const entry = { act: 'merge', old_value: enquiry.state, new_value: kept.number } as const;
  await writeHistory(db, enquiry, visit, entry);
  await writeHistory(db, kept, visit, { act: 'merge', old_value: enquiry.number });
  return { done: 'merge' };
};

/** The state that an enquiry had before it was merged. */
async function readStateBefore(db: Database, { id }: HandledEnquiry) {
  const line = await db
    .selectFrom('enquiry_history')
    .select('old_value')
    .where('enquiry_id', '=', id)
    .where('act', '=', 'merge')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return ENQUIRY_STATES.find((state) => state === line?.old_value) ?? 'assigned';
}

/** Gives the kept one its own day back, unless others that are still merged into it are due before. */
async function restoreDay(db: Database, kept: HandledEnquiry): Promise<void> {
  const own = kept.own_reply_by ?? kept.reply_by;
  const rest = (await listMerged(db, kept.number)).map(({ reply_by }) => reply_by);
  // Where word of progress has promised a later day since, that day holds for all of them.
  if (kept.reply_by !== own) await setReplyBy(db, kept, earliest([own, ...rest]));
  if (rest.length === 0) await setHandling(db, kept, { own_reply_by: null });
}

/** Takes a merger back, as long as the kept enquiry has not been answered. */
export const unmerge: Act = async (db, enquiry, visit) => {
  const { member, deps } = visit;
  const number = enquiry.merged_into;
  if (number === null) return { problem: '本条没有合并到别的咨询。' };
  const kept = await readEnquiryForStaff(db, number, member, deps.desks);
  if (kept === undefined) return { problem: `${number} 不归您的窗口，请由总窗口取消合并。` };
  if (kept.answered_at !== null) return { problem: `${number} 已经答复，不能取消合并。` };
  const state = await readStateBefore(db, enquiry);
  await setState(db, enquiry, state);
  await setHandling(db, enquiry, { merged_into: null });
  await restoreDay(db, kept);
  const entry = { act: 'unmerge', old_value: kept.number, new_value: state } as const;
  await writeHistory(db, enquiry, visit, entry);
  await writeHistory(db, kept, visit, { act: 'unmerge', old_value: enquiry.number });
  return { done: 'unmerge' };
};

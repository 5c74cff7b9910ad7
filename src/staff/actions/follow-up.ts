import { getReplyBy } from '#src/domain/enquiry/reply-by.ts';
import type { EnquiryDeps } from '#src/enquiry/deps.ts';
import { readText } from '../http/visit.ts';
import { setHandling, writeHistory, type Act } from './act.ts';

/** The day on which an answer given now is followed up, in working days counted as the promise is. */
export const getFollowUpDay = ({ now, followUpWorkingDays, isWorkday }: EnquiryDeps): string =>
  getReplyBy(now(), followUpWorkingDays, isWorkday);

const NONE_DUE = '本条没有要做的回访。';

/** Notes what came of a follow-up, which is done by it. */
export const followUp: Act = async (db, enquiry, visit) => {
  if (enquiry.follow_up_on === null) return { problem: NONE_DUE };
  const text = readText(visit);
  if (text === '') return { problem: '写下回访的结果，如 已电话联系，对方下月来考察。' };
  await setHandling(db, enquiry, { follow_up_on: null });
  const entry = { act: 'follow-up', old_value: enquiry.follow_up_on, text } as const;
  await writeHistory(db, enquiry, visit, entry);
  return { done: 'follow-up' };
};

/** Ends the reminder without a follow-up. */
export const endFollowUp: Act = async (db, enquiry, visit) => {
  if (enquiry.follow_up_on === null) return { problem: NONE_DUE };
  const text = readText(visit);
  await setHandling(db, enquiry, { follow_up_on: null });
  await writeHistory(db, enquiry, visit, {
    act: 'no-follow-up',
    old_value: enquiry.follow_up_on,
    text: text === '' ? null : text,
  });
  return { done: 'no-follow-up' };
};

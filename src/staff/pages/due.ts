import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import { isOpen } from '#src/domain/staff/acts.ts';
import { describeDue, describeFollowUp } from '#src/domain/staff/due.ts';
import { html, type Html } from '#src/enquiry/page/html.ts';
import type { HandledEnquiry } from '../queries/inbox.ts';

/** When it is due, in words; when it was answered, for what is done. */
export function renderDue(enquiry: HandledEnquiry, nowMs: number): Html {
  const { state, reply_by, answered_at, merged_into } = enquiry;
  if (merged_into !== null) return html`<span class="due done">已合并</span>`;
  if (!isOpen(state)) {
    const day = answered_at === null ? '没有答复' : `${getShanghaiTime(answered_at).date} 答复`;
    return html`<span class="due done">${day}</span>`;
  }
  const { urgency, words } = describeDue(reply_by, getShanghaiTime(nowMs).date);
  return html`<span class="due ${urgency}">${words}</span> <small>${reply_by}</small>`;
}

/** When the enquirer is asked what came of the answer, in words. */
export function renderFollowUp(day: string, nowMs: number): Html {
  const { urgency, words } = describeFollowUp(day, getShanghaiTime(nowMs).date);
  return html`<span class="due ${urgency}">${words}</span> <small>${day}</small>`;
}

import type { EnquiryState } from '../enquiry/kinds.ts';

/** What a form on an enquiry's page can do with it; each is a line of its history. */
export const STAFF_ACTS = [
  'assign', // 转办
  'reply', // 答复
  'note', // 备注
  'state', // 改状态
  'merge', // 合并
  'unmerge', // 取消合并
  'follow-up', // 回访已做
  'no-follow-up', // 不再回访
  'resend', // 再发一次邮件
] as const;
export type StaffAct = (typeof STAFF_ACTS)[number];

/** What became of a reply's mail: given up, or sent after all. The program writes it by itself. */
export type DeliveryAct = 'undelivered' | 'delivered';

/** A line of an enquiry's history; who handed it over may take it back (`take-back`) for some minutes. */
export type HistoryAct = StaffAct | 'take-back' | DeliveryAct;

/**
 * Which states may follow which by hand. Received becomes answered by a reply alone, so that nobody
 * ticks off what was not answered; what is closed can be opened again.
 */
export const STATE_MOVES = {
  received: ['assigned', 'closed'],
  assigned: ['closed'],
  partial: ['closed'],
  complex: ['closed'],
  answered: ['assigned', 'closed'],
  closed: ['assigned'],
} as const satisfies Record<EnquiryState, readonly EnquiryState[]>;

/** Whether an enquiry may go from one state to another by hand. */
export const canMove = (from: EnquiryState, to: EnquiryState): boolean =>
  (STATE_MOVES[from] as readonly EnquiryState[]).includes(to);

/** The states in which somebody waits for an answer. */
export const OPEN_STATES = [
  'received',
  'assigned',
  'partial',
  'complex',
] as const satisfies EnquiryState[];

/** Whether somebody waits for an answer. */
export const isOpen = (state: EnquiryState): boolean => OPEN_STATES.some((open) => open === state);

/**
 * What a reply is: the whole answer, a first one with the rest to follow by the day of the full reply,
 * or word that the matter is complex and takes longer.
 */
export const REPLY_KINDS = ['answer', 'partial', 'interim'] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** The state that a reply leaves; an enquiry closed before stays closed. */
export function getStateAfterReply(state: EnquiryState, kind: ReplyKind): EnquiryState {
  if (state === 'closed') return 'closed';
  if (kind === 'answer' || state === 'answered') return 'answered';
  return kind === 'interim' || state === 'complex' ? 'complex' : 'partial';
}

import { mayKnowEnquirer, type DeskDirectory } from '../enquiry/desks.ts';
import type { EnquiryKind, EnquiryState } from '../enquiry/kinds.ts';
import { normaliseContact } from '../enquiry/status-query.ts';
import { isOpen } from './acts.ts';

/** What of an enquiry decides whether it can be merged. */
export interface Mergeable {
  readonly number: string;
  readonly kind: EnquiryKind;
  readonly state: EnquiryState;
  readonly email: string | null;
  readonly phone: string | null;
  /** Null where the enquirer did not agree to be known outside the office. */
  readonly pass_on: string | null;
  readonly desk: string;
  readonly merged_into: string | null;
}

/** Why an enquiry cannot be merged into another. */
export type MergeFault =
  | 'same' // 就是这一条
  | 'merged' // 已经合并过
  | 'answered' // 有一条已不是待办
  | 'person' // 不是同一个人
  | 'complaint' // 投诉与其他咨询
  | 'desk'; // 对方窗口不能知道咨询人是谁

const listContacts = ({ email, phone }: Mergeable): string[] =>
  [email, phone].map((contact) => normaliseContact(contact ?? '')).filter(Boolean);

/** Whether two enquiries have an e-mail address or a phone number in common. */
export function isSameEnquirer(one: Mergeable, other: Mergeable): boolean {
  const contacts = new Set(listContacts(one));
  return listContacts(other).some((contact) => contacts.has(contact));
}

/**
 * Why an enquiry cannot be merged into one that is kept, or undefined when it can. Both must wait for
 * an answer, so that nobody ticks off by merging what was never answered; the answer goes to the kept
 * one's addresses, so they must be the same person's; and what one desk may not know of an enquirer
 * it does not learn by a merger.
 */
export function findMergeFault(
  merged: Mergeable,
  kept: Mergeable,
  directory: DeskDirectory,
): MergeFault | undefined {
  if (merged.number === kept.number) return 'same';
  if (merged.merged_into !== null || kept.merged_into !== null) return 'merged';
  if (!isOpen(merged.state) || !isOpen(kept.state)) return 'answered';
  if (!isSameEnquirer(merged, kept)) return 'person';
  if ((merged.kind === 'complaint') !== (kept.kind === 'complaint')) return 'complaint';
  return mayKnowEnquirer(directory, kept.desk, merged.pass_on !== null) ? undefined : 'desk';
}

/** What an enquiry is about; the words are in the dictionaries under `enquiry.kinds`. */
export const ENQUIRY_KINDS = [
  'project', // 项目咨询
  'park', // 园区与用地
  'visit', // 实地考察
  'general', // 其他咨询
  'referral', // 推荐投资者
  'complaint', // 投诉
] as const;
export type EnquiryKind = (typeof ENQUIRY_KINDS)[number];

/** What has become of an enquiry, in order; the words are under `enquiry.states`. */
export const ENQUIRY_STATES = [
  'received', // 已收到
  'assigned', // 已转办
  'partial', // 已首次答复，完整答复待办
  'complex', // 情况复杂，已告知进展
  'answered', // 已答复
  'closed', // 已办结
] as const;
export type EnquiryState = (typeof ENQUIRY_STATES)[number];

/** Whether text is one of the kinds. */
export function isEnquiryKind(value: unknown): value is EnquiryKind {
  return ENQUIRY_KINDS.some((kind) => kind === value);
}

/**
 * Kinds that have a form and words of their own: who introduces a firm or complains does not ask to be
 * told something. The words are under `enquiry.form.<kind>`, as those of its mail and its receipt.
 */
const OWN_FORMS: readonly EnquiryKind[] = ['referral', 'complaint'];

/** The step of a word's key that is a kind's own, as `complaint.`; else nothing. */
export const wordingOf = (kind: EnquiryKind): string =>
  OWN_FORMS.includes(kind) ? `${kind}.` : '';

/** The word of the form that says by when a reply comes, which within one working day reads otherwise. */
export const nextWord = (workingDays: number) => (workingDays === 1 ? 'form.nextDay' : 'form.next');

/** The kinds that share a form, in which one of them is chosen. */
export const ASKED_KINDS: readonly EnquiryKind[] = ENQUIRY_KINDS.filter(
  (kind) => wordingOf(kind) === '',
);

/** What the form of a kind offers to choose from: one with a form of its own, nothing else. */
export const listOffered = (kind: EnquiryKind): readonly EnquiryKind[] =>
  ASKED_KINDS.includes(kind) ? ASKED_KINDS : [kind];

/** Whether an enquiry may be passed on to another unit: a complaint never is, whatever is ticked. */
export const isPassedOn = (kind: EnquiryKind): boolean => kind !== 'complaint';

/** Kinds whose form has an address of its own, where it is opened on them without script as well. */
export const FORM_KINDS = [
  'park',
  'visit',
  'referral',
  'complaint',
] as const satisfies EnquiryKind[];
export type FormKind = (typeof FORM_KINDS)[number];

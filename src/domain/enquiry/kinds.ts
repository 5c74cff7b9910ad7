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

import type { EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import { RETENTION_MONTHS } from '#src/domain/enquiry/notice.ts';
import type { Words } from './words.ts';

/** The note on personal details at the form, but for who holds them: what, why, how long, what rights. */
export const listNoticeRows = (
  words: Words,
  kind: EnquiryKind,
): readonly (readonly [label: string, text: string])[] => [
  [
    words('enquiry.notice.why'),
    words(kind === 'complaint' ? 'enquiry.notice.whyComplaint' : 'enquiry.notice.whyText'),
  ],
  [words('enquiry.notice.what'), words('enquiry.notice.whatText')],
  [words('enquiry.notice.long'), words('enquiry.notice.longText', { months: RETENTION_MONTHS })],
  [words('enquiry.notice.rights'), words('enquiry.notice.rightsText')],
];

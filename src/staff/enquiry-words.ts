import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import type { EnquiryState } from '#src/domain/enquiry/kinds.ts';
import { findOwn } from '#src/domain/find-own.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { HandledEnquiry } from './queries/inbox.ts';

/** The states as staff call them. */
export const STATE_NAMES = {
  received: '待办',
  assigned: '办理中',
  partial: '待完整答复',
  complex: '延期办理',
  answered: '已答复',
  closed: '已办结',
} as const satisfies Record<EnquiryState, string>;

/** The readings of the site as staff call them. */
export const READINGS = { zh: '简体', 'zh-hant': '繁体', en: '英文' } as const;

/** The kind of an enquiry as the form calls it, by its code. */
export const nameKind = (kind: string): string => getWords('zh')(`enquiry.kinds.${kind}`);

/** Who asks, for those who may know: the family name alone would still tell too much in a county. */
export const nameEnquirer = ({ name, organisation }: HandledEnquiry): string =>
  organisation === null ? name : `${name}（${organisation}）`;

/** A project by its number and title, or by its slug once it has left the library. */
export function nameProject(slug: string, { projects }: Pick<DeskDirectory, 'projects'>): string {
  const [number = slug, title = ''] = findOwn(projects, slug) ?? [];
  return `${number} ${title}`.trim();
}

/** The beginning of what was written, in one line. */
export function startOf({ message }: Pick<HandledEnquiry, 'message'>): string {
  const line = message.replaceAll('\n', ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

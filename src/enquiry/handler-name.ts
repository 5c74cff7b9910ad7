import { chooseInbox, type DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { toLocale } from '#src/i18n/locales.ts';
import { pickText } from '#src/i18n/pick-text.ts';
import type { NewEnquiry } from './store/enquiries.ts';

/** Who answers an enquiry, as its enquirer is told: the desk whose inbox it comes into. */
export function getHandlerName(
  enquiry: Pick<NewEnquiry, 'kind' | 'projects' | 'park' | 'locale' | 'pass_on'>,
  directory: DeskDirectory,
): string {
  const locale = toLocale(enquiry.locale);
  const question = {
    kind: enquiry.kind,
    projects: JSON.parse(enquiry.projects) as string[],
    park: enquiry.park ?? undefined,
    locale,
  };
  const desk = chooseInbox(directory, question, enquiry.pass_on !== null);
  const { name = '', nameEn = name } = directory.desks[desk] ?? {};
  return pickText({ zh: name, en: nameEn }, locale);
}

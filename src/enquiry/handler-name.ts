import { chooseInbox, type DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { toLocale } from '#src/i18n/locales.ts';
import { pickName } from '#src/i18n/pick-text.ts';
import { toDeskQuestion } from './desk-question.ts';
import type { NewEnquiry } from './store/enquiries.ts';

/** Who answers an enquiry, as its enquirer is told: the desk whose inbox it comes into. */
export function getHandlerName(
  enquiry: Pick<NewEnquiry, 'kind' | 'projects' | 'park' | 'locale' | 'pass_on'>,
  directory: DeskDirectory,
): string {
  const desk = chooseInbox(directory, toDeskQuestion(enquiry), enquiry.pass_on !== null);
  const { name = '', nameEn } = directory.desks[desk] ?? {};
  return pickName({ name, nameEn }, toLocale(enquiry.locale));
}

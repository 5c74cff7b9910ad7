import { chooseInbox, type DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { toLocale, type Locale } from '#src/i18n/locales.ts';
import { pickName } from '#src/i18n/pick-text.ts';
import { toDeskQuestion } from './desk-question.ts';
import type { NewEnquiry } from './store/enquiries.ts';
import { findDesk } from './store/enrol.ts';
import type { Database } from './store/tables.ts';

type Asked = Pick<NewEnquiry, 'kind' | 'projects' | 'park' | 'locale' | 'pass_on'>;

const chooseFor = (enquiry: Asked, directory: DeskDirectory): string =>
  chooseInbox(directory, toDeskQuestion(enquiry), enquiry.pass_on !== null);

/** A desk's public name; empty of one that has left the county's list. */
function nameDesk(slug: string, { desks }: DeskDirectory, locale: Locale): string {
  const { name = '', nameEn } = desks[slug] ?? {};
  return pickName({ name, nameEn }, locale);
}

/** Who answers an enquiry, as its enquirer is told: the desk whose inbox it comes into. */
export const getHandlerName = (enquiry: Asked, directory: DeskDirectory): string =>
  nameDesk(chooseFor(enquiry, directory), directory, toLocale(enquiry.locale));

/** Who has an enquiry now: the desk that staff gave it to, or the one that it came to. */
export async function findHandlerName(
  db: Database,
  enquiry: Asked & Pick<NewEnquiry, 'id'>,
  { directory, locale }: { directory: DeskDirectory; locale: Locale },
): Promise<string> {
  const desk = (await findDesk(db, enquiry.id)) ?? chooseFor(enquiry, directory);
  return nameDesk(desk, directory, locale);
}

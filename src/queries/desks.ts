import type { Contact } from '#src/domain/county/collections.ts';
import type { Desk } from '#src/domain/county/view.ts';
import { chooseProjectDesks } from '#src/domain/enquiry/desks.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { convertChinese } from '#src/i18n/pick-text.ts';
import { getIndex } from './entries.ts';
import { perReading } from './query.ts';
import { getSite } from './site.ts';

function toDesk(slug: string, data: Contact, locale: Locale): Desk {
  const pick = (zh: string | undefined, en: string | undefined) =>
    locale === 'en' ? (en ?? zh) : zh && convertChinese(zh, locale);
  const optional = {
    phone: data.phone,
    email: data.email,
    hours: pick(data.hours, data.hoursEn),
    address: pick(data.address, data.addressEn),
    city: pick(data.city, data.cityEn),
  };
  return {
    slug,
    name: pick(data.name, data.nameEn)!,
    handles: pick(data.handles, data.handlesEn) ?? '',
    languages: data.languages,
    sample: data.sample,
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<Desk>),
  };
}

/** All desks, by their file names. */
export const listDesks = perReading(
  'desks',
  async (locale): Promise<readonly Desk[]> => {
    const all = await getIndex('contacts');
    return [...all.values()].map((entry) => toDesk(entry.id, entry.data, locale));
  },
  'result',
);

/** The desk of that name; throws where the check let a wrong name through. */
export async function getDesk(slug: string, locale: Locale): Promise<Desk> {
  const found = (await listDesks(locale)).find((desk) => desk.slug === slug);
  if (!found) throw new Error(`No contact "${slug}": run npm run check`);
  return found;
}

/** The desk that a project's enquiry comes to in a reading, and the one it comes to once agreed to. */
export async function getProjectDesks(
  slug: string,
  locale: Locale,
): Promise<{ desk: Desk; agreed?: Desk }> {
  const desks = Object.fromEntries((await listDesks(locale)).map((desk) => [desk.slug, desk]));
  const { inbox, agreed } = chooseProjectDesks({ desks, general: getSite().contact }, slug, locale);
  return {
    desk: await getDesk(inbox, locale),
    ...(agreed === undefined ? {} : { agreed: await getDesk(agreed, locale) }),
  };
}

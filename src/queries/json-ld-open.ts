import { isWholeDay, lastDayOf } from '#src/domain/county/event-time.ts';
import { dayOf, toInstant } from '#src/domain/moment.ts';
import type { EventView } from '#src/domain/county/event-view.ts';
import type { PublishedPackage } from '#src/domain/open-data/package.ts';

const CONTEXT = 'https://schema.org';

/** The open data as schema.org knows them: a dataset in a catalogue, with its files. */
export function describeDataset(
  about: Pick<PublishedPackage, 'licence' | 'updated' | 'source' | 'schemaVersion'>,
  { name, description, publisher }: { name: string; description: string; publisher: string },
  files: readonly { url: string; type: string; bytes: number }[],
): object {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name,
    description,
    url: about.source,
    identifier: about.source,
    license: about.licence.url,
    version: about.schemaVersion,
    dateModified: about.updated,
    isAccessibleForFree: true,
    inLanguage: ['zh-Hans', 'zh-Hant', 'en'],
    creator: { '@type': 'Organization', name: publisher },
    includedInDataCatalog: { '@type': 'DataCatalog', name, url: about.source },
    distribution: files.map(({ url, type, bytes }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: type,
      contentSize: `${bytes} B`,
    })),
  };
}

/** An instant of the county's clock, with its zone: `2027-03-18T09:00:00+08:00`. */
const stamp = (moment: string) => {
  const shifted = new Date(toInstant(moment).getTime() + 8 * 3_600_000);
  return shifted.toISOString().replace('.000Z', '+08:00');
};

const STATUSES = {
  planned: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

/** An event as schema.org knows it. */
export function describeEvent({ facts, text, lang }: EventView, url: URL): object {
  const whole = isWholeDay(facts);
  const online = facts.kind === 'online-month';
  return {
    '@context': CONTEXT,
    '@type': 'BusinessEvent',
    name: text.title,
    description: text.summary,
    url: url.href,
    inLanguage: lang,
    startDate: whole ? dayOf(facts.start) : stamp(facts.start),
    endDate: whole || facts.end === undefined ? lastDayOf(facts) : stamp(facts.end),
    eventStatus: STATUSES[facts.status],
    eventAttendanceMode: `https://schema.org/${online ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: online
      ? { '@type': 'VirtualLocation', url: facts.online ?? url.href }
      : { '@type': 'Place', name: text.place, address: text.place },
    organizer: { '@type': 'Organization', name: text.organiser },
    audience: { '@type': 'Audience', audienceType: text.audience },
  };
}

import { findCountyDay, findSectorDay } from '#src/domain/brief/day.ts';
import type {
  BriefFrame,
  CountyBriefSource,
  SectorBriefSource,
  SectorProject,
} from '#src/domain/brief/source.ts';
import { FACTS_OF_CLASS } from '#src/domain/brief/facts.ts';
import type { Place } from '#src/domain/county/view.ts';
import type { Sector } from '#src/domain/county/collections.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { pickText } from '#src/i18n/pick-text.ts';
import { getDesk } from './desks.ts';
import { listAllFacts, listFacts, listFactsOf } from './facts.ts';
import { listRowsWith } from './library.ts';
import { getPageSite } from './page-site.ts';
import { listSectors, listTowns } from './places.ts';
import { query } from './query.ts';
import { listParagraphs } from './search-record.ts';
import { getSite } from './site.ts';
import { getToday } from './today.ts';
import { listChains, listRoutes, listStrengths } from './why.ts';

/** The projects of a sector as its leaflet lists them, by number. */
const listSectorProjects = query<[string, Locale], SectorProject[]>(
  'sector-projects',
  async (slug, locale) => {
    const towns = new Map((await listTowns(locale)).map((town) => [town.slug, town.name]));
    return (await listRowsWith('sector', slug, locale))
      .map((row) => ({ ...row, townName: towns.get(row.town)! }))
      .sort((a, b) => a.number.localeCompare(b.number));
  },
  'result',
);

const getSector = async (slug: string, locale: Locale): Promise<Place<Sector>> =>
  (await listSectors(locale)).find((sector) => sector.slug === slug)!;

const listSectorFacts = ({ facts }: Place<Sector>, locale: Locale) =>
  listFactsOf(FACTS_OF_CLASS[facts.provincialClass], locale);

/** What the leaflet of a sector is made from. */
export async function getSectorBriefSource(
  slug: string,
  locale: Locale,
): Promise<SectorBriefSource> {
  const sector = await getSector(slug, locale);
  return {
    sector,
    paragraphs: listParagraphs(sector.html),
    projects: await listSectorProjects(slug, locale),
    chain: (await listChains(locale)).find((chain) => chain.slug === slug),
    facts: await listSectorFacts(sector, locale),
    desk: await getDesk(sector.facts.contact, locale),
  };
}

/** Of what day a sector's leaflet is. */
export const findSectorBriefDay = query<[string, Locale], string>(
  'sector-brief-day',
  async (slug, locale) =>
    findSectorDay({
      projects: await listSectorProjects(slug, locale),
      facts: await listSectorFacts(await getSector(slug, locale), locale),
    }) ?? getToday(),
  'result',
);

/** Of what day the county's leaflet is. */
export const findCountyBriefDay = async (locale: Locale): Promise<string> =>
  findCountyDay(await getCountyBriefSource(locale)) ?? getToday();

/** What the county's leaflet is made from. */
export async function getCountyBriefSource(locale: Locale): Promise<CountyBriefSource> {
  const settings = getSite();
  return {
    tagline: pickText(settings.tagline, locale),
    headline: await listFacts(settings.homeFacts, locale),
    facts: await listAllFacts(locale),
    settings,
    routes: await listRoutes(locale),
    strengths: await listStrengths(locale),
    desk: await getDesk(settings.contact, locale),
  };
}

/** What every leaflet of a reading says of the site. */
export const getBriefFrame = async (locale: Locale): Promise<BriefFrame> => ({
  locale,
  site: await getPageSite(locale),
  promise: getSite().replyPromise,
  today: getToday(),
});

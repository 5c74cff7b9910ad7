import { findCountyDay, findSectorDay } from '#src/domain/brief/day.ts';
import type { BriefFrame, BriefSource, CountyBriefSource } from '#src/domain/brief/source.ts';
import { FACTS_OF_CLASS } from '#src/domain/brief/facts.ts';
import type { Place } from '#src/domain/county/view.ts';
import type { Sector } from '#src/domain/county/collections.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { pickText } from '#src/i18n/pick-text.ts';
import { getDesk } from './desks.ts';
import { listAllFacts, listFacts, listFactsOf } from './facts.ts';
import { listRows } from './library.ts';
import { getPageSite } from './page-site.ts';
import { listSectors, listTowns } from './places.ts';
import { listParagraphs } from './search-record.ts';
import { getSite } from './site.ts';
import { getToday } from './today.ts';
import { listChains, listRoutes, listStrengths } from './why.ts';

/** The projects of a sector as its leaflet lists them, by number. */
export async function listSectorProjects(slug: string, locale: Locale) {
  const towns = new Map((await listTowns(locale)).map((town) => [town.slug, town.name]));
  return (await listRows(locale))
    .filter(({ sector }) => sector === slug)
    .map((row) => ({ ...row, townName: towns.get(row.town)! }))
    .sort((a, b) => a.number.localeCompare(b.number));
}

const listSectorFacts = ({ facts }: Place<Sector>, locale: Locale) =>
  listFactsOf(FACTS_OF_CLASS[facts.provincialClass], locale);

async function getSectorSource(sector: Place<Sector>, locale: Locale) {
  return {
    sector,
    paragraphs: listParagraphs(sector.html),
    projects: await listSectorProjects(sector.slug, locale),
    chain: (await listChains(locale)).find(({ slug }) => slug === sector.slug),
    facts: await listSectorFacts(sector, locale),
    desk: await getDesk(sector.facts.contact, locale),
  };
}

/** Of what day a sector's leaflet is. */
export const findSectorBriefDay = async (sector: Place<Sector>, locale: Locale): Promise<string> =>
  findSectorDay({
    projects: await listSectorProjects(sector.slug, locale),
    facts: await listSectorFacts(sector, locale),
  }) ?? getToday();

/** Of what day the county's leaflet is. */
export const findCountyBriefDay = async (locale: Locale): Promise<string> =>
  findCountyDay(await getCountySource(locale)) ?? getToday();

/** What the county's leaflet is made from. */
export async function getCountySource(locale: Locale): Promise<CountyBriefSource> {
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

/** What the leaflets of one reading are made from. */
export async function getBriefSource(locale: Locale): Promise<BriefSource> {
  const frame: BriefFrame = {
    locale,
    site: await getPageSite(locale),
    promise: getSite().replyPromise,
    today: getToday(),
  };
  const sectors = await listSectors(locale);
  return {
    frame,
    county: await getCountySource(locale),
    sectors: await Promise.all(sectors.map((sector) => getSectorSource(sector, locale))),
  };
}

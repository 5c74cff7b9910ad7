import { needsSite } from '#src/domain/sites/fit.ts';
import { toFinderRow } from '#src/domain/sites/finder-row.ts';
import { SITE_STATUSES } from '#src/domain/sites/kinds.ts';
import type { ListedSite } from '#src/domain/sites/listed-site.ts';
import type { SiteGroup, SiteView } from '#src/domain/sites/view.ts';
import { sortRows } from '#src/domain/library/order.ts';
import type { LibraryRow } from '#src/domain/library/row.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { getEntryOf, getIndex } from './entries.ts';
import { listRows } from './library.ts';
import { perReading, query } from './query.ts';
import { listParks, listTowns } from './places.ts';
import { showWords } from './reading.ts';

type Names = ReadonlyMap<string, string>;
const nameAll = (all: readonly { slug: string; name: string }[]): Names =>
  new Map(all.map(({ slug, name }) => [slug, name]));

function toView(slug: string, facts: ListedSite, parks: Names, towns: Names, locale: Locale) {
  const { park, town } = facts;
  return {
    slug,
    facts,
    ...showWords(facts, locale),
    townName: towns.get(town) ?? town,
    ...(park ? { parkName: parks.get(park) ?? park } : {}),
    row: toFinderRow(facts),
  } satisfies SiteView;
}

const byStatus = (a: SiteView, b: SiteView) =>
  SITE_STATUSES.indexOf(a.facts.status) - SITE_STATUSES.indexOf(b.facts.status) ||
  a.facts.number.localeCompare(b.facts.number);

/** Every parcel and building in one reading, those that can be had first. */
export const listSites = perReading('sites', async (locale): Promise<readonly SiteView[]> => {
  const [parks, towns] = [nameAll(await listParks(locale)), nameAll(await listTowns(locale))];
  return [...(await getIndex('sites')).values()]
    .map(({ id, data }) => toView(id, data, parks, towns, locale))
    .sort(byStatus);
});

/** The sites park by park, in the order of the parks; those outside them last. */
export async function groupSites(locale: Locale): Promise<SiteGroup[]> {
  const all = await listSites(locale);
  const outside = { slug: '', name: getWords(locale)('sites.outsideName') };
  return [...(await listParks(locale)), outside]
    .map(({ slug, name }) => ({ slug, name, sites: all.filter(({ row }) => row.park === slug) }))
    .filter(({ sites }) => sites.length > 0);
}

/** How many projects a site's page names. */
const MOST_WANTING = 6;

/** The open projects that need a site, the best prepared first. */
export const listWanting = query<[string, Locale], LibraryRow[]>(
  'wanting',
  async (slug, locale) => {
    const { data: site } = await getEntryOf('sites', slug);
    const open = (await listRows(locale)).filter((row) => row.open);
    const needs = await Promise.all(
      open.map(async (row) => needsSite((await getEntryOf('projectsZh', row.slug)).data, site)),
    );
    const wanting = open.filter((_row, at) => needs[at]);
    return sortRows(wanting, 'readiness').slice(0, MOST_WANTING);
  },
  'result',
);

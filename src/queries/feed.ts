import { EVENT_STATUSES } from '#src/domain/county/event.ts';
import { FACETS } from '#src/domain/library/facets.ts';
import { CHANGE_KINDS, type Change } from '#src/domain/open-data/changes.ts';
import { lastChangeOf } from '#src/domain/open-data/to-record.ts';
import type { ProjectView } from '#src/domain/project/view.ts';
import { SIZE_CLASSES } from '#src/domain/size-class.ts';
import { STAGES } from '#src/domain/vocabulary.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import { FEED_KINDS, paths, type FeedKind } from '#src/i18n/paths.ts';
import { convertChinese } from '#src/i18n/pick-text.ts';
import { makeAtom, type FeedAbout, type FeedEntry } from './atom.ts';
import { getIndex } from './entries.ts';
import { fromName, listAllChanges, toName } from './open-data.ts';
import { listCounted, listRows, listRowsWith } from './library.ts';
import { listSectors, listTowns } from './places.ts';
import { getProject } from './projects.ts';
import { query } from './query.ts';
import { getCountyName, getSiteName } from './site.ts';

type Site = URL | undefined;
const absolute = (path: string, site: Site) => new URL(path, site).href;

/** Every value that a kind of feed may have, with its name in the reader's language. */
export async function listFeedValues(
  kind: FeedKind,
  locale: Locale,
): Promise<{ id: string; name: string }[]> {
  const t = getWords(locale);
  const named = (all: readonly { slug: string; name: string }[]) =>
    all.map(({ slug, name }) => ({ id: slug, name }));
  if (kind === 'sector') return named(await listSectors(locale));
  if (kind === 'town') return named(await listTowns(locale));
  if (kind === 'size') return SIZE_CLASSES.map(({ id }) => ({ id, name: t(`terms.size.${id}`) }));
  return [...(await getIndex('units')).values()].map(({ id, data }) => ({
    id,
    name: locale === 'en' ? data.nameEn : convertChinese(data.name, locale),
  }));
}

/** Every feed of a part of the library, with how many projects it has. */
export async function listFeeds(locale: Locale) {
  const all = await listCounted(locale);
  return Promise.all(
    FEED_KINDS.map(async (kind) => ({
      kind,
      feeds: (await listFeedValues(kind, locale)).map(({ id, name }) => ({
        name,
        href: paths(locale).feedOf(kind, id),
        count: all.filter((row) => (FACETS[kind](row) as readonly string[]).includes(id)).length,
      })),
    })),
  );
}

/** A project as an entry: named by its Chinese page in every reading, so that it is one and the same. */
function toEntry(view: ProjectView, locale: Locale, site: Site): FeedEntry {
  const t = getWords(locale);
  const { facts, text, slug, size } = view;
  return {
    id: absolute(paths('zh').project(slug), site),
    link: absolute(paths(locale).project(slug), site),
    title: text.title,
    summary: text.summary,
    updated: lastChangeOf(facts),
    published: facts.published,
    categories: [
      { term: facts.sector, label: view.sectorName },
      { term: facts.town, label: view.townName },
      { term: size, label: t(`terms.size.${size}`) },
      { term: facts.stage, label: t(`terms.stage.${facts.stage}`) },
      ...(facts.sample ? [{ term: 'sample', label: t('common.sampleTag') }] : []),
    ],
  };
}

const getEntry = query<[string, Locale, string], FeedEntry>(
  'feed-entry',
  async (slug, locale, site) => toEntry(await getProject(slug, locale), locale, fromName(site)),
  'kept',
);

const aboutOf = (locale: Locale): Pick<FeedAbout, 'locale' | 'description' | 'author'> => ({
  locale,
  description: getWords(locale)('common.siteTitle', { county: getCountyName(locale) }),
  author: getCountyName(locale),
});

/** The whole library as a feed. */
export async function makeWholeFeed(locale: Locale, site: Site): Promise<string> {
  const to = paths(locale);
  const home = absolute(to.home(), site);
  const self = absolute(to.feed(), site);
  const about = { ...aboutOf(locale), title: getSiteName(locale), id: home, link: home, self };
  const all = await listRows(locale);
  return makeAtom(
    about,
    await Promise.all(all.map(({ slug }) => getEntry(slug, locale, toName(site)))),
  );
}

const listPartEntries = query<[FeedKind, string, Locale, string], FeedEntry[]>(
  'feed-entries',
  async (kind, id, locale, site) => {
    const within = await listRowsWith(kind, id, locale);
    return Promise.all(within.map(({ slug }) => getEntry(slug, locale, site)));
  },
  'result',
);

/** Where a person reads what a feed of a part holds. */
function pageOf(kind: FeedKind, id: string, locale: Locale): string {
  const to = paths(locale);
  return { sector: to.sector, town: to.town, size: to.size, unit: () => to.library() }[kind](id);
}

/** A part of the library as a feed. */
export async function makePartFeed(
  kind: FeedKind,
  id: string,
  locale: Locale,
  site: Site,
): Promise<string> {
  const self = absolute(paths(locale).feedOf(kind, id), site);
  const name = (await listFeedValues(kind, locale)).find((value) => value.id === id)!.name;
  const title = getWords(locale)('openData.feedTitle', { site: getSiteName(locale), name });
  const link = absolute(pageOf(kind, id, locale), site);
  const about = { ...aboutOf(locale), title, id: self, link, self };
  return makeAtom(about, await listPartEntries(kind, id, locale, toName(site)));
}

/** A change in words: `Progress: Signed`. */
export function sayChange({ kind, to }: Pick<Change, 'kind' | 'to'>, locale: Locale): string {
  const t = getWords(locale);
  const name = t(`openData.change.${kind}`);
  if (to === null || kind === 'withdrawn') return name;
  const state = kind === 'event' ? t(`events.status.${to}`) : t(`terms.stage.${to}`);
  return t('openData.changeTo', { kind: name, to: state });
}

/** What every kind of change is called, by its kind and what it led to: `stage signed`. */
export function listChangeWords(locale: Locale): Record<string, string> {
  const ofProjects = CHANGE_KINDS.filter((kind) => kind !== 'event').flatMap((kind) =>
    [null, ...STAGES].map((to) => ({ kind, to })),
  );
  const ofEvents = EVENT_STATUSES.map((to) => ({ kind: 'event' as const, to }));
  const all: Pick<Change, 'kind' | 'to'>[] = [...ofProjects, ...ofEvents];
  return Object.fromEntries(
    all.map((change) => [`${change.kind} ${change.to}`, sayChange(change, locale)]),
  );
}

/** How many changes the feed of changes goes back. */
const NEWEST = 100;

/** The record of changes as a feed. */
export async function makeChangesFeed(locale: Locale, site: Site): Promise<string> {
  const to = paths(locale);
  const language = LANG_TAGS[locale];
  const self = absolute(to.changesFeed(), site);
  const t = getWords(locale);
  const title = t('openData.feedTitle', {
    site: getSiteName(locale),
    name: t('openData.feedChanges'),
  });
  const newest = (await listAllChanges(site)).slice(0, NEWEST);
  return makeAtom(
    { ...aboutOf(locale), title, id: self, link: absolute(to.openData(), site), self },
    newest.map((change) => ({
      id: `${change.url['zh-Hans']}#${change.kind}-${change.to ?? 'none'}-${change.date}`,
      link: change.url[language],
      title: change.title[language] ?? change.title['zh-Hans'],
      summary: [change.number, sayChange(change, locale), change.date].filter(Boolean).join(' · '),
      updated: change.date,
      categories: [{ term: change.kind, label: t(`openData.change.${change.kind}`) }],
    })),
  );
}

/** A feed as a web server answers it. */
export const sendFeed = (atom: string): Response =>
  new Response(atom, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });

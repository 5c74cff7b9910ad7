import { test as base, expect, type Page } from '@playwright/test';
import type { LibraryRow } from '#src/domain/library/row.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { assets, paths } from '#src/i18n/paths.ts';

/** Names of entries that stand for their kind. */
interface Slugs {
  /** A project with a full appraisal, the best prepared of them. */
  full: string;
  /** A project without, the least prepared. */
  bare: string;
  sector: string;
  town: string;
  park: string;
  size: string;
  mode: string;
  event: string;
  site: string;
  news: string;
  story: string;
  policy: string;
  procedure: string;
}

/** One page of every kind, by its name. */
export const TEMPLATES = {
  home: (to) => to.home(),
  library: (to) => to.library(),
  'full-project': (to, slugs) => to.project(slugs.full),
  'bare-project': (to, slugs) => to.project(slugs.bare),
  sectors: (to) => to.sectors(),
  sector: (to, slugs) => to.sector(slugs.sector),
  towns: (to) => to.towns(),
  town: (to, slugs) => to.town(slugs.town),
  parks: (to) => to.parks(),
  park: (to, slugs) => to.park(slugs.park),
  sites: (to) => to.sites(),
  site: (to, slugs) => to.site(slugs.site),
  size: (to, slugs) => to.size(slugs.size),
  modes: (to) => to.modes(),
  mode: (to, slugs) => to.mode(slugs.mode),
  shortlist: (to, slugs) => to.shortlist([slugs.full, slugs.bare]),
  compare: (to, slugs) => to.compare([slugs.full, slugs.bare]),
  why: (to) => to.why(),
  about: (to) => to.about(),
  contact: (to) => to.contact(),
  enquiry: (to) => to.enquiry(),
  'complaint-form': (to) => to.enquiryAbout({ kind: 'complaint' }),
  'enquiry-status': (to) => to.enquiryStatus(),
  charter: (to) => to.charter(),
  privacy: (to) => to.privacy(),
  sample: (to) => to.sample(),
  'site-map': (to) => to.siteMap(),
  'open-data': (to) => to.openData(),
  feeds: (to) => to.feeds(),
  progress: (to) => to.progress(),
  news: (to) => to.news(),
  'news-item': (to, slugs) => to.newsItem(slugs.news),
  stories: (to) => to.stories(),
  story: (to, slugs) => to.story(slugs.story),
  events: (to) => to.events(),
  event: (to, slugs) => to.event(slugs.event),
  guide: (to) => to.guide(),
  policies: (to) => to.policies(),
  policy: (to, slugs) => to.policy(slugs.policy),
  fees: (to) => to.fees(),
  procedures: (to) => to.procedures(),
  procedure: (to, slugs) => to.procedure(slugs.procedure),
  'my-project': (to) => to.myProject(),
  complaints: (to) => to.complaints(),
  referral: (to) => to.referral(),
  accessibility: (to) => to.accessibility(),
  terms: (to) => to.terms(),
  // Astro writes the root's beside the pages, not as one of them.
  'not-found': (to) => (to.notFound() === '/404/' ? '/404.html' : to.notFound()),
} as const satisfies Record<string, (to: ReturnType<typeof paths>, slugs: Slugs) => string>;

export type Template = keyof typeof TEMPLATES;

/** The names of all kinds of page. */
export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as Template[];

type Named = Pick<Slugs, 'event' | 'site' | 'news' | 'story' | 'policy' | 'procedure'>;

function pickSlugs(rows: readonly LibraryRow[], named: Named): Slugs {
  const [best, ...others] = rows.toSorted((a, b) => b.readiness - a.readiness);
  if (best === undefined) throw new Error('The library is empty: build the site with its content.');
  const inPark = rows.find(({ park }) => park !== undefined);
  return {
    full: rows.find(({ irr }) => irr !== undefined)?.slug ?? best.slug,
    bare: others.findLast(({ irr }) => irr === undefined)?.slug ?? best.slug,
    sector: best.sector,
    town: best.town,
    park: inPark?.park ?? '',
    size: best.size,
    mode: best.modes[0] ?? '',
    ...named,
  };
}

/** What tests know of the built site. */
export interface Site {
  rows: Record<Locale, LibraryRow[]>;
  /** The address of a kind of page in a reading. */
  at: (template: Template, locale: Locale) => string;
  /** The paths of every page in the site map. */
  listPages: () => Promise<string[]>;
}

async function readSite(origin: string): Promise<Site> {
  const get = async (path: string) => {
    const response = await fetch(origin + path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response;
  };
  const readRows = async (locale: Locale) =>
    (await (await get(paths(locale).libraryData())).json()) as LibraryRow[];
  const rows = {
    zh: await readRows('zh'),
    'zh-hant': await readRows('zh-hant'),
    en: await readRows('en'),
  };
  const changes = (await (await get(assets.openData.changes)).json()) as {
    changes: { kind: string; slug: string }[];
  };
  const map = await (await get('/sitemap-0.xml')).text();
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  /** The first page of a kind in the site map. */
  const first = (kind: string) =>
    listed.flatMap((path) => path.match(`^/${kind}/([^/]+)/$`)?.[1] ?? [])[0] ?? '';
  const slugs = pickSlugs(rows.zh, {
    event: changes.changes.find(({ kind }) => kind === 'event')?.slug ?? '',
    site: first('sites'),
    news: first('news'),
    story: first('stories'),
    policy: first('policies'),
    procedure: first('procedures'),
  });
  return {
    rows,
    at: (template, locale) => TEMPLATES[template](paths(locale), slugs),
    listPages: () => Promise.resolve(listed),
  };
}

/**
 * A slow machine's browser gives up the style sheet's fade between two pages, and reports that as an error of
 * the page it leads to; no script of ours asks for one.
 */
const GIVEN_UP_FADE = 'Transition was aborted because of invalid state';

/** Fails a test whose page writes errors or warnings, or asks any other site for anything. */
function watch(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!message.startsWith(GIVEN_UP_FADE)) complaints.push(`${page.url()} ${message}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${page.url()} ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== origin)
      complaints.push(`${page.url()} asks ${request.url()}`);
  });
  return complaints;
}

export const test = base.extend<{ complaints: string[] }, { site: Site; origin: string }>({
  origin: [
    // Playwright reads the names of the fixtures it has to make from this pattern.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use, { project }) => {
      await use(new URL(project.use.baseURL ?? '').origin);
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ origin }, use) => {
      await use(await readSite(origin));
    },
    { scope: 'worker', timeout: 30_000 },
  ],
  complaints: [
    async ({ page, origin }, use) => {
      const complaints = watch(page, origin);
      await use(complaints);
      expect(complaints, 'the browser’s console and requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

import type { EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import { PREFIX, type Locale } from './locales.ts';
import { dataPaths, guidePaths, handoutPaths } from './path-groups.ts';

/** What a feed may narrow the library by. */
export const FEED_KINDS = ['sector', 'town', 'unit', 'size'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

const FIGURES = '/api/figures';

/** Addresses of the pages of one reading; the only maker of addresses. */
export function paths(locale: Locale) {
  const at = (path: string) => `${PREFIX[locale]}${path}`;
  return {
    home: () => at('/'),
    library: (query?: { q?: string; sector?: string; town?: string; size?: string }) =>
      at('/projects/') + queryText(query),
    project: (slug: string) => at(`/projects/${slug}/`),
    sectors: () => at('/sectors/'),
    sector: (slug: string, page?: number) => at(`/sectors/${slug}/`) + pageText(page),
    towns: () => at('/towns/'),
    town: (slug: string, page?: number) => at(`/towns/${slug}/`) + pageText(page),
    size: (id: string, page?: number) => at(`/sizes/${id}/`) + pageText(page),
    modes: () => at('/modes/'),
    mode: (id: string, page?: number) => at(`/modes/${id}/`) + pageText(page),
    /** The shortlist, this browser's own or the one that the address names. */
    shortlist: (slugs: readonly string[] = []) => at('/shortlist/') + slugsText(slugs),
    /** Two to four projects side by side. */
    compare: (slugs: readonly string[] = []) => at('/compare/') + slugsText(slugs),
    parks: () => at('/parks/'),
    park: (slug: string) => at(`/parks/${slug}/`),
    /** Parcels and buildings to choose from; narrowed to one park where it is named. */
    sites: (query?: { park?: string }) => at('/sites/') + queryText(query),
    site: (slug: string) => at(`/sites/${slug}/`),
    /** The same list for spreadsheets. */
    sitesFile: () => at('/sites.csv'),
    /** What speaks for the county and against it. */
    why: () => at('/why/'),
    about: () => at('/about/'),
    contact: () => at('/contact/'),
    enquiry: (...projects: readonly string[]) =>
      at('/enquiry/') +
      (projects.length === 0 ? '' : `?project=${projects.map(encodeURIComponent).join(',')}`),
    /** The form with a search in it that found nothing. */
    enquiryAfter: (query: string) => at('/enquiry/') + queryText({ q: query }),
    /** The form with its kind chosen, the park, and what it is about in the reader's own words. */
    enquiryAbout: ({ kind, ...about }: { kind: EnquiryKind; park?: string; about?: string }) =>
      at(formPath(kind)) + queryText(about),
    enquiryStatus: () => at('/enquiries/'),
    /** What is promised of replies, and how it is kept. */
    charter: () => at('/charter/'),
    /** The same figures as a page of the function, without script. */
    replyFigures: () => `${FIGURES}?locale=${locale}`,
    privacy: () => at('/privacy/'),
    sample: () => at('/sample/'),
    siteMap: () => at('/site-map/'),
    feed: () => at('/feed.xml'),
    /** The library narrowed to one sector, town, unit or size, as a feed. */
    feedOf: (kind: FeedKind, id: string) => at(`/feeds/${kind}/${id}.xml`),
    feeds: () => at('/feeds/'),
    /** What has changed in the library, project by project. */
    changesFeed: () => at('/feeds/changes.xml'),
    events: () => at('/events/'),
    event: (slug: string) => at(`/events/${slug}/`),
    /** One event for a calendar. */
    eventFile: (slug: string) => at(`/events/${slug}.ics`),
    calendar: () => at('/events.ics'),
    /** How far the projects have come, against the year's targets. */
    progress: () => at('/progress/'),
    progressFile: () => at('/progress.csv'),
    news: () => at('/news/'),
    newsItem: (slug: string) => at(`/news/${slug}/`),
    newsFeed: () => at('/news.xml'),
    stories: () => at('/stories/'),
    story: (slug: string) => at(`/stories/${slug}/`),
    notFound: () => at('/404/'),
    ...dataPaths(at),
    ...guidePaths(at),
    ...handoutPaths(at),
  };
}

/** Kinds whose form has no address of its own, `FORM_KINDS`, share one. */
const formPath = (kind: EnquiryKind): string =>
  kind === 'general' || kind === 'project' ? '/enquiry/' : `/enquiry/${kind}/`;

/** The later pages of a list lie under its first. */
const pageText = (page = 1): string => (page > 1 ? `${page}/` : '');

/** Projects in an address, in their order: `?p=a&p=b`. */
const slugsText = (slugs: readonly string[]): string =>
  slugs.length === 0 ? '' : `?${new URLSearchParams(slugs.map((slug) => ['p', slug])).toString()}`;

function queryText(query: Record<string, string | undefined> | undefined): string {
  const entries = Object.entries(query ?? {}).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  return entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : '';
}

/** A sector's picture; by itself, as islands need it and none of the other assets. */
export const sectorCover = (slug: string) => `/covers/sectors/${slug}.svg`;

/** Addresses that are the same for every reading. */
export const assets = {
  sectorCover,
  projectCover: (slug: string) => `/covers/projects/${slug}.svg`,
  /** A square for messengers that take the first picture of a page: a sector's, or the site's. */
  shareSquare: (sector?: string) =>
    sector === undefined ? '/cards/square.png' : `/cards/squares/${sector}.png`,
  /** Shows the fields of the kind of enquiry that is chosen; a page and the function's share it. */
  enquiryKinds: '/enquiry-kinds.css',
  /** Takes away what only works with script. */
  noScript: '/no-script.css',
  /** Large text and strong contrast, for readers who chose them. */
  easy: '/easy.css',
  /** Reads a page out to them. */
  readOut: '/read-out.js',
  enquiries: '/api/enquiries',
  enquiryStatus: '/api/enquiries/status',
  challenge: '/api/enquiries/challenge',
  figures: FIGURES,
  health: '/api/health',
  /** The whole library for other programs, the same in every reading. */
  openData: {
    json: '/data/projects.json',
    csv: '/data/projects.csv',
    xlsx: '/data/projects.xlsx',
    schema: '/data/projects.schema.json',
    oc4ids: '/data/oc4ids.json',
    changes: '/data/changes.json',
  },
  file: (name: string) => `/files/${name}`,
  photo: (name: string) => `/photos/${name}`,
  favicon: '/favicon.svg',
} as const;

/** Where the font of the headings of a kind of page, or of a project, lies, by a hash of its bytes. */
export const headingFontAddress = (face: string, name: string, hash: string) =>
  `/fonts/${face}/${name}.${hash}.woff2`;

/** A telephone number as what is pressed on a phone. */
export const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

/** The same page in another reading: `/en/projects/x/` → `/projects/x/` for zh. */
export function translatePath(path: string, to: Locale): string {
  const bare = path.replace(/^\/(?:zh-hant|en)(?=\/|$)/, '') || '/';
  return `${PREFIX[to]}${bare}`;
}

/** Which reading an address belongs to. */
export function localeOfPath(path: string): Locale {
  const match = /^\/(zh-hant|en)(?=\/|$)/.exec(path);
  return match ? (match[1] as Locale) : 'zh';
}

/** The `[...locale]` route parameter of a reading: nothing for zh. */
export const routeParam = (locale: Locale): string | undefined =>
  PREFIX[locale] === '' ? undefined : PREFIX[locale].slice(1);

import { COLUMN_TYPES, type ColumnType, type PageColumn } from '#src/domain/county/page-meta.ts';
import { getWords } from './dictionaries.ts';
import type { Locale } from './locales.ts';
import { paths, translatePath } from './paths.ts';

const to = paths('zh');

/** A column of the site (栏目): where it begins, the key of its name, and what kind it is. */
export interface Column {
  readonly path: string;
  readonly key: string;
  readonly type: ColumnType;
}

/** Every column but the front page; a page belongs to the one under whose address it lies. */
export const COLUMNS: readonly Column[] = [
  { path: to.library(), key: 'common.nav.projects', type: 'library' },
  { path: to.sectors(), key: 'common.nav.sectors', type: 'library' },
  { path: to.towns(), key: 'common.nav.towns', type: 'overview' },
  { path: to.modes(), key: 'library.modesTitle', type: 'library' },
  { path: to.parks(), key: 'common.nav.parks', type: 'overview' },
  { path: to.sites(), key: 'sites.title', type: 'service' },
  { path: to.shortlist(), key: 'shortlist.title', type: 'library' },
  { path: to.compare(), key: 'compare.title', type: 'library' },
  { path: to.enquiry(), key: 'places.enquiryTitle', type: 'interaction' },
  { path: to.enquiryStatus(), key: 'places.statusTitle', type: 'interaction' },
  { path: to.charter(), key: 'charter.title', type: 'service' },
  { path: to.contact(), key: 'common.nav.contact', type: 'interaction' },
  { path: to.why(), key: 'why.title', type: 'overview' },
  { path: to.about(), key: 'common.footer.about', type: 'site' },
  { path: to.privacy(), key: 'common.footer.privacy', type: 'site' },
  { path: to.sample(), key: 'common.sampleMore', type: 'site' },
  { path: to.progress(), key: 'progress.title', type: 'data' },
  { path: to.news(), key: 'news.title', type: 'news' },
  { path: to.stories(), key: 'stories.title', type: 'news' },
  { path: to.events(), key: 'events.title', type: 'news' },
  { path: to.openData(), key: 'openData.title', type: 'data' },
  { path: to.feeds(), key: 'openData.feedsTitle', type: 'data' },
  { path: to.guide(), key: 'guide.title', type: 'service' },
  { path: to.policies(), key: 'guide.policies.title', type: 'policy' },
  { path: to.fees(), key: 'guide.fees.title', type: 'service' },
  { path: to.procedures(), key: 'guide.procedures.title', type: 'service' },
  { path: to.myProject(), key: 'guide.mine.title', type: 'service' },
  { path: to.complaints(), key: 'guide.complaints.title', type: 'interaction' },
  { path: to.referral(), key: 'guide.referral.title', type: 'service' },
  { path: to.terms(), key: 'guide.terms.title', type: 'site' },
  { path: to.accessibility(), key: 'guide.accessibility.title', type: 'site' },
  { path: to.siteMap(), key: 'common.siteMap.title', type: 'site' },
];

/** Lists that lie beside the library and belong to it. */
const LIBRARY_LISTS = /^\/sizes\//;

/** The column that a page lies in; undefined of the front page and of "not found". */
export function findColumn(path: string, locale: Locale): PageColumn | undefined {
  const bare = translatePath(path, 'zh').replace(LIBRARY_LISTS, to.library());
  const column = COLUMNS.find((each) => bare.startsWith(each.path));
  if (column === undefined) return undefined;
  const t = getWords(locale);
  return { name: t(column.key), type: t(`frame.columnType.${column.type}`) };
}

/** All columns as links in one reading, kind by kind; the front page leads them. */
export function listColumnGroups(
  locale: Locale,
): { title: string; links: { href: string; name: string }[] }[] {
  const t = getWords(locale);
  const home = { href: paths(locale).home(), name: t('common.nav.home') };
  return COLUMN_TYPES.map((type) => ({
    title: t(`frame.columnType.${type}`),
    links: [
      ...(type === 'overview' ? [home] : []),
      ...COLUMNS.filter((column) => column.type === type).map(({ path, key }) => ({
        href: translatePath(path, locale),
        name: t(key),
      })),
    ],
  }));
}

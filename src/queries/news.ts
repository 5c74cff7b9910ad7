import type { NewsView } from '#src/domain/news/news.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { makeAtom } from './atom.ts';
import { getIndex } from './entries.ts';
import { getCountyName, getSiteName } from './site.ts';
import { readEntry } from './reading.ts';

/** One piece of news in one reading; throws by name. */
export async function getNews(slug: string, locale: Locale): Promise<NewsView> {
  const { facts, words, show, base } = await readEntry('news', slug, locale);
  const { title, summary } = words;
  return {
    ...base,
    facts,
    title: show(title),
    summary: show(summary),
  };
}

/** All news in one reading, newest first. */
export async function listNews(locale: Locale): Promise<NewsView[]> {
  const slugs = [...(await getIndex('newsZh')).keys()];
  const all = await Promise.all(slugs.map((slug) => getNews(slug, locale)));
  return all.sort(
    (a, b) => b.facts.date.localeCompare(a.facts.date) || a.slug.localeCompare(b.slug),
  );
}

/** The news as an Atom feed. */
export async function makeNewsFeed(locale: Locale, site: URL | undefined): Promise<string> {
  const t = getWords(locale);
  const to = paths(locale);
  const absolute = (path: string) => new URL(path, site).href;
  const self = absolute(to.newsFeed());
  const about = {
    locale,
    title: t('openData.feedTitle', { site: getSiteName(locale), name: t('news.feedName') }),
    description: t('news.description', { county: getCountyName(locale) }),
    id: self,
    link: absolute(to.news()),
    self,
    author: getCountyName(locale),
  };
  const entries = (await listNews(locale)).map(({ slug, title, summary, facts }) => ({
    id: absolute(paths('zh').newsItem(slug)),
    link: absolute(to.newsItem(slug)),
    title,
    summary,
    updated: facts.date,
    published: facts.date,
    categories: [
      { term: facts.kind, label: t(`news.kind.${facts.kind}`) },
      ...(facts.sample ? [{ term: 'sample', label: t('common.sampleTag') }] : []),
    ],
  }));
  return makeAtom(about, entries);
}

import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LANG_TAGS } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { listRows } from '#src/queries/library.ts';
import { getPageSite } from '#src/queries/page-site.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

/** The library as an Atom feed, most recently verified first. */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site }) => {
  const t = getWords(locale);
  const { name, county } = await getPageSite(locale);
  const to = paths(locale);
  const absolute = (path: string) => new URL(path, site).href;
  const dayOf = (day: string) => new Date(`${day}T00:00:00+08:00`);
  const rows = await listRows(locale);
  const feed = new Feed({
    title: name,
    description: t('common.siteTitle', { county }),
    id: absolute(to.home()),
    link: absolute(to.home()),
    feedLinks: { atom: absolute(to.feed()) },
    language: LANG_TAGS[locale],
    updated: rows[0] ? dayOf(rows[0].verified) : new Date(0),
    copyright: name,
  });
  for (const row of rows) {
    const link = absolute(to.project(row.slug));
    feed.addItem({
      title: row.title,
      id: link,
      link,
      description: row.summary,
      date: dayOf(row.verified),
    });
  }
  return new Response(feed.atom1(), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};

import type { APIRoute } from 'astro';
import { sendFeed } from '#src/queries/feed.ts';
import { makeNewsFeed } from '#src/queries/news.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

/** The news as an Atom feed. */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site }) =>
  sendFeed(await makeNewsFeed(locale, site));

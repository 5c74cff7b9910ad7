import type { APIRoute } from 'astro';
import { makeWholeFeed, sendFeed } from '#src/queries/feed.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

/** The library as an Atom feed, most recently changed first. */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site }) =>
  sendFeed(await makeWholeFeed(locale, site));

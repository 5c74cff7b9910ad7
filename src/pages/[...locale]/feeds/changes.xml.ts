import type { APIRoute } from 'astro';
import { makeChangesFeed, sendFeed } from '#src/queries/feed.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

/** The record of changes as an Atom feed. */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site }) =>
  sendFeed(await makeChangesFeed(locale, site));

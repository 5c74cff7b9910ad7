import type { APIRoute } from 'astro';
import { makePartFeed, sendFeed } from '#src/queries/feed.ts';
import { listFeedRoutes, type FeedProps } from '#src/queries/feed-routes.ts';

export const getStaticPaths = listFeedRoutes;

/** A part of the library as an Atom feed. */
export const GET: APIRoute<FeedProps> = async ({ props: { locale, kind, id }, site }) =>
  sendFeed(await makePartFeed(kind, id, locale, site));

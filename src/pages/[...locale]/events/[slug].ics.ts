import type { APIRoute } from 'astro';
import { sendCalendar } from '#src/queries/calendars.ts';
import { getEvent } from '#src/queries/events.ts';
import { listEntryRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = () => listEntryRoutes('eventsZh');

/** One event, to be put into a calendar. */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, params, site, url }) =>
  sendCalendar([await getEvent(params['slug']!, locale)], locale, url.pathname, site);

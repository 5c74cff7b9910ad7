import type { APIRoute } from 'astro';
import { sendCalendar } from '#src/queries/calendars.ts';
import { listEvents } from '#src/queries/events.ts';
import { listLocaleRoutes, type LocaleProps } from '#src/queries/routes.ts';

export const getStaticPaths = listLocaleRoutes;

/** All events as a calendar to subscribe to. */
export const GET: APIRoute<LocaleProps> = async ({ props: { locale }, site, url }) =>
  sendCalendar(await listEvents(locale), locale, url.pathname, site);

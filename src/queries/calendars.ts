import type { EventView } from '#src/domain/county/event-view.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { makeCalendar } from './calendar.ts';
import { getSiteName } from './site.ts';

/** Events as a calendar in one reading, as a web server answers it; `path` is its own address. */
export function sendCalendar(
  events: readonly EventView[],
  locale: Locale,
  path: string,
  site: URL | undefined,
): Response {
  const t = getWords(locale);
  const home = new URL(paths('zh').home(), site);
  const calendar = makeCalendar(events, {
    name: t('events.calendarName', { site: getSiteName(locale) }),
    source: new URL(path, home).href,
    host: home.hostname,
    urlOf: (slug) => new URL(paths(locale).event(slug), home).href,
    t,
  });
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}

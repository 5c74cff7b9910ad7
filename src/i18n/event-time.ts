import { isWholeDay, lastDayOf, type EventTimes } from '#src/domain/county/event-time.ts';
import { dayOf, timeOf } from '#src/domain/moment.ts';
import { getWords } from './dictionaries.ts';
import { formatDay } from './format.ts';
import type { Locale } from './locales.ts';

/** When an event takes place: `2027-05-01 至 2027-05-31`, `18 March 2027, 09:00–16:30 (China time, UTC+8)`. */
export function formatEventTimes(times: EventTimes, locale: Locale): string {
  const t = getWords(locale);
  const from = formatDay(dayOf(times.start), locale);
  const to = formatDay(lastDayOf(times), locale);
  if (isWholeDay(times)) return from === to ? from : t('events.to', { from, to });
  const comma = locale === 'en' ? ', ' : ' ';
  const start = `${from}${comma}${timeOf(times.start)}`;
  const end = times.end === undefined ? undefined : timeOf(times.end);
  const zone = locale === 'en' ? ` (${t('events.zone')})` : `（${t('events.zone')}）`;
  if (end === undefined) return start + zone;
  if (from === to) return `${start}–${end}${zone}`;
  return t('events.to', { from: start, to: `${to}${comma}${end}` }) + zone;
}

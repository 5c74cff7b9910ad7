import ical, { escape, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { isWholeDay, lastDayOf, nextDay } from '#src/domain/county/event-time.ts';
import { dayOf, toInstant } from '#src/domain/moment.ts';
import type { EventView } from '#src/domain/county/event-view.ts';
import type { Words } from '#src/i18n/words.ts';

/** What a calendar needs beside its events. */
export interface CalendarAbout {
  name: string;
  /** Where the calendar itself lies. */
  source: string;
  /** The host that the ids of events end with. */
  host: string;
  /** The page of an event. */
  urlOf: (slug: string) => string;
  t: Words;
}

/** Whole days as dates, whose end is the day after; a time of the county's clock in UTC. */
function listTimes({ facts }: EventView): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (isWholeDay(facts)) {
    const utc = (day: string) => new Date(`${day}T00:00:00Z`);
    return { allDay: true, start: utc(dayOf(facts.start)), end: utc(nextDay(lastDayOf(facts))) };
  }
  return {
    start: toInstant(facts.start),
    ...(facts.end === undefined ? {} : { end: toInstant(facts.end) }),
  };
}

function statusOf({ status, sample }: EventView['facts']): ICalEventStatus {
  if (status === 'cancelled') return ICalEventStatus.CANCELLED;
  return sample && status === 'planned' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function describe({ facts, text }: EventView, t: Words): string {
  return [
    ...(facts.sample ? [t('events.sampleLine')] : []),
    text.summary,
    `${t('events.audience')}${t('events.colon')}${text.audience}`,
    `${t('events.organiser')}${t('events.colon')}${text.organiser}`,
    ...(facts.online === undefined ? [] : [facts.online]),
    ...(text.results === undefined ? [] : [text.results]),
  ].join('\n');
}

function toData(event: EventView, { host, urlOf, t }: CalendarAbout): ICalEventData {
  const { facts, text, slug } = event;
  const changed = toInstant(facts.updated);
  return {
    ...listTimes(event),
    id: `${slug}@${host}`,
    // From the content, not from the clock: the same content gives the same bytes.
    stamp: changed,
    lastModified: changed,
    summary: facts.sample ? t('events.sampleTitle', { title: text.title }) : text.title,
    description: describe(event, t),
    location: text.place,
    url: urlOf(slug),
    status: statusOf(facts),
    categories: [{ name: t(`events.kind.${facts.kind}`) }],
  };
}

/** Events as an iCalendar (RFC 5545): times in UTC, whole days as dates, no alarms. */
export function makeCalendar(events: readonly EventView[], about: CalendarAbout): string {
  const calendar = ical({
    prodId: { company: 'Qiao', product: 'Events', language: 'EN' },
    name: escape(about.name, false),
    source: about.source,
    events: events.map((event) => toData(event, about)),
  });
  // The library leaves the last line without its end.
  return `${calendar.toString()}\r\n`;
}

import { isUpcoming } from '#src/domain/county/event-time.ts';
import type { EventText } from '#src/domain/county/event.ts';
import type { EventView } from '#src/domain/county/event-view.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { getIndex } from './entries.ts';
import { getToday } from './today.ts';
import { readEntry } from './reading.ts';

/** One event in one reading; throws by name. */
export async function getEvent(slug: string, locale: Locale): Promise<EventView> {
  const { facts, words, show, base } = await readEntry('events', slug, locale);
  const { title, summary, place, audience, organiser, results, outcomes } = words;
  const text: EventText = {
    title: show(title),
    summary: show(summary),
    place: show(place),
    audience: show(audience),
    organiser: show(organiser),
    ...(results === undefined ? {} : { results: show(results) }),
    ...(outcomes === undefined
      ? {}
      : {
          outcomes: outcomes.map(({ label, value }) => ({
            label: show(label),
            value: show(value),
          })),
        }),
  };
  return {
    ...base,
    facts,
    text,
    upcoming: isUpcoming(facts, getToday()),
  };
}

const byStart = (a: EventView, b: EventView) =>
  a.facts.start.localeCompare(b.facts.start) || a.slug.localeCompare(b.slug);

/** Every event in one reading, earliest first. */
export async function listEvents(locale: Locale): Promise<EventView[]> {
  const slugs = [...(await getIndex('eventsZh')).keys()];
  const all = await Promise.all(slugs.map((slug) => getEvent(slug, locale)));
  return all.sort(byStart);
}

/** Events to come, soonest first, and those that are over, latest first. */
export function splitEvents(events: readonly EventView[]): {
  upcoming: EventView[];
  past: EventView[];
} {
  return {
    upcoming: events.filter(({ upcoming }) => upcoming),
    past: events.filter(({ upcoming }) => !upcoming).toReversed(),
  };
}

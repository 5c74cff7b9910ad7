import { isUpcoming } from '#src/domain/county/event-time.ts';
import type { EventText } from '#src/domain/county/event.ts';
import type { EventView } from '#src/domain/county/event-view.ts';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import { convertChinese } from '#src/i18n/pick-text.ts';
import { getEntryOf, getIndex } from './entries.ts';
import { getToday } from './today.ts';

/** One event in one reading; throws by name. */
export async function getEvent(slug: string, locale: Locale): Promise<EventView> {
  const zh = await getEntryOf('eventsZh', slug);
  const en = locale === 'en' ? (await getIndex('eventsEn')).get(slug) : undefined;
  const show = en ? (text: string) => text : (text: string) => convertChinese(text, locale);
  const { title, summary, place, audience, organiser, results, outcomes } = (en ?? zh).data;
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
    slug,
    lang: LANG_TAGS[en ? 'en' : locale === 'en' ? 'zh' : locale],
    untranslated: locale === 'en' && !en,
    facts: zh.data,
    text,
    html: show((en ?? zh).rendered?.html ?? ''),
    upcoming: isUpcoming(zh.data, getToday()),
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

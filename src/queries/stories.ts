import type { StoryView } from '#src/domain/news/story.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { getIndex } from './entries.ts';
import { readEntry } from './reading.ts';

/** One story in one reading; throws by name. */
export async function getStory(slug: string, locale: Locale): Promise<StoryView> {
  const { facts, words, show, base } = await readEntry('stories', slug, locale);
  const { title, summary, figures, steps } = words;
  return {
    ...base,
    facts,
    title: show(title),
    summary: show(summary),
    figures: figures.map(({ label, value }) => ({ label: show(label), value: show(value) })),
    steps: facts.steps.map(({ name, days }, index) => ({
      name: show(steps[index]?.name ?? name),
      ...(days === undefined ? {} : { days }),
    })),
  };
}

/** All stories in one reading: what is on record first, then samples. */
export async function listStories(locale: Locale): Promise<StoryView[]> {
  const slugs = [...(await getIndex('storiesZh')).keys()];
  const all = await Promise.all(slugs.map((slug) => getStory(slug, locale)));
  return all.sort(
    (a, b) => Number(a.facts.sample) - Number(b.facts.sample) || a.slug.localeCompare(b.slug),
  );
}

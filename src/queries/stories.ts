import type { StoryView } from '#src/domain/news/story.ts';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import { convertChinese } from '#src/i18n/pick-text.ts';
import { getEntryOf, getIndex } from './entries.ts';

/** One story in one reading; throws by name. */
export async function getStory(slug: string, locale: Locale): Promise<StoryView> {
  const zh = await getEntryOf('storiesZh', slug);
  const en = locale === 'en' ? (await getIndex('storiesEn')).get(slug) : undefined;
  const show = en ? (text: string) => text : (text: string) => convertChinese(text, locale);
  const { title, summary, figures, steps } = (en ?? zh).data;
  return {
    slug,
    lang: LANG_TAGS[en ? 'en' : locale === 'en' ? 'zh' : locale],
    untranslated: locale === 'en' && !en,
    facts: zh.data,
    title: show(title),
    summary: show(summary),
    figures: figures.map(({ label, value }) => ({ label: show(label), value: show(value) })),
    steps: zh.data.steps.map(({ name, days }, index) => ({
      name: show(steps[index]?.name ?? name),
      ...(days === undefined ? {} : { days }),
    })),
    html: show((en ?? zh).rendered?.html ?? ''),
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

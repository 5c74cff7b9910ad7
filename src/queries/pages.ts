import type { Locale } from '#src/i18n/locales.ts';
import { makeArticle } from './article.ts';
import { readEntry } from './reading.ts';

/** A page of prose in the reader's language; throws by name. */
export async function getPage(slug: string, locale: Locale) {
  const { words, show, base } = await readEntry('pages', slug, locale);
  const { html, lang, untranslated } = base;
  const { title, summary, updated } = words;
  const article = makeArticle({ title: show(title), published: updated }, locale);
  return { title: show(title), summary: show(summary), updated, html, lang, untranslated, article };
}

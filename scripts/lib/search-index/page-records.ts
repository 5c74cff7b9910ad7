import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import type { PageCard } from '#src/search/index-files.ts';
import type { SearchRecord } from '#src/search/record.ts';
import { type PageText, readPageText } from './page-text.ts';

/** A page of the site other than a project's, to be found and to be named. */
export interface FoundPage {
  record: SearchRecord;
  cards: Record<Locale, PageCard>;
}

/**
 * What is no answer to a question: projects and their lists, which the library finds, further pages of
 * a list, what a reader has gathered, and the list of all pages.
 */
const NO_ANSWER =
  /^(?:projects|sizes|modes|shortlist|compare|site-map)(?:\/|$)|\/\d+$|^(?:en|zh-hant)(?:\/|$)|^\.$/;

/** The pages of a built site that a search beside the library's is to find, by their addresses. */
export function listFoundPages(clientDir: string): FoundPage[] {
  return globSync('**/index.html', { cwd: clientDir })
    .map((file) => dirname(file).replaceAll('\\', '/'))
    .filter((slug) => !NO_ANSWER.test(slug))
    .sort()
    .flatMap((slug) => readFoundPage(clientDir, slug) ?? []);
}

function readFoundPage(clientDir: string, slug: string): FoundPage | undefined {
  const texts = LOCALES.map((locale) => readReading(clientDir, slug, locale));
  const chinese = texts[LOCALES.indexOf('zh')];
  if (chinese === undefined) return undefined;
  const byLocale = <Value>(of: (text: PageText) => Value) =>
    Object.fromEntries(
      LOCALES.map((locale, at) => [locale, of(texts[at] ?? chinese)] as const),
    ) as Record<Locale, Value>;
  return {
    record: {
      slug,
      url: `${paths('zh').home()}${slug}/`,
      texts: byLocale(({ title, fields, paragraphs }) => ({ title, fields, paragraphs })),
      pinyinOf: [chinese.title],
    },
    cards: byLocale(({ title, part }) => ({ title, part })),
  };
}

function readReading(clientDir: string, slug: string, locale: Locale): PageText | undefined {
  const file = join(clientDir, paths(locale).home(), slug, 'index.html');
  return existsSync(file) ? readPageText(readFileSync(file, 'utf8')) : undefined;
}

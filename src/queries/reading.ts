import type { CollectionEntry } from 'astro:content';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import type { ItemWords } from '#src/domain/place/view.ts';
import { convertChinese, pickText } from '#src/i18n/pick-text.ts';
import { getEntryOf, getIndex } from './entries.ts';

/** Collections whose entries are shown with a text of their own. */
type Written = 'pages' | 'policies' | 'procedures' | 'events' | 'news' | 'stories';

/** The true language of a text: Chinese stands in where English is missing. */
export const langOf = (locale: Locale, isEnglish: boolean): string =>
  LANG_TAGS[isEnglish ? 'en' : locale === 'en' ? 'zh' : locale];

/** Shows a text as it stands if it is English, and in the reading's script if it is not. */
export const showIn =
  (locale: Locale, isEnglish: boolean) =>
  (text: string): string =>
    isEnglish ? text : convertChinese(text, locale);

/** One entry in one reading. */
export interface Reading<Name extends Written> {
  facts: CollectionEntry<`${Name}Zh`>['data'];
  /** The fields that are language, English where the reader has it; `show` brings them to the page. */
  words: CollectionEntry<`${Name}Zh`>['data'] | CollectionEntry<`${Name}En`>['data'];
  show: (text: string) => string;
  /** What every view has. */
  base: { slug: string; lang: string; untranslated: boolean; html: string };
}

/** An entry of a collection in one reading; throws by name. */
export async function readEntry<Name extends Written>(
  name: Name,
  slug: string,
  locale: Locale,
): Promise<Reading<Name>> {
  const zh = await getEntryOf<`${Name}Zh`>(`${name}Zh`, slug);
  const en = locale === 'en' ? (await getIndex<`${Name}En`>(`${name}En`)).get(slug) : undefined;
  const isEnglish = en !== undefined;
  const show = showIn(locale, isEnglish);
  return {
    facts: zh.data,
    words: (en ?? zh).data,
    show,
    base: {
      slug,
      lang: langOf(locale, isEnglish),
      untranslated: locale === 'en' && !isEnglish,
      html: show((en ?? zh).rendered?.html ?? ''),
    },
  };
}

/** The name and note of an entry that holds both languages itself. */
interface Item {
  name: string;
  nameEn: string;
  note?: string | undefined;
  noteEn?: string | undefined;
}

/** The words of such an entry in a reader's language. */
export function showWords({ name, nameEn, note, noteEn }: Item, locale: Locale): ItemWords {
  const shown = locale === 'en' ? noteEn : note && convertChinese(note, locale);
  return { name: pickText({ zh: name, en: nameEn }, locale), ...(shown ? { note: shown } : {}) };
}

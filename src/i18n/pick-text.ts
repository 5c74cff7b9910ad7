import type { Locale } from './locales.ts';
import { toTraditional } from './traditional.ts';

/** A text written in both languages, in the reader's. */
export function pickText(both: { zh: string; en: string }, locale: Locale): string {
  return locale === 'en' ? both.en : convertChinese(both.zh, locale);
}

/** A name in the reader's language; Chinese stands in where English is missing. */
export const pickName = (
  { name, nameEn }: { name: string; nameEn?: string | undefined },
  locale: Locale,
): string => pickText({ zh: name, en: nameEn ?? name }, locale);

/** Chinese text for a Chinese reading: as it is, or converted to traditional. */
export const convertChinese = (text: string, locale: Locale): string =>
  locale === 'zh-hant' ? toTraditional(text) : text;

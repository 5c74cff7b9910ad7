import type { Locale } from './locales.ts';
import { toTraditional } from './traditional.ts';

/** A text written in both languages, in the reader's. */
export function pickText(both: { zh: string; en: string }, locale: Locale): string {
  return locale === 'en' ? both.en : convertChinese(both.zh, locale);
}

/** Chinese text for a Chinese reading: as it is, or converted to traditional. */
export const convertChinese = (text: string, locale: Locale): string =>
  locale === 'zh-hant' ? toTraditional(text) : text;

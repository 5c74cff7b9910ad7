import { LANG_TAGS, type Locale } from './locales.ts';
import { convertChinese } from './pick-text.ts';

/** Parts of China that have a code of their own, as China's official usage names them. */
const CHINESE_REGIONS: Readonly<Record<string, { zh: string; en: string }>> = {
  HK: { zh: '中国香港', en: 'Hong Kong, China' },
  MO: { zh: '中国澳门', en: 'Macao, China' },
  TW: { zh: '中国台湾', en: 'Taiwan, China' },
};

function nameIn(code: string, language: 'zh' | 'en'): string {
  const names = new Intl.DisplayNames(LANG_TAGS[language], { type: 'region' });
  return CHINESE_REGIONS[code]?.[language] ?? names.of(code) ?? code;
}

/**
 * The country or region of an ISO 3166-1 alpha-2 code in the reader's language; the code where it is
 * none. Traditional names are converted: those of Taiwan's own usage differ from China's.
 */
export function nameCountry(code: string, locale: Locale): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return locale === 'en' ? nameIn(code, 'en') : convertChinese(nameIn(code, 'zh'), locale);
}

/** The three readings of the site, in the order the language switch shows them. zh is the source. */
export const LOCALES = ['zh', 'zh-hant', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** BCP 47 tags for `lang` and `hreflang`. */
export const LANG_TAGS = {
  zh: 'zh-Hans',
  'zh-hant': 'zh-Hant',
  en: 'en',
} as const satisfies Record<Locale, string>;

/** The prefix of a reading's addresses: zh is the root. */
export const PREFIX = { zh: '', 'zh-hant': '/zh-hant', en: '/en' } as const satisfies Record<
  Locale,
  string
>;

/** What Open Graph calls them, which asks for a region. */
export const OPEN_GRAPH_TAGS = {
  zh: 'zh_CN',
  'zh-hant': 'zh_TW',
  en: 'en_GB',
} as const satisfies Record<Locale, string>;

/** What each language calls itself, as the language switch shows it. */
export const LOCALE_NAMES = {
  zh: '简体中文',
  'zh-hant': '繁體中文',
  en: 'English',
} as const satisfies Record<Locale, string>;

/** Whether text is one of the three locales, as used in addresses and in the enquiry's `locale`. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The reading that a stored text names; simplified Chinese where it names none. */
export const toLocale = (text: string): Locale => (isLocale(text) ? text : 'zh');

import i18next, { type TFunction } from 'i18next';
import type { Locale } from './locales.ts';

/** Looks a word up by key; `{{name}}` in it is filled from the second argument. */
export type Words = TFunction;

/** A dictionary: keys to texts, nested. */
export type Dictionary = { [key: string]: string | Dictionary };

const LANGUAGE = { zh: 'zh', 'zh-hant': 'zh', en: 'en' } as const satisfies Record<Locale, string>;

/**
 * Words over one dictionary, in the browser too, where the page sends only the part it needs. A
 * missing key throws in development, so that it cannot reach a reader.
 */
export function createWords(locale: Locale, dictionary: Dictionary): Words {
  const instance = i18next.createInstance();
  const language = LANGUAGE[locale];
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { translation: dictionary } },
    interpolation: { escapeValue: false },
    returnNull: false,
    parseMissingKeyHandler: (key) => {
      throw new Error(`No words for "${key}" in ${locale}: add it to src/i18n/words/`);
    },
  });
  return instance.t;
}

import i18next from 'i18next';
import type { Locale } from './locales.ts';

/** Looks a word up by key; `{{name}}` in it is filled from the second argument. */
export type Words = (key: string, options?: Record<string, unknown>) => string;

/** A dictionary: keys to texts, nested. */
export type Dictionary = { [key: string]: string | Dictionary };

const LANGUAGE = { zh: 'zh', 'zh-hant': 'zh', en: 'en' } as const satisfies Record<Locale, string>;

/** Looks up each key without options once: a build asks for the same few thousand words a million times. */
function remember(translate: Words): Words {
  const known = new Map<string, string>();
  return (key, options) => {
    if (options !== undefined) return translate(key, options);
    const text = known.get(key) ?? translate(key);
    known.set(key, text);
    return text;
  };
}

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
  return remember((key, options) => (options ? instance.t(key, options) : instance.t(key)));
}

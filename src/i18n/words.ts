import i18next from 'i18next';
import type { Locale } from './locales.ts';
import { rememberTexts } from './remember.ts';

/** Looks a word up by key; `{{name}}` in it is filled from the second argument. */
export type Words = (key: string, options?: Record<string, unknown>) => string;

/** A dictionary: keys to texts, nested. */
export type Dictionary = { [key: string]: string | Dictionary };

const LANGUAGE = { zh: 'zh', 'zh-hant': 'zh', en: 'en' } as const satisfies Record<Locale, string>;

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/**
 * Looks up once what is asked for again: a build asks for the same few thousand words a million
 * times, and fills the same names and figures into them.
 */
function remember(translate: Words): Words {
  const known = rememberTexts();
  return (key, options) => {
    if (options && !Object.values(options).every(isPlain)) return translate(key, options);
    const name = options ? key + JSON.stringify(options) : key;
    return known(name, () => translate(key, options));
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

import type { Locale } from './locales.ts';
import { toTraditionalDeep } from './traditional.ts';
import { createWords, type Dictionary, type Words } from './words.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

const dictionaries: Record<Locale, Dictionary> = {
  zh,
  'zh-hant': toTraditionalDeep<Dictionary>(zh),
  en,
};

/** A part of the dictionary, for an island to carry to the browser. */
export type Section = keyof typeof zh;

/** The named sections of a reading's dictionary. */
export function pickDictionary(locale: Locale, sections: readonly Section[]): Dictionary {
  return Object.fromEntries(sections.map((section) => [section, dictionaries[locale][section]!]));
}

const made = new Map<Locale, Words>();

/** All words of a reading; built once. */
export function getWords(locale: Locale): Words {
  const found = made.get(locale) ?? createWords(locale, dictionaries[locale]);
  made.set(locale, found);
  return found;
}

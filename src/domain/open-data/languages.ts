import { z } from 'zod';
import { described, type Words } from './described.ts';

/** The languages of the data, by the tags that web pages name them with. */
export const DATA_LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type DataLanguage = (typeof DATA_LANGUAGES)[number];

/** One text in every language; English is null where it has not been written. */
export type Texts = Record<'zh-Hans' | 'zh-Hant', string> & { en: string | null };

/** A schema of a text in every language, with its meaning. */
export const texts = (zh: Words, en: Words, oc4ids?: string) =>
  described(
    z.strictObject({ 'zh-Hans': z.string(), 'zh-Hant': z.string(), en: z.string().nullable() }),
    { zh, en, ...(oc4ids === undefined ? {} : { oc4ids }) },
  );

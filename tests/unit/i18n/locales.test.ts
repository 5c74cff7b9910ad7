import { expect, test } from 'vitest';
import { isLocale, LANG_TAGS, LOCALE_NAMES, LOCALES } from '#src/i18n/locales.ts';

test('the three readings are simplified Chinese, traditional Chinese and English', () => {
  expect(LOCALES.map((locale) => LANG_TAGS[locale])).toEqual(['zh-Hans', 'zh-Hant', 'en']);
});

test('each language is named in itself', () => {
  expect(LOCALES.map((locale) => LOCALE_NAMES[locale])).toEqual([
    '简体中文',
    '繁體中文',
    'English',
  ]);
});

test.each(['zh', 'zh-hant', 'en'])('%s is a reading', (text) => {
  expect(isLocale(text)).toBe(true);
});

test.each(['', 'ZH', 'zh-Hans', 'fr', 'toString', null, undefined, 1, ['zh']])(
  '%s is no reading',
  (value) => {
    expect(isLocale(value)).toBe(false);
  },
);

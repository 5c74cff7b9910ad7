import { expect, test } from 'vitest';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatHectarePrice, formatSiteArea, formatSitePrice } from '#src/i18n/site-values.ts';
import type { Locale } from '#src/i18n/locales.ts';

const LAND = { kind: 'land', terms: 'sale', price: { wan: 16, per: '亩' } } as const;
const PLANT = {
  kind: 'standard-plant',
  terms: 'lease',
  price: { wan: 0.00085, per: '㎡·月' },
} as const;
const price = (site: Parameters<typeof formatSitePrice>[0], locale: Locale) =>
  formatSitePrice(site, locale, getWords(locale));

test('land is priced by the 亩, floor by the square metre and month', () => {
  expect(price(LAND, 'zh')).toBe('16 万元/亩');
  expect(price(LAND, 'zh-hant')).toBe('16 萬元/畝');
  expect(price(LAND, 'en')).toBe('CNY 160,000 per mu');
  expect(price(PLANT, 'zh')).toBe('8.5 元/㎡·月');
  expect(price(PLANT, 'en')).toBe('CNY 8.5 per m² a month');
  expect(price({ ...PLANT, terms: 'sale', price: { wan: 0.22, per: '㎡' } }, 'en')).toBe(
    'CNY 2,200 per m²',
  );
  expect(price({ kind: 'yard', terms: 'lease', price: { wan: 0.9, per: '亩·年' } }, 'zh')).toBe(
    '9,000 元/亩·年',
  );
});

test('land has its price by the hectare too, and what has no price has none', () => {
  expect(formatHectarePrice(LAND, 'zh', getWords('zh'))).toBe('合每公顷 240 万元');
  expect(formatHectarePrice(LAND, 'en', getWords('en'))).toBe('about CNY 2.4 million per hectare');
  expect(formatHectarePrice(PLANT, 'en', getWords('en'))).toBeUndefined();
  expect(price({ kind: 'land', terms: 'sale', price: undefined }, 'zh')).toBeUndefined();
});

test('land is measured as land and floor as floor', () => {
  expect(formatSiteArea('land', 48, 'zh')).toBe('48 亩（3.2 公顷）');
  expect(formatSiteArea('office', 4.8, 'zh').replace('\u00A0', ' ')).toBe('3,200 m²');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  areaFigure,
  floorFigure,
  formatArea,
  formatDay,
  formatDollars,
  formatMoney,
  formatMonths,
  formatPercent,
  formatQuantity,
  formatYears,
  moneyFigure,
} from '#src/i18n/format.ts';
import { LOCALES } from '#src/i18n/locales.ts';

/** A text with its no-break spaces shown as plain ones. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test.each([
  [32_000, '3.2 亿元', '3.2 億元', 'CNY 320 million'],
  [126_400, '12.64 亿元', '12.64 億元', 'CNY 1.26 billion'],
  [10_000, '1 亿元', '1 億元', 'CNY 100 million'],
  [9_999.5, '10,000 万元', '10,000 萬元', 'CNY 100 million'],
  [6_800, '6,800 万元', '6,800 萬元', 'CNY 68 million'],
  [468, '468 万元', '468 萬元', 'CNY 4.68 million'],
  [86.25, '86.25 万元', '86.25 萬元', 'CNY 862,500'],
  [0.42, '0.42 万元', '0.42 萬元', 'CNY 4,200'],
  [-1500, '−1,500 万元', '−1,500 萬元', 'CNY −15 million'],
  [0, '0 万元', '0 萬元', 'CNY 0'],
])('%d 万元 is read as %s, %s and %s', (wan, zh, hant, en) => {
  expect(LOCALES.map((locale) => plain(formatMoney(wan, locale)))).toEqual([zh, hant, en]);
});

test('money is shown within half a per cent of what it is', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), (wan) => {
      const { figure, after } = moneyFigure(wan, 'zh');
      const shown = Number(figure.replaceAll(',', '')) * (after === '亿元' ? 10_000 : 1);
      expect(Math.abs(shown - wan) / wan).toBeLessThanOrEqual(0.005);
    }),
  );
});

test('English keeps a sum of money on one line', () => {
  expect(formatMoney(32_000, 'en')).not.toContain(' ');
});

// 1 公顷 = 15 亩, 1 亩 = 2000/3 m²: 《中华人民共和国法定计量单位》.
test.each([
  [170, '170 亩（11.33 公顷）', '170 畝（11.33 公頃）', '11.33 ha (170 mu)'],
  [15, '15 亩（1 公顷）', '15 畝（1 公頃）', '1 ha (15 mu)'],
  [1500, '1,500 亩（100 公顷）', '1,500 畝（100 公頃）', '100 ha (1,500 mu)'],
])('%d 亩 of land is %s, %s and %s', (mu, zh, hant, en) => {
  expect(LOCALES.map((locale) => plain(formatArea(mu, locale)))).toEqual([zh, hant, en]);
});

test('the figure of land stands apart from its unit', () => {
  expect(LOCALES.map((locale) => areaFigure(30, locale))).toEqual([
    { figure: '30', after: '亩' },
    { figure: '30', after: '畝' },
    { figure: '2', after: 'ha' },
  ]);
});

test('floor area is told in whole square metres', () => {
  expect(floorFigure(3)).toEqual({ figure: '2,000', after: 'm²' });
});

test.each([
  [0.1392, 1, '13.9%'],
  [0.1392, 2, '13.92%'],
  [1, 1, '100%'],
  [0.05, 0, '5%'],
  [-0.021, 1, '−2.1%'],
])('the fraction %d with %d decimals is %s', (fraction, digits, text) => {
  expect(formatPercent(fraction, digits)).toBe(text);
});

test('years and months are told as a reader of each language says them', () => {
  expect(LOCALES.map((locale) => formatYears(7.18, locale))).toEqual([
    '7.2 年',
    '7.2 年',
    '7.2 years',
  ]);
  expect([1, 0.96, 2].map((years) => formatYears(years, 'en'))).toEqual([
    '1 year',
    '1 year',
    '2 years',
  ]);
  expect(LOCALES.map((locale) => formatMonths(18, locale))).toEqual([
    '18 个月',
    '18 個月',
    '18 months',
  ]);
  expect(LOCALES.map((locale) => formatMonths(24, locale))).toEqual(['2 年', '2 年', '2 years']);
  expect([1, 12, 0].map((months) => formatMonths(months, 'en'))).toEqual([
    '1 month',
    '1 year',
    '0 months',
  ]);
});

test.each([
  [{ value: 20_000, unit: '吨/年' }, '20,000 吨/年', '20,000 t/yr'],
  [{ value: 2975, unit: '万千瓦时/年' }, '2,975 万千瓦时/年', '29,750,000 kWh/yr'],
  [{ value: 1, unit: '台' }, '1 台', '1 unit'],
  [{ value: 300_000, unit: '人次/年' }, '300,000 人次/年', '300,000 visits/yr'],
  [{ value: 0.5, unit: '公里' }, '0.5 公里', '0.5 km'],
  [{ value: 120, unit: '立方米/日' }, '120 立方米/日', '120 m³/day'],
])('a quantity reads with its unit in Chinese and English', (quantity, zh, en) => {
  const asIs = (text: string) => text;
  expect(plain(formatQuantity(quantity, 'zh', asIs))).toBe(zh);
  expect(plain(formatQuantity(quantity, 'en', asIs))).toBe(en);
});

test('a unit is converted as the reading asks', () => {
  const shown = formatQuantity({ value: 3, unit: '万吨' }, 'zh-hant', (text) =>
    text.replace('万吨', '萬噸'),
  );
  expect(shown).toBe('3 萬噸');
});

test('a day is a date in English and stays as it is in Chinese', () => {
  expect(LOCALES.map((locale) => formatDay('2026-11-03', locale))).toEqual([
    '2026-11-03',
    '2026-11-03',
    '3 November 2026',
  ]);
});

test.each([
  [52_000, 'USD 74 million'],
  [126_000, 'USD 180 million'],
  [1_000_000, 'USD 1.4 billion'],
  [86, 'USD 120 thousand'],
])('%d 万元 is about %s at 7.0197', (wan, dollars) => {
  expect(plain(formatDollars(wan, 7.0197))).toBe(dollars);
});

import { expect, test } from 'vitest';
import { formatPrice } from '#src/i18n/price.ts';

const same = (text: string) => text;
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test.each([
  [0.42, '吨', 'CNY 4,200/t', '4,200 元/吨'],
  [0.0108, '㎡·年', 'CNY 108/m² a year', '108 元/㎡·年'],
  [0.00125, '㎡·月', 'CNY 12.5/m² a month', '12.5 元/㎡·月'],
  [0.09, '亩·年', 'CNY 900/mu a year', '900 元/亩·年'],
  [12, '年', 'CNY 120,000 a year', '120,000 元/年'],
])('%d 万元 for one %s', (wan, per, en, zh) => {
  expect(plain(formatPrice({ wan, per }, 'en', same))).toBe(en);
  expect(plain(formatPrice({ wan, per }, 'zh', same))).toBe(zh);
});

test('a term of the project’s own is kept', () => {
  expect(plain(formatPrice({ wan: 1.2, per: '栋·年' }, 'en', () => 'house and year'))).toBe(
    'CNY 12,000/house and year',
  );
});

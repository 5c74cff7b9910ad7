import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatWan,
  parseArea,
  parseMoney,
  parseMonths,
  parsePrice,
  parseQuantity,
  parseRate,
} from '#src/domain/units.ts';

test.each([
  ['3.2亿元', 32_000],
  ['8600万元', 8600],
  ['8600万', 8600],
  ['5000元', 0.5],
  ['600千元', 60],
  ['2百万元', 200],
  ['1,200 万元', 1200],
  ['１２００万元', 1200],
  ['－５０万元', -50],
  ['−50万元', -50],
])('money written %s is %d 万元', (text, wan) => {
  expect(parseMoney(text)).toBe(wan);
});

test.each(['1200', '1200万美元', '约1200万元', '', '3constructor', '3toString'])(
  'money written "%s" has no unit that counts, so it is no amount',
  (text) => {
    expect(parseMoney(text)).toBeUndefined();
  },
);

// 1 亩 = 666.67 m², 1 公顷 = 15 亩: 《中华人民共和国法定计量单位》.
test.each([
  ['170亩', 170],
  ['2公顷', 30],
  ['2000㎡', 3],
  ['2000平方米', 3],
  ['2000m²', 3],
  ['0.2万平方米', 3],
  ['1.2万亩', 12_000],
  ['3平方公里', 4500],
])('land written %s is %d 亩', (text, mu) => {
  expect(parseArea(text)).toBeCloseTo(mu, 9);
});

test('three hundred thousandths of a unit are not lost in binary fractions', () => {
  expect(parseMoney('3.2亿元')).toBe(32_000);
  expect(parseMoney('0.07亿元')).toBe(700);
});

test.each([
  ['18个月', 18],
  ['18月', 18],
  ['2年', 24],
  ['7.18年', 86.16],
])('time written %s is %d months', (text, months) => {
  expect(parseMonths(text)).toBe(months);
});

test('a percentage needs its sign, in either width', () => {
  expect(parseRate('13.92%')).toBe(0.1392);
  expect(parseRate('13.92％')).toBe(0.1392);
  expect(parseRate('13.92')).toBeUndefined();
});

test('a quantity keeps its own unit', () => {
  expect(parseQuantity('20000吨/年')).toEqual({ value: 20_000, unit: '吨/年' });
  expect(parseQuantity('2,975 万千瓦时/年')).toEqual({ value: 2975, unit: '万千瓦时/年' });
});

test.each(['20000', '10-20吨', '10～20吨', '1.2.3吨', '10至20吨', '约20吨'])(
  'a quantity written "%s" is refused: it has no single number with a unit',
  (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  },
);

test('a price is money for one of something', () => {
  expect(parsePrice('4200元/吨')).toEqual({ wan: 0.42, per: '吨' });
  expect(parsePrice('0.42万元／吨')).toEqual({ wan: 0.42, per: '吨' });
  expect(parsePrice('16.8万元 / 亩')).toEqual({ wan: 16.8, per: '亩' });
});

test.each(['4200元', '4200/吨', '4200元/', '/吨', '4200元吨'])(
  'a price written "%s" is refused',
  (text) => {
    expect(parsePrice(text)).toBeUndefined();
  },
);

test.each([
  [32_000, '3.2亿元'],
  [32_560, '32560万元'],
  [10_000, '1亿元'],
  [9999, '9999万元'],
  [8600, '8600万元'],
  [0.5, '0.5万元'],
  [-20_000, '-2亿元'],
  [0, '0万元'],
])('%d 万元 is written %s', (wan, text) => {
  expect(formatWan(wan)).toBe(text);
});

test('an amount written is the amount read back, to twelve digits', () => {
  const amounts = fc.integer({ min: -1e11, max: 1e11 }).map((yuan) => yuan / 10_000);
  fc.assert(
    fc.property(amounts, (wan) => {
      expect(parseMoney(formatWan(wan))).toBeCloseTo(wan, 4);
    }),
  );
});

test('no text makes a parser throw or give NaN', () => {
  const parsers = [parseMoney, parseArea, parseMonths, parseRate];
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...parsers), (text, parse) => {
      const value = parse(text);
      expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
  );
});

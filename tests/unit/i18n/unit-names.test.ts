import { expect, test } from 'vitest';
import { findEnglishUnit, splitMultiplier, toEnglishUnit } from '#src/i18n/unit-names.ts';

test.each([
  ['吨', 't'],
  ['吨/年', 't/yr'],
  ['立方米/日', 'm³/day'],
  ['元', undefined],
  ['个车位', 'parking spaces'],
  ['kVA', 'kVA'],
  ['m²', 'm²'],
  ['某种没有的单位', undefined],
  ['吨/某', undefined],
])('the unit %s is %s in English', (unit, english) => {
  expect(findEnglishUnit(unit)).toBe(english);
});

test('one thing is counted without an s', () => {
  expect([findEnglishUnit('间', 1), findEnglishUnit('间', 2)]).toEqual(['room', 'rooms']);
});

test.each([
  ['万千瓦时', 10_000, '千瓦时'],
  ['亿元', 100_000_000, '元'],
  ['千瓦', 1, '千瓦'],
  ['吨/年', 1, '吨/年'],
  ['万吨/年', 10_000, '吨/年'],
])('%s is %d times %s', (unit, factor, bare) => {
  expect(splitMultiplier(unit)).toEqual({ factor, unit: bare });
});

test('ten thousands are multiplied out for an English reader', () => {
  expect(toEnglishUnit('1.2', 1.2, '万吨/年')).toBe('12,000\u00A0t/yr');
  expect(toEnglishUnit('0.1', 0.1, '万人次')).toBe('1,000\u00A0visits');
});

test('a unit without English stays as it is, for the check to find', () => {
  expect(toEnglishUnit('3', 3, '某')).toBe('3\u00A0某');
});

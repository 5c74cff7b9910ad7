import { expect, test } from 'vitest';
import { splitNumber, toHalfWidth } from '#src/domain/number-text.ts';

test('full-width forms become the characters that numbers use', () => {
  expect(toHalfWidth('（１２．５％）　−３')).toBe('(12.5%) -3');
});

test('a number is parted from its unit', () => {
  expect(splitNumber(' 1,234,567.5 吨/年 ')).toEqual({ value: 1_234_567.5, unit: '吨/年' });
  expect(splitNumber('+3%')).toEqual({ value: 3, unit: '%' });
  expect(splitNumber('90')).toEqual({ value: 90, unit: '' });
});

test('a comma that parts no thousands stays with what follows it', () => {
  expect(splitNumber('1,5吨')).toEqual({ value: 1, unit: ',5吨' });
});

test('a text in which no number leads is none', () => {
  expect(splitNumber('约90人')).toBeUndefined();
  expect(splitNumber('.5吨')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { textWidth, wrapText } from '#src/pictures/text-width.ts';

test('a Chinese character is as wide as the type is high, full-width punctuation too', () => {
  expect(textWidth('新邵县，（湖南）', 10)).toBe(80);
  expect(textWidth('𠮷', 10)).toBe(10);
});

test('Latin text takes about 0.55 em a character', () => {
  const text = 'Advanced equipment manufacturing in the county of Xinshao';
  expect(textWidth(text, 1) / text.length).toBeGreaterThan(0.5);
  expect(textWidth(text, 1) / text.length).toBeLessThan(0.6);
});

test('semibold text is estimated wider', () => {
  expect(textWidth('Xinshao', 10, 600)).toBeGreaterThan(textWidth('Xinshao', 10));
});

test('English wraps between words and after hyphens', () => {
  expect(wrapText('Land pre-examination', 10, 70)).toEqual(['Land pre-', 'examination']);
});

test('Chinese wraps between characters, but no line begins with a closing mark', () => {
  expect(wrapText('新能源与节能，环保', 10, 60)).toEqual(['新能源与节', '能，环保']);
});

test('numbers and units inside Chinese stay together', () => {
  expect(wrapText('投资12000万元', 10, 45)).toEqual(['投资', '12000万', '元']);
});

test('a word wider than the line stays whole', () => {
  expect(wrapText('Infrastructure works', 10, 20)).toEqual(['Infrastructure', 'works']);
});

test('blank text gives no line', () => {
  expect(wrapText('  ', 10, 50)).toEqual([]);
});

import { expect, test } from 'vitest';
import { hasChinese, listChineseOutsideBrackets, listTexts } from '#src/domain/check/walk-text.ts';

test('every text is found with the way to it', () => {
  const value = { a: '甲', b: [1, '乙', { c: '丙' }], d: null, e: true };
  expect(listTexts(value)).toEqual([
    { path: ['a'], text: '甲' },
    { path: ['b', 1], text: '乙' },
    { path: ['b', 2, 'c'], text: '丙' },
  ]);
});

test('what is skipped is skipped with all beneath it', () => {
  expect(listTexts({ a: { b: '甲' }, c: '乙' }, (path) => path[0] === 'a')).toEqual([
    { path: ['c'], text: '乙' },
  ]);
});

test.each([
  ['Tea oil', false],
  ['茶', true],
  ['°C, m², —', false],
])('whether %s has Chinese is %s', (text, expected) => {
  expect(hasChinese(text)).toBe(expected);
});

test.each([
  ['Tea (茶) and bamboo（竹） [甲] 【乙】', []],
  ['Deep (outer (内) 外) end', []],
  ['Open ( 茶', ['茶']],
  ['茶 oil 茶 and 竹', ['茶', '竹']],
])('in "%s" the Chinese outside brackets is %j', (text, words) => {
  expect(listChineseOutsideBrackets(text)).toEqual(words);
});

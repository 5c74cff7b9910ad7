import { expect, test } from 'vitest';
import {
  codeBeginning,
  codeCharacter,
  codePairs,
  codeSpelling,
  codeWhole,
  codeWords,
  listWords,
} from '#src/search/codes.ts';
import { createFold } from '#src/search/fold.ts';

const fold = createFold(new Map());

test('neighbouring characters become words of eight letters that Pagefind cannot cut', () => {
  // U+519C is 20892 = 1·26³ + 4·26² + 23·26 + 14, so b e x o; U+4EA7 is 20135, b d u l.
  expect(codePairs('农产')).toEqual(['bexobdul']);
  expect(codePairs('1.2亿')).toHaveLength(3);
  expect(codePairs('锑')).toEqual([]);
  expect(codePairs('𠮷田')).toHaveLength(1);
});

test('a query’s pairs are consecutive pairs of every text that has it', () => {
  const text = codePairs('镇区污水处理厂');
  expect(text.slice(2, 5)).toEqual(codePairs('污水处理'));
});

test('no code is the beginning of another, so a search for one finds no other', () => {
  const codes = [
    ...codePairs('生猪养殖zz1.2'),
    codeCharacter('猪'),
    ...['tea', 'team', 'q', '1', '1.2', '12', 'tq'].map((word) => codeWhole('zw', word)),
    ...['que', 'quetang', 'quetangzhenwushuichuli'].map((word) => codeSpelling('zp', word)),
    codeSpelling('zi', 'qtz'),
  ];
  for (const code of codes) {
    expect(codes.filter((other) => other.startsWith(code))).toEqual([code]);
    expect(code).toMatch(/^[a-z]+$/);
  }
});

test('the beginning of a word is the beginning of its code', () => {
  expect(codeWhole('zw', 'q1.5team').startsWith(codeBeginning('zw', 'q1.'))).toBe(true);
});

test('a spelling is kept for sixteen letters, which a longer query still reaches', () => {
  expect(codeSpelling('zp', 'quetangzhenwushuichuli')).toBe(
    codeBeginning('zp', 'quetangzhenwushu'),
  );
});

test('English words are taken without possessives, with figures whole', () => {
  expect(listWords('The County’s 1,060 t of 0.34% ore; Seal’s', fold)).toEqual([
    'the',
    'county',
    '1060',
    't',
    'of',
    '0.34',
    'ore',
    'seal',
  ]);
});

test('forms of a word share a code', () => {
  expect(codeWords('processing plants', fold)).toEqual(codeWords('processed plant', fold));
});

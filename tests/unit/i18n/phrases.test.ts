import { expect, test } from 'vitest';
import { splitPhrases } from '#src/i18n/phrases.ts';

/** Names that a reader would not break, each of which a phone once did. */
const WHOLE = ['饮片', '湘菜', '厂房', '项目', '园区', '箱包'];

test.each([
  '龙溪铺镇玉竹黄精饮片与药食提取项目',
  '腊味和预制湘菜加工项目',
  '新邵经开区标准厂房租赁',
  '陈家坊镇小五金与箱包配件承接园中园',
])('%s: no line ends within a word, and nothing is lost', (title) => {
  const pieces = splitPhrases(title);
  expect(pieces.join('')).toBe(title);
  for (const word of WHOLE.filter((each) => title.includes(each)))
    expect(
      pieces.some((piece) => piece.includes(word)),
      word,
    ).toBe(true);
});

test('a figure stays with its unit, and no line begins with a mark or ends with an opening one', () => {
  const pieces = splitPhrases('独立储能电站（15万千瓦／30万千瓦时）项目');
  expect(pieces.some((piece) => piece.startsWith('30万'))).toBe(true);
  expect(pieces.filter((piece) => /^[／）]|（$/u.test(piece))).toEqual([]);
});

test('a title without Chinese has its spaces for that', () => {
  expect(splitPhrases('Cold store in Quetang')).toEqual(['Cold store in Quetang']);
});

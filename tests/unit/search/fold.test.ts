import { expect, test } from 'vitest';
import { createFold, parseFoldTable } from '#src/search/fold.ts';

const fold = createFold(parseFoldTable('县縣 台臺枱檯颱 着著 资資 亿億'));

test.each([
  ['新邵縣', '新邵县'],
  ['颱風著陸', '台風着陸'],
  ['ＰＰＰ（ＢＯＴ）', 'ppp(bot)'],
  ['１．２億元', '1.2亿元'],
  ['6万㎡', '6万m2'],
  ['Què táng', 'que tang'],
  ['“公司＋农户”', '"公司+农户"'],
  ['1–3号', '1-3号'],
])('%s and its other spellings become %s', (text, folded) => {
  expect(fold(text).text).toBe(folded);
});

test.each([
  ['PPP 模式', 'ppp模式'],
  ['总投资 1.2 亿元', '总投资1.2亿元'],
  ['110 kV 变电站', '110kv变电站'],
  ['12,000 吨', '12000吨'],
  ['３，２００万元', '3200万元'],
  ['SMT\u3000line  8', 'smt line 8'],
  [' 前后 ', '前后'],
  ['零\u200b宽\ufeff', '零宽'],
])(
  'the spaces and commas of typography in %j do not part what is read together',
  (text, folded) => {
    expect(fold(text).text).toBe(folded);
  },
);

test('English keeps the spaces between a number and a word', () => {
  expect(fold.spaced('8 ha, 120 million').text).toBe('8 ha, 120 million');
});

test('every folded character knows the place it came from', () => {
  const { text, places } = fold('建 6万㎡，𠮷縣');
  expect(text).toBe('建6万m2,𠮷县');
  expect(places).toEqual([0, 2, 3, 4, 4, 5, 6, 6, 8]);
});

test('folding twice changes nothing more', () => {
  const once = fold('颱風 ＰＰＰ １，２００㎡ “資” Ａ  Ｂ').text;
  expect(fold(once).text).toBe(once);
});

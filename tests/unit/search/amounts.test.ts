import { expect, test } from 'vitest';
import { listAmounts, listEqualForms, readAmount } from '#src/search/amounts.ts';
import { codeAmount } from '#src/search/codes.ts';
import { createFold, parseFoldTable } from '#src/search/fold.ts';
import { listTerms } from '#src/search/terms.ts';

const fold = createFold(parseFoldTable('亿億 万萬 个個'));

test.each([
  ['1.2亿', ['12000万']],
  ['1.2亿元', ['12000万元']],
  ['12000万', ['1.2亿']],
  ['12000万元', ['1.2亿元']],
  ['120000000元', ['12000万元', '1.2亿元']],
  ['1.2个亿', ['12000万', '1.2亿']],
  ['8600万元', []],
  ['86000000元', ['8600万元']],
  ['5千万', ['5000万']],
  ['8万头', ['80000头']],
  ['80000头', ['8万头']],
  ['2.95万吨', ['29500吨']],
  ['三千万', ['3000万']],
  ['两亿元', ['20000万元', '2亿元']],
  ['cny 120 million', ['12000万元', '1.2亿元']],
  ['¥120m', ['12000万元', '1.2亿元']],
  ['rmb 1.2bn', ['120000万元', '12亿元']],
  ['88 million yuan', ['8800万元']],
  ['88 million', ['8800万']],
  ['48000000', ['4800万元']],
  ['300000000', ['30000万元', '3亿元']],
])('%j is also written %j', (term, forms) => {
  expect(listEqualForms(term)).toEqual(forms);
});

test.each([
  '300亩',
  '80000',
  '1234567',
  '120m',
  '污水',
  'xs-2026-141',
  '1.2',
  '三亩',
  '万元',
  '0元',
])('%j is written in one way', (term) => {
  expect(listEqualForms(term)).toEqual([]);
});

test('all ways to write an amount have one code, another amount has another', () => {
  const codeOf = (term: string) => codeAmount(readAmount(term)!);
  const ways = [
    '1.2亿',
    '1.2亿元',
    '12000万',
    '120000000元',
    '1.2个亿',
    'cny 120 million',
    '¥120m',
  ];
  expect(new Set(ways.map(codeOf)).size).toBe(1);
  expect(new Set(['1.2亿', '12亿', '1.2万', '1.2万头', '1.2万吨'].map(codeOf)).size).toBe(5);
});

test('a line names its amounts, whole ones and no dates', () => {
  expect(listAmounts('2026年总投资11.2亿元，年出栏8万头，3个月建成，用地300亩')).toEqual([
    { value: 1_120_000_000, unit: '元' },
    { value: 80_000, unit: '头' },
    { value: 300, unit: '亩' },
  ]);
  expect(listAmounts('流动资金八千五百万元，占三成')).toEqual([{ value: 85_000_000, unit: '元' }]);
  expect(listAmounts('XS-2026-141 · PPP')).toEqual([]);
});

test('a fraction that nobody would write out is not looked up', () => {
  expect(listEqualForms('12345.678万元')).toEqual([]);
});

test.each([
  ['CNY 120 million', ['cny 120 million']],
  ['sewage CNY 1,200 million', ['cny 1200 million', 'sewage']],
  ['120 million yuan 养老', ['120 million yuan', '养老']],
  ['￥120m', ['¥120m']],
  ['120 millions', ['120', 'millions']],
  ['１．２ 億', ['1.2亿']],
  ['1.2個億', ['1.2个亿']],
  ['2,000 吨', ['2000吨']],
])('the amount in %j is one term', (query, terms) => {
  expect(listTerms(query, fold)).toEqual(terms);
});

import { expect, test } from 'vitest';
import { createFold, parseFoldTable } from '#src/search/fold.ts';
import { listTerms, loosenTerms, LONGEST_QUERY } from '#src/search/terms.ts';

const fold = createFold(parseFoldTable('亿億 镇鎮'));

test.each([
  ['雀塘鎮 污水处理', ['雀塘镇', '污水处理']],
  ['  PPP　污水 ', ['ppp', '污水']],
  ['污水 污水', ['污水']],
  ['1.2 億', ['1.2亿']],
  ['3200 万元 茶', ['3200万元', '茶']],
  ['XS-2026-001', ['xs-2026-001']],
  ['XS2026014', ['xs-2026-014']],
  ['xs20260141', ['xs-2026-0141']],
  ['under 50 million', ['50 million']],
  ['up to CNY 50m tea', ['cny 50m', 'tea']],
  ['under the bridge', ['under', 'the', 'bridge']],
  ['100 mu', ['100 mu']],
  ['tea 100mu', ['100 mu', 'tea']],
  ['1,200 hectares', ['1200 ha']],
  ['12,000 m²', ['12000 m2']],
  ['12000 square metres', ['12000 m2']],
  ['5,000 tonnes', ['5000 t']],
  ['10 harvesters', ['10', 'harvesters']],
  ['不超过5000万', ['5000万']],
  ['5000 万元以下 茶', ['5000万元', '茶']],
  ['以下简称', ['以下简称']],
  ['？！ 茶', ['茶']],
  ['', []],
  ['　', []],
])('the query %j asks for %j', (query, terms) => {
  expect(listTerms(query, fold)).toEqual(terms);
});

test('a pasted page is looked up by its beginning', () => {
  expect(listTerms('茶'.repeat(500), fold)).toEqual(['茶'.repeat(LONGEST_QUERY)]);
});

test.each([
  [['污水处理?'], ['污水处理']],
  [['公司+农户'], ['公司', '农户']],
  [['xs-2026-001'], ['xs', '2026', '001']],
  [['1.2亿元.'], ['1.2亿元']],
  [['ppp污水处理'], ['ppp', '污水处理']],
  [['led路灯'], ['led', '路灯']],
  [['8万头'], ['8万头']],
  [
    ['100 mu', 'cold-chain'],
    ['100 mu', 'cold', 'chain'],
  ],
])('%j without punctuation is %j', (terms, loose) => {
  expect(loosenTerms(terms)).toEqual(loose);
});

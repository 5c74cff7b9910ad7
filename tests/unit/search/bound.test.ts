import { expect, test } from 'vitest';
import { readBound } from '#src/search/bound.ts';

test.each([
  ['5000万以下', { to: 5000 }, ''],
  ['5000万元以下的项目', { to: 5000 }, ''],
  ['投资5000万以内 茶', { to: 5000 }, '茶'],
  ['茶油 总投资不超过1.2亿元', { to: 12_000 }, '茶油'],
  ['不低于3000万', { from: 3000 }, ''],
  ['一亿以上 养殖', { from: 10_000 }, '养殖'],
  ['五千萬以下', { to: 5000 }, ''],
  ['超過 1.5億', { from: 15_000 }, ''],
  ['3000万到5000万', { from: 3000, to: 5000 }, ''],
  ['3000-5000万 竹', { from: 3000, to: 5000 }, '竹'],
  ['投资3000至8000万元之间的项目', { from: 3000, to: 8000 }, ''],
  ['under 50 million', { to: 5000 }, ''],
  ['tea projects under CNY 50m', { to: 5000 }, 'tea'],
  ['investment of at least 1.2 billion yuan', { from: 120_000 }, ''],
  ['between 30 and 50 million', { from: 3000, to: 5000 }, ''],
  ['bamboo 30 million to 1 billion', { from: 3000, to: 100_000 }, 'bamboo'],
  ['５０００万以下', { to: 5000 }, ''],
] as const)('%j bounds the investment', (query, range, rest) => {
  expect(readBound(query)).toEqual({ range, rest });
});

test.each([
  '5000万',
  '约5000万',
  '不超过5000万吨',
  '年产5000万袋以上',
  '以下简称',
  'under the bridge',
  'recover 50 million',
  '50 million',
  '5000万到3000万',
  'XS-2026-141',
  '2026-11-30',
  '',
])('%j bounds nothing', (query) => {
  expect(readBound(query)).toBeUndefined();
});

test.each([
  ['USD 10 million', { to: 7020 }, ''],
  ['US$10m tea', { to: 7020 }, 'tea'],
  ['under $1.5 million', { to: 1053 }, ''],
  ['at least 2 million US dollars', { from: 1404 }, ''],
  ['USD 5 to 10 million', { from: 3510, to: 7020 }, ''],
  ['1000万美元以下 竹', { to: 7020 }, '竹'],
  ['1億美元', { to: 70_200 }, ''],
] as const)('%j bounds the investment in dollars', (query, range, rest) => {
  expect(readBound(query, 7.02)).toEqual({ range, rest, dollars: true });
});

test.each(['USD 10 million', '1000万美元'])('%j bounds nothing without a rate', (query) => {
  expect(readBound(query)).toBeUndefined();
});

test.each(['HK$10 million', 'NT$ 5 million', 'US 50', 'bus 5 million'])(
  '%j is no sum in US dollars',
  (query) => {
    expect(readBound(query, 7.02)).toBeUndefined();
  },
);

test('yuan stay yuan where there is a rate', () => {
  expect(readBound('under CNY 50 million', 7.02)).toEqual({ range: { to: 5000 }, rest: '' });
});

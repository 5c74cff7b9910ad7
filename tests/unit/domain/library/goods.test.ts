import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { areAlike, goodsSchema, isVague, listGoods } from '#src/domain/library/goods.ts';

const { goods: written } = parse(readFileSync('content/site.yml', 'utf8')) as { goods: unknown };
const goods = goodsSchema.parse(written);
const bare = { alike: [], vague: [] };

test('a label is cut into what it names', () => {
  expect(listGoods('精锑与氧化锑')).toEqual(['精锑', '氧化锑']);
  expect(listGoods('铜米（铜含量99.5%以上）')).toEqual(['铜米']);
  expect(listGoods('废铜采购')).toEqual(['废铜']);
});

test.each([
  ['三氧化二锑', '低铅锑白'],
  ['精锑与氧化锑', '低铅锑白'],
  ['废铜采购', '铜米（铜含量99.5%以上）'],
  ['废铜采购', '电机铜与散热器铜'],
  ['鲜毛竹', '毛竹'],
  ['聚丙烯、ABS与阻燃料', '阻燃改性料'],
])('%s is bought where %s is sold', (buy, sale) => {
  expect(areAlike(buy, sale, goods)).toBe(true);
});

test.each([
  ['三氧化二锑', '五氧化二锑水溶胶'],
  ['三氧化二锑', '乙二醇锑'],
  ['铜线、端子与护套', '电机铜与散热器铜'],
  ['种苗、基质与容器', '种苗'],
  ['鲜毛竹', '竹粉'],
])('%s is another thing than %s', (buy, sale) => {
  expect(areAlike(buy, sale, goods)).toBe(false);
});

test('without the table only names of three characters and more are compared', () => {
  expect(areAlike('油茶籽收购', '油茶籽', bare)).toBe(true);
  expect(areAlike('毛竹', '毛竹', bare)).toBe(false);
});

test('a label is vague where each thing that it names is', () => {
  expect(['商品采购', '食材与布草', '配件'].map((label) => isVague(label, goods))).toEqual(
    Array(3).fill(true),
  );
  expect(isVague('钢材、焊材与刀具', goods)).toBe(false);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toTraditional, toTraditionalDeep } from '#src/i18n/traditional.ts';

// The forms that Taiwan's and Hong Kong's maps and the county's own older papers print.
const TOWNS = {
  niangxi: '釀溪鎮',
  yantang: '嚴塘鎮',
  quetang: '雀塘鎮',
  chenjiafang: '陳家坊鎮',
  tanxi: '潭溪鎮',
  cunshi: '寸石鎮',
  pingshang: '坪上鎮',
  longxipu: '龍溪鋪鎮',
  jukoupu: '巨口鋪鎮',
  xintianpu: '新田鋪鎮',
  xiaotang: '小塘鎮',
  taizhimiao: '太芝廟鎮',
  daxin: '大新鎮',
  tanfu: '潭府鄉',
  yingguang: '迎光鄉',
} as const;

const nameIn = (slug: string) =>
  /^name: (.+)$/m.exec(readFileSync(`content/towns/zh/${slug}.md`, 'utf8'))?.[1] ?? '';

test('the list of towns below is the county’s', () => {
  const files = readdirSync('content/towns/zh').map((name) => name.replace(/\.md$/, ''));
  expect(files.toSorted()).toEqual(Object.keys(TOWNS).toSorted());
});

test.each(Object.entries(TOWNS))('%s is written %s', (slug, traditional) => {
  expect(toTraditional(nameIn(slug))).toBe(traditional);
});

test.each([
  ['新邵县', '新邵縣'],
  ['邵阳市', '邵陽市'],
  ['湖南省', '湖南省'],
  ['岳坪峰国家森林公园', '岳坪峰國家森林公園'],
  ['沪洽周', '滬洽周'],
  ['生姜', '生薑'],
  ['干姜', '乾薑'],
  ['皇后与后面', '皇后與後面'],
  ['公里与里面', '公里與裡面'],
  ['粮食与理发', '糧食與理髮'],
])('%s keeps its right characters: %s', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional);
});

test.each([
  ['内部收益率', '內部報酬率'],
  ['盈亏平衡点', '損益兩平點'],
  ['铺底流动资金', '初期營運資金'],
  ['流动资金', '營運資金'],
  ['净现值', '淨現值'],
  ['投资回收期', '投資回收期'],
  ['亿元、万元、亩', '億元、萬元、畝'],
  ['互联网软件', '網際網路軟體'],
  ['信息网络', '資訊網路'],
  ['数字经济', '數位經濟'],
  ['邮箱', '電子信箱'],
])('the term %s is said as %s', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional);
});

test('quotation marks become those of traditional print, and markup stays', () => {
  expect(toTraditional('<p class="small">“竹‘材’”</p>')).toBe('<p class="small">「竹『材』」</p>');
  expect(toTraditional('<a href="/projects/a-b/">软件</a> **网络** `x`')).toBe(
    '<a href="/projects/a-b/">軟體</a> **網路** `x`',
  );
});

test('a whole value is converted but for its keys, numbers and nothing', () => {
  const value = { 县: ['乡镇', { mu: 170, 无: null }], open: true };
  expect(toTraditionalDeep(value)).toEqual({ 县: ['鄉鎮', { mu: 170, 无: null }], open: true });
});

import { expect, test } from 'vitest';
import { describeChanges } from '#scripts/lib/publish/change-report.ts';
import { createNameOf } from '#scripts/lib/publish/written-folder.ts';
import { listChanges, type WrittenFile, type WrittenFolder } from '#src/domain/release/changes.ts';
import { makeFolder } from '../temporary-folder.ts';

const TEA: WrittenFile = {
  collection: 'projects',
  slug: 'tea',
  language: 'zh',
  data: {
    number: 'XS-2026-001',
    title: '茶油加工',
    sector: 'food',
    nature: 'new',
    stage: 'open',
    modes: ['sole'],
    land: { level: 'raw' },
    investment: { funds: [{ source: 'investor', amount: '1亿元' }] },
  },
  body: '有。',
};

const folder = (...files: WrittenFile[]): WrittenFolder =>
  new Map(files.map((file) => [`${file.collection}/${file.slug}`, file]));

const describe = (before: WrittenFolder, after: WrittenFolder) => {
  const nameOf = createNameOf([
    makeFolder({
      'sectors/zh/food.md': '---\nname: 食品加工\n---\n',
      'sectors/zh/tourism.md': '---\nname: 文化旅游\n---\n',
    }),
  ]);
  return describeChanges(listChanges(before, after), 'https://invest.example.cn', nameOf);
};

test('values that files hold in codes are told in Chinese, and money in lists item by item', () => {
  const data = {
    ...TEA.data,
    sector: 'tourism',
    nature: 'expansion',
    stage: 'signed',
    modes: ['sole', 'lease'],
    land: { level: 'five' },
    investment: {
      funds: [
        { source: 'investor', amount: '8000万元', secured: true },
        { source: 'loan', amount: '2000万元' },
      ],
    },
  };
  expect(
    describe(folder(TEA), folder({ ...TEA, data }))
      .split('\n')
      .slice(2),
  ).toEqual([
    '      所属行业：食品加工 → 文化旅游',
    '      建设性质：新建 → 扩建',
    '      阶段：招商中 → 签约',
    '      合作方式：独资 → 独资、租赁',
    '      用地 · 平整程度：未平整 → 五通一平',
    '      投资 · 资金来源第1项：删去（原为 投资方，1亿元）',
    '      投资 · 资金来源第1项：补写为 投资方，8000万元，已落实',
    '      投资 · 资金来源第2项：补写为 银行贷款，2000万元',
  ]);
});

test('whatever has a page of its own is told with it, and what names nothing any more by its name', () => {
  const news = { ...TEA, collection: 'news', data: { title: '开馆' } } as const;
  const fee = { ...TEA, collection: 'fees', language: undefined, data: { item: '刻章' } } as const;
  expect(describe(folder(), folder(news, fee))).toBe(
    [
      '动态：新增 1 个',
      '  新增  开馆  https://invest.example.cn/news/tea/',
      '收费：新增 1 个',
      '  新增  刻章  https://invest.example.cn/fees/#tea',
    ].join('\n'),
  );
  const data = { ...TEA.data, sector: 'gone' };
  expect(describe(folder({ ...TEA, data }), folder(TEA))).toContain('所属行业：gone → 食品加工');
});

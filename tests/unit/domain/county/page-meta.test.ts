import { expect, test } from 'vitest';
import { listMetaTags } from '#src/domain/county/page-meta.ts';

const PAGE = {
  siteName: '示例招商',
  domain: 'invest.example.gov.cn',
  description: '说明',
};
const tags = (more: object) => Object.fromEntries(listMetaTags({ ...PAGE, ...more }));

test('the front page names the site alone', () => {
  expect(tags({})).toStrictEqual({ SiteName: '示例招商', SiteDomain: 'invest.example.gov.cn' });
});

test('a column says what it holds', () => {
  expect(tags({ siteCode: '9900000001', column: { name: '产业', type: '招商项目' } })).toEqual({
    SiteName: '示例招商',
    SiteDomain: 'invest.example.gov.cn',
    SiteIDCode: '9900000001',
    ColumnName: '产业',
    ColumnType: '招商项目',
    ColumnDescription: '说明',
    ColumnKeywords: '产业,招商项目',
  });
});

test('an article has its moment to the minute, and its source', () => {
  const article = { title: '公告', published: '2026-11-23 16:20', source: '县政府' };
  const column = { name: '动态', type: '工作动态' };
  expect(tags({ column, article })).toMatchObject({
    ArticleTitle: '公告',
    PubDate: '2026-11-23 16:20',
    ContentSource: '县政府',
  });
  expect(tags({ column, article })).not.toHaveProperty('ColumnDescription');
});

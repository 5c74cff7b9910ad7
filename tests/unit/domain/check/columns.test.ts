import { expect, test } from 'vitest';
import { RULES } from '#src/domain/check/rules.ts';
import { findBy, makeContent } from './sample-content.ts';

const NEWS = { title: '公告', summary: '一句话。', kind: 'notice', date: '2026-11-09' };
const withNews = (fields: object) =>
  findBy(
    'column-neglected',
    makeContent({ files: { 'news/zh/notice.md': { ...NEWS, ...fields } } }),
  ).filter((line) => line.startsWith('news/'));

test('news of two weeks ago are current, a day older they are not', () => {
  expect(withNews({})).toEqual([]);
  expect(withNews({ date: '2026-11-08' })).toEqual([
    'news/zh  栏目  “动态与公告”已有 15 天没有更新，超过 14 天，请更新',
  ]);
});

test('an old report counts from the day this site retold it', () => {
  expect(withNews({ date: '2021-02-25', published: '2026-11-20 09:00' })).toEqual([]);
});

test('a column without an entry is named', () => {
  expect(findBy('column-neglected', makeContent())).toContain(
    'stories/zh  栏目  “案例”是空的，请加一条，或在网站上撤下栏目',
  );
});

test('what time alone brings about does not stop a build', () => {
  expect(RULES.map(({ id }) => id)).not.toContain('column-neglected');
});

test('sites with more than a tenth of what is asked left empty are named, with what is empty', () => {
  const site = {
    number: 'XS-S001',
    name: '1 号地块',
    nameEn: 'Plot 1',
    kind: 'land',
    town: 'quetang',
    status: 'available',
    area: '20亩',
    terms: 'sale',
    price: '16万元/亩',
    use: 'industrial',
    level: 'seven',
    power: '2000千伏安',
    water: '200立方米/日',
    gas: 'none',
    sewage: 'ready',
    fibre: 'ready',
    contact: 'desk',
    checked: '2026-11-01',
  };
  const say = (fields: object) =>
    findBy('sites-thin', makeContent({ files: { 'sites/plot.yml': { ...site, ...fields } } }));
  expect(say({})).toEqual([]);
  expect(say({ price: undefined, status: 'taken' })).toEqual([]);
  expect(say({ gas: undefined })).toEqual([
    'sites  栏目  地块与厂房有 14% 的项目没有填，请补到 10% 以内；空着的有 gas',
  ]);
});

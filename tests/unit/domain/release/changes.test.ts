import { expect, test } from 'vitest';
import { listChanges, type WrittenFile, type WrittenFolder } from '#src/domain/release/changes.ts';

const TEA: WrittenFile = {
  collection: 'projects',
  slug: 'tea',
  language: 'zh',
  data: {
    number: 'XS-2026-001',
    title: '茶油加工',
    stage: 'open',
    scope: ['厂房'],
    investment: { total: '3.2亿元', sought: '1亿元' },
  },
  body: '## 项目背景\n\n有。',
};
const ENGLISH: WrittenFile = { ...TEA, language: 'en', data: { title: 'Tea oil' }, body: 'One.' };

const folder = (...files: WrittenFile[]): WrittenFolder =>
  new Map(files.map((file) => [`${file.collection}/${file.language ?? ''}/${file.slug}`, file]));

test('the same files are no change, however their fields are laid out', () => {
  expect(listChanges(folder(TEA, ENGLISH), folder(ENGLISH, { ...TEA }))).toEqual([]);
});

test('a changed field is named on its way down, with what it was and is', () => {
  const data = { ...TEA.data, investment: { total: '3.5亿元', minimumTicket: '500万元' } };
  const [change, ...more] = listChanges(folder(TEA), folder({ ...TEA, data }));
  expect(more).toEqual([]);
  expect(change).toMatchObject({ kind: 'changed', number: 'XS-2026-001', title: '茶油加工' });
  expect(change?.fields).toEqual([
    {
      label: '投资 · 总投资',
      field: 'investment.total',
      language: 'zh',
      before: '3.2亿元',
      after: '3.5亿元',
    },
    {
      label: '投资 · 拟引资额',
      field: 'investment.sought',
      language: 'zh',
      before: '1亿元',
      after: undefined,
    },
    {
      label: '投资 · 最低出资额',
      field: 'investment.minimumTicket',
      language: 'zh',
      before: undefined,
      after: '500万元',
    },
  ]);
});

test('texts in both languages belong to the one entry', () => {
  const after = folder({ ...TEA, body: '## 项目背景\n\n很多。' }, { ...ENGLISH, body: 'Two.' });
  const changes = listChanges(folder(TEA, ENGLISH), after);
  expect(
    changes.map(({ fields }) => fields.map(({ label, language }) => [label, language])),
  ).toEqual([
    [
      ['正文', 'zh'],
      ['正文', 'en'],
    ],
  ]);
});

test('an English text that comes later is a change of the entry, not a new one', () => {
  const [change] = listChanges(folder(TEA), folder(TEA, ENGLISH));
  expect([change?.kind, change?.fields.length]).toEqual(['changed', 2]);
});

test('what is new, withdrawn or gone is said to be so', () => {
  const withdrawn = { ...TEA, data: { ...TEA.data, stage: 'withdrawn' } };
  const kinds = (before: WrittenFolder, after: WrittenFolder) =>
    listChanges(before, after).map(({ kind, fields }) => [kind, fields.length]);
  expect(kinds(folder(), folder(TEA, ENGLISH))).toEqual([['new', 0]]);
  expect(kinds(folder(TEA), folder(withdrawn))).toEqual([['withdrawn', 1]]);
  expect(kinds(folder(withdrawn), folder({ ...withdrawn, body: '补记' }))).toEqual([
    ['changed', 1],
  ]);
  expect(kinds(folder(TEA, ENGLISH), folder())).toEqual([['removed', 0]]);
});

const withSplit = (...split: object[]) =>
  folder({ ...TEA, data: { ...TEA.data, investment: { total: '3.2亿元', split } } });

test('of a list of groups each item that changed, came or went is told', () => {
  const [land, plant] = [
    { item: 'land', amount: '2000万元' },
    { item: 'construction', amount: '3亿元' },
  ];
  const listFields = (before: WrittenFolder, after: WrittenFolder) =>
    listChanges(before, after)[0]?.fields.map(({ label, field, before, after }) => [
      label,
      field,
      before,
      after,
    ]);
  expect(
    listFields(withSplit(land, plant), withSplit(land, { ...plant, amount: '2.9亿元' })),
  ).toEqual([['投资 · 投资构成第2项 · 金额', 'investment.split.amount', '3亿元', '2.9亿元']]);
  expect(listFields(withSplit(plant), withSplit(land, plant))).toEqual([
    ['投资 · 投资构成第1项', 'investment.split', undefined, land],
  ]);
  expect(listFields(withSplit(land, plant), withSplit(plant))).toEqual([
    ['投资 · 投资构成第1项', 'investment.split', land, undefined],
  ]);
});

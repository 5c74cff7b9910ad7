import { expect, test } from 'vitest';
import { codePage } from '#scripts/lib/search-index/page.ts';
import { codeCharacter, codePairs, codeSpelling, codeWhole } from '#src/search/codes.ts';
import { createFold, parseFoldTable } from '#src/search/fold.ts';
import type { SearchRecord } from '#src/search/record.ts';

const fold = createFold(parseFoldTable('镇鎮 设設 软軟 体體'));
const record: SearchRecord = {
  slug: 'tea',
  url: '/projects/tea/',
  texts: {
    zh: { title: '茶园项目', fields: ['雀塘镇', '独资'], paragraphs: ['建设茶园。购软件。'] },
    'zh-hant': {
      title: '茶园项目',
      fields: ['雀塘鎮', '独资'],
      paragraphs: ['建設茶园。购軟體。'],
    },
    en: { title: 'Tea garden', fields: ['Quetang'], paragraphs: ['A tea garden.'] },
  },
  pinyinOf: ['茶园项目', '雀塘镇'],
};
const { codes, titleEnd, fieldsEnd } = codePage(record, fold);
const zones = [codes.slice(0, titleEnd), codes.slice(titleEnd, fieldsEnd), codes.slice(fieldsEnd)];

function hasPhrase(zone: string[] = [], run: string): boolean {
  return zone.join(' ').includes(codePairs(run).join(' '));
}

test('title, fields and text lie one after the other, each with both languages and its names', () => {
  expect(zones.map((zone) => hasPhrase(zone, '茶园'))).toEqual([true, false, true]);
  expect(zones.map((zone) => hasPhrase(zone, '雀塘镇'))).toEqual([false, true, false]);
  expect(zones.map((zone) => zone.includes(codeWhole('zw', 'tea')))).toEqual([true, false, true]);
  expect(zones.map((zone) => zone.includes(codeSpelling('zp', 'yuanxiangmu')))).toEqual([
    true,
    false,
    false,
  ]);
  expect(zones.map((zone) => zone.includes(codeSpelling('zi', 'qtz')))).toEqual([
    false,
    true,
    false,
  ]);
});

test('every character is there by itself, where it stands first', () => {
  expect(zones.map((zone) => zone.includes(codeCharacter('茶')))).toEqual([true, false, false]);
  expect(zones.map((zone) => zone.includes(codeCharacter('购')))).toEqual([false, false, true]);
});

test('a word unlike its stem is there once, where it stands first', () => {
  const words = codePage(
    {
      ...record,
      texts: {
        ...record.texts,
        en: { title: 'Factories', fields: [], paragraphs: ['Two factories, a plant.'] },
      },
    },
    fold,
  ).codes.filter((code) => code.startsWith('ze'));
  expect(words).toEqual([codeWhole('ze', 'factories')]);
});

test('one field and the next are not read together', () => {
  expect(hasPhrase(zones[1], '镇独')).toBe(false);
  const doubled = codePage(
    { ...record, texts: { ...record.texts, zh: { ...record.texts.zh, fields: ['甲乙', '乙丙'] } } },
    fold,
  );
  expect(hasPhrase(doubled.codes, '甲乙丙')).toBe(false);
});

test('of the traditional text only sentences in other words are added', () => {
  const text = zones[2]?.join(' ') ?? '';
  expect(text.split(codePairs('建设茶园').join(' '))).toHaveLength(2);
  expect(hasPhrase(zones[2], '购软体')).toBe(true);
});

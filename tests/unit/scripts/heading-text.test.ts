import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectHeadingText, pickWords } from '#scripts/lib/heading-text.ts';
import { noMemory, openMemory } from '#scripts/lib/memory.ts';
import { makeFolder } from './temporary-folder.ts';

const SITE =
  'name: { zh: 示例招商, en: Invest in Sample }\ncounty: { zh: 示例县, en: Sample County }\n';

const collect = (files: Record<string, string>, words = { zh: {}, en: {} }) =>
  collectHeadingText(makeFolder({ 'site.yml': SITE, ...files }), words);

const sorted = (text: string) => [...text].sort().join('');

const has = (all = '', text: string) => [...text].every((char) => all.includes(char));

test('the names of the site and its place and the marks of amounts are in the font of each kind', () => {
  for (const text of collect({}).zh.values()) expect(has(text, '示例县招商09%,.−–()·')).toBe(true);
});

test('a kind of page has the names and the words that it draws on, and no others', () => {
  const { zh, hant } = collect(
    {
      'pages/zh/about.md': '---\ntitle: 油茶\nsummary: 榨汁\n---\n\n## 由来\n\n正文\n',
      'pages/zh/terms.md': '---\ntitle: 条款\n---\n',
      'towns/zh/east.md': '---\nname: 东镇\n---\n',
      'policies/zh/land.md': '---\ntitle: 用地\n---\n\n## 办法\n',
      'contacts/desk.yml': 'name: 总窗口\n',
      'contacts/far.yml': 'name: 沪\ncity: 上海\n',
    },
    { zh: { places: { townsTitle: '乡土', lead: '引言' }, guide: { title: '指南' } }, en: {} },
  );
  expect(has(zh.get('_places'), '东镇乡土总窗口')).toBe(true);
  for (const char of '引言指南油条沪') expect(zh.get('_places')).not.toContain(char);
  expect(has(hant.get('_places'), '東鎮鄉土總')).toBe(true);
  expect(hant.get('_places')).not.toContain('东');
  expect(has(zh.get('_county'), '油茶由来')).toBe(true);
  for (const char of '条款正文榨') expect(zh.get('_county')).not.toContain(char);
  expect(has(zh.get('_rules'), '条款')).toBe(true);
  expect(has(zh.get('_guide'), '办法指南')).toBe(true);
  expect(zh.get('_guide')).not.toContain('用');
  expect(has(zh.get('_contact'), '沪总')).toBe(true);
});

test('a project\u2019s own headings, its town, sector and desk ask for what its kind\u2019s font lacks', () => {
  const files = {
    'towns/zh/east.md': '---\nname: 东镇\nsummary: 远\n---\n\n## 田\n',
    'sectors/zh/oil.md': '---\nname: 油\n---\n',
    'contacts/farms.yml': 'name: 农\n',
    'contacts/trade.yml': 'name: 商贸\n',
    'units/bureau.yml': 'name: 局\ncontact: farms\n',
    'projects/zh/tea.md':
      '---\ntitle: 示例县鸡窝\nsummary: 榨汁\ntown: east\nsector: oil\nunit: bureau\n---\n\n## 项目背景\n\n### 枞\n\n正文\n',
    'projects/zh/known.md':
      '---\ntitle: 示例县项目背景\ntown: none\nunit: bureau\ncontact: trade\n---\n',
  };
  const { zh, hant } = collect(files);
  expect(zh.get('tea')).toBe(sorted('鸡窝枞东镇油农'));
  expect(hant.get('tea')).toBe(sorted('雞窩樅東鎮油農'));
  expect(zh.get('known')).toBe('贸');
});

test('the English face has Latin letters and English names, and no Chinese even where a heading names some', () => {
  const { en } = collect(
    { 'projects/en/tea.md': '---\ntitle: Tea (油茶) at Zhōngguó\n---\n' },
    { zh: {}, en: { home: { sectorsTitle: 'By sector →' } } },
  );
  expect([...en.keys()]).toEqual(['_all']);
  expect(has(en.get('_all'), 'AZaz09Tea at Zhōngguó→²')).toBe(true);
  expect(en.get('_all')).not.toMatch(/\p{Script=Han}/u);
});

test('each character stands once, in order, whatever the files repeat', () => {
  const chars = [...collect({ 'towns/zh/a.md': '---\nname: 镇镇\n---\n' }).zh.get('_places')!];
  expect(chars).toEqual([...new Set(chars)].sort());
});

test('words are picked by key, a star for any part of it, capitals as small letters', () => {
  const words = {
    guide: {
      title: '办事',
      policies: { feesTitle: '收费', titles: '多', lead: '引言' },
      names: { a: '一', b: '二' },
    },
    guided: { title: '引' },
  };
  expect(pickWords(words, ['guide.*title'])).toEqual(['办事', '收费']);
  expect(pickWords(words, ['guide.names.*', 'guide.title'])).toEqual(['办事', '一', '二']);
  expect(pickWords(words, ['guide'])).toEqual([]);
});

test('a folder that a county leaves out is no fault', () => {
  expect(() => collect({})).not.toThrow();
});

test('with a memory the characters are those without, before and after a change', () => {
  const files = {
    'site.yml': SITE,
    'towns/zh/east.md': '---\nname: 东镇\n---\n',
    'projects/zh/tea.md': '---\ntitle: 油茶榨汁\n---\n\n## 背景\n',
  };
  const [folder, memory] = [makeFolder(files), openMemory(makeFolder(), [])];
  const words = { zh: {}, en: {} };
  const collectAll = (remembered = memory) => collectHeadingText(folder, words, remembered);
  expect(collectAll()).toEqual(collectAll(noMemory));
  expect(collectAll()).toEqual(collectAll(noMemory));
  writeFileSync(join(folder, 'towns/zh/east.md'), '---\nname: 西镇\n---\n');
  expect(collectAll()).toEqual(collectAll(noMemory));
});

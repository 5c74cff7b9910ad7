import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  collectHeadingText,
  collectTitleText,
  listHeadingWords,
} from '#scripts/lib/heading-text.ts';
import { noMemory, openMemory } from '#scripts/lib/memory.ts';
import { makeFolder } from './temporary-folder.ts';

const SITE =
  'name: { zh: 示例招商, en: Invest in Sample }\ncounty: { zh: 示例县, en: Sample County }\n';

const collect = (files: Record<string, string>, words = { zh: {}, en: {} }) =>
  collectHeadingText(makeFolder({ 'site.yml': SITE, ...files }), words);

const has = (all: string, text: string) => [...text].every((char) => all.includes(char));

test('titles, names and headings are written in the heading face, running text is not', () => {
  const { zh } = collect({
    'pages/zh/about.md': '---\ntitle: 油茶\nsummary: 榨汁\n---\n\n## 项目背景\n\n正文\n',
    'towns/zh/east.md': '---\nname: 东镇\n---\n',
    'contacts/desk.yml': 'name: 总窗口\n',
  });
  expect(has(zh, '油茶项目背景东镇总窗口示例县')).toBe(true);
  for (const char of '榨汁正文') expect(zh).not.toContain(char);
});

test('a project\u2019s own headings ask for what the site\u2019s font lacks, and for no more', () => {
  const folder = makeFolder({
    'site.yml': SITE,
    'projects/zh/tea.md':
      '---\ntitle: 示例县鸡窝\nsummary: 榨汁\n---\n\n## 项目背景\n\n### 枞\n\n正文\n',
    'projects/zh/known.md': '---\ntitle: 示例县项目背景\n---\n',
  });
  const everywhere = collectHeadingText(folder, { zh: {}, en: {} });
  expect(everywhere.zh).not.toContain('鸡');
  const titles = collectTitleText(folder, everywhere);
  expect(titles.get('tea')).toEqual({
    zh: [...'鸡窝枞'].sort().join(''),
    hant: [...'雞窩樅'].sort().join(''),
  });
  expect(titles.get('known')).toEqual({ zh: '', hant: '' });
});

test('the traditional face has the traditional forms', () => {
  const { hant } = collect({ 'towns/zh/niangxi.md': '---\nname: 酿溪镇\n---\n' });
  expect(has(hant, '釀溪鎮')).toBe(true);
  expect(hant).not.toContain('酿');
});

test('the English face has English, and no Chinese even where a heading names some', () => {
  const { en } = collect({ 'projects/en/tea.md': '---\ntitle: Tea (油茶) at Zhōngguó\n---\n' });
  expect(has(en, 'Tea at Zhōngguó')).toBe(true);
  expect(en).not.toMatch(/\p{Script=Han}/u);
});

test('every face has figures, Latin letters and the marks that amounts need', () => {
  for (const text of Object.values(collect({}))) expect(has(text, 'AZaz09%,.−–()·²')).toBe(true);
});

test('each character stands once, in order, whatever the files repeat', () => {
  const { zh } = collect({ 'towns/zh/a.md': '---\nname: 镇镇\n---\n' });
  const chars = [...zh];
  expect(chars).toEqual([...new Set(chars)].sort());
});

test('of the dictionaries the words of titles, names and headings count', () => {
  const words = { common: { title: '标题', lead: '引言' }, nav: { names: { a: '首页' } } };
  expect(listHeadingWords(words)).toEqual(['标题', '首页']);
});

test('mails, files, help and running text are not, though their keys speak of names or titles', () => {
  const words = {
    mail: { title: '信' },
    progress: { csv: { name: '列' }, title: '进展' },
    form: { name: { label: '姓', help: '称' } },
    library: { modesLead: '每' },
  };
  expect(listHeadingWords(words)).toEqual(['进展']);
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
  const collectAll = (remembered = memory) => {
    const everywhere = collectHeadingText(folder, { zh: {}, en: {} }, remembered);
    return [everywhere, ...collectTitleText(folder, everywhere, remembered)];
  };
  expect(collectAll()).toEqual(collectAll(noMemory));
  expect(collectAll()).toEqual(collectAll(noMemory));
  writeFileSync(join(folder, 'towns/zh/east.md'), '---\nname: 西镇\n---\n');
  expect(collectAll()).toEqual(collectAll(noMemory));
});

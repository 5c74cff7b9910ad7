import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectHeadingText, collectOwnText } from '#scripts/lib/heading-text.ts';
import { listHeadingWords } from '#scripts/lib/heading-words.ts';
import { noMemory, openMemory } from '#scripts/lib/memory.ts';
import { makeFolder } from './temporary-folder.ts';

const SITE =
  'name: { zh: 示例招商, en: Invest in Sample }\ncounty: { zh: 示例县, en: Sample County }\n';

const collect = (files: Record<string, string>, words = { zh: {}, en: {} }) =>
  collectHeadingText(makeFolder({ 'site.yml': SITE, ...files }), words);

/** What each project and kind of page needs beside, by its name. */
function collectOwn(files: Record<string, string>, zh = {}) {
  const folder = makeFolder({ 'site.yml': SITE, ...files });
  return collectOwnText(folder, zh, collectHeadingText(folder, { zh, en: {} }));
}

const sorted = (text: string) => [...text].sort().join('');

const has = (all: string, text: string) => [...text].every((char) => all.includes(char));

test('the names of the site, its place and its desks are on every page, and so are the words of a project', () => {
  const { zh } = collect(
    { 'contacts/desk.yml': 'name: 总窗口\n', 'towns/zh/east.md': '---\nname: 东镇\n---\n' },
    { zh: { project: { title: '投资' }, guide: { title: '指南' } }, en: {} },
  );
  expect(has(zh, '示例县招商总窗口投资')).toBe(true);
  for (const char of '东镇指南') expect(zh).not.toContain(char);
});

test('a kind of page needs the names and the words that it draws on, and no running text', () => {
  const own = collectOwn(
    {
      'pages/zh/about.md': '---\ntitle: 油茶\nsummary: 榨汁\n---\n\n## 由来\n\n正文\n',
      'towns/zh/east.md': '---\nname: 东镇\n---\n',
    },
    { places: { title: '乡土', lead: '引言' } },
  );
  expect(own.get('_places')?.zh).toBe(sorted('东镇乡土'));
  expect(own.get('_service')?.zh).toBe(sorted('油茶由来'));
  expect(own.get('_places')?.hant).toBe(sorted('東鎮鄉土'));
});

test('a project\u2019s own headings, its town and its sector ask for what every page\u2019s font lacks', () => {
  const own = collectOwn({
    'towns/zh/east.md': '---\nname: 东镇\nsummary: 远\n---\n\n## 田\n',
    'sectors/zh/oil.md': '---\nname: 油\n---\n',
    'projects/zh/tea.md':
      '---\ntitle: 示例县鸡窝\nsummary: 榨汁\ntown: east\nsector: oil\n---\n\n## 项目背景\n\n### 枞\n\n正文\n',
    'projects/zh/known.md': '---\ntitle: 示例县项目背景\ntown: none\n---\n',
  });
  expect(own.get('tea')).toEqual({ zh: sorted('鸡窝枞东镇油'), hant: sorted('雞窩樅東鎮油') });
  expect(own.get('known')).toEqual({ zh: '', hant: '' });
});

test('the traditional face has the traditional forms', () => {
  const { hant } = collect({ 'contacts/desk.yml': 'name: 酿溪镇\n' });
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
  const { zh } = collect({ 'contacts/a.yml': 'name: 镇镇\n' });
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
    return [everywhere, ...collectOwnText(folder, {}, everywhere, remembered)];
  };
  expect(collectAll()).toEqual(collectAll(noMemory));
  expect(collectAll()).toEqual(collectAll(noMemory));
  writeFileSync(join(folder, 'towns/zh/east.md'), '---\nname: 西镇\n---\n');
  expect(collectAll()).toEqual(collectAll(noMemory));
});

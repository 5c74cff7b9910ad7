import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#scripts/lib/content/read-content.ts';
import { makeFolder } from '../temporary-folder.ts';

const UNIT = 'name: 商务局\nnameEn: Commerce\nkind: department\ncontact: desk\n';
const PAGE = '---\ntitle: 关于\nsummary: 说明。\nupdated: 2026-11-01\n---\n\n正文。\n';

const read = (files: Record<string, string>) =>
  readContent(makeFolder(files), { name: 'content', publicDir: makeFolder() });
const lines = (findings: readonly { file: string; field: string; message: string }[]) =>
  findings.map(({ file, field, message }) => `${file}  ${field}  ${message}`);

test('files are read by their place, with their data and what stands beneath', async () => {
  const { content, findings } = await read({ 'units/office.yml': UNIT, 'pages/zh/about.md': PAGE });
  expect(findings).toEqual([]);
  expect(content.units.get('office')?.data.nameEn).toBe('Commerce');
  const page = content.pages.zh.get('about');
  expect(page).toMatchObject({
    collection: 'pages',
    slug: 'about',
    language: 'zh',
    file: 'content/pages/zh/about.md',
    data: { title: '关于', updated: '2026-11-01' },
  });
  expect(page?.body.trim()).toBe('正文。');
  expect([...content.files]).toEqual(['pages/zh/about.md', 'units/office.yml']);
});

test('a folder that is not there reads as empty', async () => {
  const { content, findings } = await readContent('no/such/folder', { publicDir: 'none' });
  expect(findings).toEqual([]);
  expect(content.files.size + content.publicFiles.size).toBe(0);
  expect(content.site).toBeUndefined();
});

test('a folder is spoken of by its path from here unless it has another name', async () => {
  const { content } = await readContent('tests/fixtures/published');
  expect(content.dir).toBe('tests/fixtures/published');
  expect(content.site?.file).toBe('tests/fixtures/published/site.yml');
});

test('files that readers may fetch are listed by their place under public', async () => {
  const publicDir = makeFolder({ 'files/规划 图.pdf': '', 'photos/a.jpg': '' });
  const { content } = await readContent(makeFolder(), { publicDir });
  expect([...content.publicFiles]).toEqual(['files/规划 图.pdf', 'photos/a.jpg']);
});

test('one bad file does not hide the next, and is there though it cannot be read', async () => {
  const { content, findings } = await read({
    'units/a.yml': 'name: 局\n\tkind: town\n',
    'units/b.yml': 'name: 局\nknd: town\n',
    'units/office.yml': UNIT,
  });
  expect(content.units.size).toBe(1);
  expect(content.files.size).toBe(3);
  expect(new Set(findings.map(({ file }) => file))).toEqual(
    new Set(['content/units/a.yml', 'content/units/b.yml']),
  );
  expect(lines(findings)).toContain('content/units/b.yml  knd  没有 knd 这一项，是不是 kind？');
});

test('site settings are held to their schema like every file', async () => {
  const { content, findings } = await read({ 'site.yml': 'nme: {}\n' });
  expect(content.site).toBeUndefined();
  expect(lines(findings)).toContain('content/site.yml  name  缺少此项，请填写');
});

// What staff do to YAML by hand, each with the line it is in.
test.each([
  ['---\ntitle: 甲\ntitle: 乙\n---\n', '第 3 行：同一项写了两次，请删去一个'],
  ['---\ntitle: 甲\n\tsummary: 乙\n---\n', '第 3 行：行首用了制表符（Tab），请改用空格'],
  ['---\ntitle: 甲: 乙\n---\n', '第 2 行：一行里有两个“: ”，请把冒号后的文字加上引号'],
  ['---\ntitle: "甲\n---\n', '缺少冒号、引号或括号，请补上'],
  ['---\ntitle: 甲\n  summary: 乙\n---\n', '第 2 行：'],
  ['---\ntitle: [甲, 乙\n---\n', '第 2 行：'],
  ['---\ntitle: @甲\n---\n', '第 2 行：文字不能以这个符号开头，请加上引号'],
  ['---\ntitle: *甲\n---\n', '请加上引号'],
  ['title: 甲\n', '文件开头缺少用 --- 围起的数据区'],
  ['', '文件开头缺少用 --- 围起的数据区'],
])('%j is answered in Chinese with its line', async (source, message) => {
  const { findings } = await read({ 'pages/zh/about.md': source });
  expect(findings[0]).toMatchObject({ file: 'content/pages/zh/about.md', field: '文件' });
  expect(findings[0]?.message).toContain(message);
  expect(findings[0]?.message).not.toMatch(/[A-Za-z]{6,}/);
});

test('line ends and marks of Windows editors change nothing', async () => {
  const { content, findings } = await read({
    'pages/zh/about.md': `\uFEFF${PAGE.replaceAll('\n', '\r\n')}`,
  });
  expect(findings).toEqual([]);
  expect(content.pages.zh.get('about')?.data.title).toBe('关于');
});

test('a file that was saved in another encoding is named, with what to do', async () => {
  const dir = makeFolder({ 'units/office.yml': UNIT });
  writeFileSync(join(dir, 'units/old.yml'), Buffer.from([0xd0, 0xc2, 0x3a, 0x20, 0xc9, 0xdb]));
  const { content, findings } = await readContent(dir, { name: 'content' });
  expect(content.units.size).toBe(1);
  expect(lines(findings)).toEqual([
    'content/units/old.yml  文件  文字编码不是 UTF-8，多半是被存成了 GBK（ANSI），请用记事本另存为，编码选 UTF-8',
  ]);
});

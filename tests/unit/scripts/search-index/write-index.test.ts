import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMemory } from '#scripts/lib/memory.ts';
import { pieceSize } from '#scripts/lib/search-index/pagefind-output.ts';
import { writeSearchIndex } from '#scripts/lib/search-index/write-index.ts';
import type { SearchRecord } from '#src/search/record.ts';
import type { IndexTable } from '#src/search/session.ts';

const records = JSON.parse(
  readFileSync('tests/fixtures/search/records.json', 'utf8'),
) as SearchRecord[];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

test('an index holds what a browser asks for and nothing else', async () => {
  writeFileSync(join(folder, 'left-over'), '');
  const { files, bytes } = await writeSearchIndex(records, folder);
  expect(readdirSync(folder).map((name) => name.replace(/x_\w+/, 'x'))).toEqual([
    'build.txt',
    'fold.txt',
    'index',
    'pagefind.x.pf_meta',
    'parts.json',
    'texts',
  ]);
  expect(files).toBeGreaterThan(3 * records.length);
  expect(bytes).toBeGreaterThan(20_000);
  expect(read('texts/zh-hant/quetang-recycled-metal.txt')).toContain('汙水處理');
});

test('every project has a page, with the ends of its title and its fields', async () => {
  await writeSearchIndex(records, folder);
  const { parts } = JSON.parse(read('parts.json')) as IndexTable;
  const projects = parts.flatMap((part) => part.projects);
  expect(projects.map(([slug]) => slug).sort()).toEqual(records.map(({ slug }) => slug).sort());
  for (const [, titleEnd, fieldsEnd] of projects) expect(fieldsEnd).toBeGreaterThan(titleEnd);
});

test('the same projects give the same bytes', async () => {
  await writeSearchIndex(records, folder);
  const once = [read('parts.json'), read('build.txt'), readdirSync(join(folder, 'index'))];
  await writeSearchIndex(records, folder);
  expect([read('parts.json'), read('build.txt'), readdirSync(join(folder, 'index'))]).toEqual(once);
});

test('what is remembered of an earlier index gives the same bytes, and changed projects their own', async () => {
  const listFiles = () => [
    read('parts.json'),
    read('build.txt'),
    readdirSync(join(folder, 'index')),
  ];
  const memoryDir = mkdtempSync(join(tmpdir(), 'index-memory-'));
  const write = (given: readonly SearchRecord[]) =>
    writeSearchIndex(given, folder, { memory: openMemory(memoryDir, ['src/search']) });
  await write(records);
  await write(records);
  const again = listFiles();
  await writeSearchIndex(records, folder);
  expect(again).toEqual(listFiles());
  const remembered = readdirSync(memoryDir).length;
  const [first, ...others] = records;
  const title = `${first!.texts.zh.title}（新）`;
  const changed = { ...first!, texts: { ...first!.texts, zh: { ...first!.texts.zh, title } } };
  await write([changed, ...others]);
  const then = listFiles();
  await writeSearchIndex([changed, ...others], folder);
  expect(then).toEqual(listFiles());
  expect(then).not.toEqual(again);
  expect(readdirSync(memoryDir)).toHaveLength(remembered);
  rmSync(memoryDir, { recursive: true });
});

test('a site without projects has an index without pages', async () => {
  await writeSearchIndex([], folder);
  expect(JSON.parse(read('parts.json'))).toEqual({ parts: [] });
});

test('two projects at one address are refused', async () => {
  const twins = records.slice(0, 2).map((record) => ({ ...record, url: '/projects/one/' }));
  await expect(writeSearchIndex(twins, folder)).rejects.toThrow(
    /Two projects have the address \/projects\/one\//,
  );
});

test('pieces stay small for hundreds of projects and grow with the root of their number', () => {
  expect(pieceSize(0)).toBe(800);
  expect(pieceSize(400)).toBe(800);
  expect(pieceSize(40_000)).toBe(8_000);
});

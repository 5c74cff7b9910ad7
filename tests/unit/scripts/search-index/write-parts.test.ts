import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noMemory } from '#scripts/lib/memory.ts';
import { writeParts } from '#scripts/lib/search-index/write-parts.ts';
import type { SearchRecord } from '#src/search/record.ts';

const records = JSON.parse(
  readFileSync('tests/fixtures/search/records.json', 'utf8'),
) as SearchRecord[];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A word for each project, and one that all have. */
const code = ({ slug }: SearchRecord) => ({
  codes: [slug.replaceAll('-', ''), 'common'],
  titleEnd: 1,
  fieldsEnd: 2,
});

const write = (given: readonly SearchRecord[], partCharacters: number) =>
  writeParts(given, code, { folder, partCharacters, memory: noMemory });

const lengthOf = (given: readonly SearchRecord[]) =>
  given.reduce((sum, { texts }) => sum + JSON.stringify(texts).length, 0);

test('a small library is one index, in the folder itself', async () => {
  const { table } = await write(records, lengthOf(records));
  expect(table.directory).toBeUndefined();
  expect(table.parts.map((part) => part.folder)).toEqual(['']);
  expect(table.parts[0]!.projects).toHaveLength(records.length);
});

test('a larger one lies in parts with nearly as much text each, and a directory of them', async () => {
  const { table } = await write(records, lengthOf(records) / 3);
  expect(table.parts.map((part) => part.folder).sort()).toEqual(['part-1/', 'part-2/', 'part-3/']);
  expect(readdirSync(folder)).toEqual([
    'index',
    'pagefind.X.pf_meta'.replace('X', table.directory!),
    'part-1',
    'part-2',
    'part-3',
  ]);
  const slugs = table.parts.flatMap(({ projects }) => projects.map(([slug]) => slug));
  expect(slugs.toSorted()).toEqual(records.map(({ slug }) => slug).toSorted());
  for (const { projects } of table.parts) {
    expect(Math.abs(projects.length - records.length / 3)).toBeLessThanOrEqual(1);
  }
});

test('one text longer than a part makes no empty part', async () => {
  const [first, ...others] = records;
  const long = { ...first!.texts.zh, paragraphs: ['长'.repeat(lengthOf(records))] };
  const given = [{ ...first!, texts: { ...first!.texts, zh: long } }, ...others];
  const { table } = await write(given, lengthOf(records) / 3);
  for (const { projects } of table.parts) expect(projects.length).toBeGreaterThan(0);
});

test('an id that is remembered and no longer true is found out, and the index is as without it', async () => {
  const kept: string[] = [];
  const learning = { ...noMemory, keep: (_: readonly string[], id: string) => void kept.push(id) };
  const partCharacters = lengthOf(records);
  const alone = await writeParts(records, code, { folder, partCharacters, memory: learning });
  expect(kept).toHaveLength(records.length);
  rmSync(folder, { recursive: true });
  const wrong = { ...noMemory, find: () => kept[0] };
  expect(await writeParts(records, code, { folder, partCharacters, memory: wrong })).toEqual(alone);
});

test('the build has another name when a project has another', async () => {
  const once = await write(records, lengthOf(records));
  const renamed = [{ ...records[0]!, slug: 'another' }, ...records.slice(1)];
  const again = await write(renamed, lengthOf(records));
  expect(again.build).not.toBe(once.build);
});

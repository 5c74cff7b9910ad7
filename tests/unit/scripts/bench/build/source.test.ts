import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeProject, makeSource, type Source } from '#scripts/lib/bench/build/source.ts';
import { ROOT } from '#scripts/lib/folders.ts';
import { parseMarkdownFile } from '#scripts/lib/markdown-file.ts';
import { makeFolder } from '../../temporary-folder.ts';

const make = () => makeSource(join(ROOT, 'content'), makeFolder(), { projects: 9, languages: 3 });

/** The files of a language, by their order. */
function readAll({ dir }: Source, language: string): string[] {
  const folder = join(dir, language, 'projects');
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

const headOf = (text: string) => parseMarkdownFile(text).data as Record<string, unknown>;

test('every language has the facts of the Chinese file and words of its own', () => {
  const source = make();
  const [zh, hant, en] = source.languages.map((language) => headOf(readAll(source, language)[0]!));
  expect(zh).toMatchObject({ title: '第0号基准项目', weight: 1 });
  expect(hant).toMatchObject({ title: '第0號基準項目', number: zh!['number'] });
  expect(en).toMatchObject({ title: 'Benchmark project 0', number: zh!['number'] });
});

test('texts have a list, a table, bold letters and a link', () => {
  const source = make();
  for (const language of source.languages)
    expect(readAll(source, language)[3]).toMatch(
      /\*\*.+\*\*[\s\S]*\(\/[\w-]+\/projects\/\)[\s\S]*\n- [\s\S]*\n\| --- \| --- \|\n/,
    );
});

test('the same number of projects gives the same texts', () => {
  expect(readAll(make(), 'zh')).toEqual(readAll(make(), 'zh'));
});

test('one title changes, in the first language', () => {
  const source = make();
  const titles = () =>
    source.languages.flatMap((language) =>
      readAll(source, language).map((text) => headOf(text)['title'] as string),
    );
  const before = titles();
  changeProject(source);
  const changed = titles().filter((title) => !before.includes(title));
  expect(changed).toEqual(['第7号基准项目*']);
});

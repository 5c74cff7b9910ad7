import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseMarkdownFile, parseYaml } from '#scripts/lib/markdown-file.ts';

test('What is written as YAML is read as it was', () => {
  const value = fc
    .jsonValue({ maxDepth: 3 })
    .filter((data) => !JSON.stringify(data).includes('-0'));
  fc.assert(
    fc.property(value, (data) => {
      expect(parseYaml(stringify(data))).toEqual(data);
    }),
    { numRuns: 500 },
  );
});

test.each([
  '1_000',
  '0b11',
  '0o17',
  '017',
  '+5',
  '.5',
  '5.',
  '1e3',
  '2026-11-29',
  '10:30',
  'yes',
  'off',
  '~',
  '',
  'True',
  '0x1F',
  '8万头',
  '"\\u4e00"',
  '|\n  两行\n  文字',
])('%j is one value for both readers of YAML', (text) => {
  expect(parseYaml(`a: ${text}`)).toEqual(parse(`a: ${text}`));
});

test('An empty file is null, as staff leave it', () => {
  expect(parseYaml('')).toBeNull();
  expect(parseYaml('# 还没有写')).toBeNull();
});

test('A fault is told with its line, counted from the top of the file', () => {
  expect(() => parseYaml('a: 1\na: 2')).toThrow(/^第 2 行/);
  expect(() => parseMarkdownFile('---\na: 1\na: 2\n---\n文字')).toThrow(/^第 3 行/);
  expect(() => parseMarkdownFile('a: 1')).toThrow('---');
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseExisting, writeWorkbook } from '#scripts/lib/write-workbook.ts';
import { makeFolder } from '../temporary-folder.ts';

const BYTES = new TextEncoder().encode('whole');

test('a workbook is written whole, and what was written aside is gone', () => {
  const dir = makeFolder();
  writeWorkbook(join(dir, 'deep/a.xlsx'), BYTES);
  expect(readFileSync(join(dir, 'deep/a.xlsx'), 'utf8')).toBe('whole');
  expect(readdirSync(join(dir, 'deep'))).toEqual(['a.xlsx']);
});

test('a workbook that cannot be put in its place leaves nothing behind', () => {
  const dir = makeFolder();
  mkdirSync(join(dir, 'a.xlsx'));
  expect(() => writeWorkbook(join(dir, 'a.xlsx'), BYTES)).toThrow('用 --out 换一个文件名');
  expect(readdirSync(dir)).toEqual(['a.xlsx']);
});

test('a workbook that somebody may have filled in is not written over', () => {
  const dir = makeFolder();
  const path = join(dir, 'a.xlsx');
  expect(() => refuseExisting(path)).not.toThrow();
  writeFileSync(path, 'filled');
  expect(() => refuseExisting(path)).toThrow(
    '没有覆盖。请用 --out 换一个文件名；确实不要原来的，加 --force',
  );
});

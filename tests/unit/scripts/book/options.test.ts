import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameBook } from '#scripts/lib/book/files.ts';
import { readBookOptions } from '#scripts/lib/book/options.ts';
import { selectForBook } from '#scripts/lib/book/select.ts';
import { makeFolder } from '../temporary-folder.ts';
import { SLUGS, SOURCE } from './sample-book.ts';

test('without options the whole library is printed in all readings', () => {
  expect(readBookOptions([])).toEqual({
    locales: ['zh', 'zh-hant', 'en'],
    choice: { kind: 'whole' },
  });
});

test('projects are named on the command line or in a file with remarks', () => {
  const list = join(
    makeFolder({ 'list.txt': '# 展会\ntea-garden\n\nSX-2025-003  # 竹\n' }),
    'list.txt',
  );
  const choice = { kind: 'list', names: ['tea-garden', 'SX-2025-003'] };
  expect(readBookOptions(['--list', list]).choice).toEqual(choice);
  expect(readBookOptions(['--projects', 'tea-garden，SX-2025-003']).choice).toEqual(choice);
});

test.each([
  [['--language', 'de'], /--language "de" 不是版本[^]*用法：npm run book/],
  [['--sector', 'a', '--town', 'b'], /只能写一个/],
  [['--out', 'book.doc'], /应以 \.pdf 结尾/],
  [['--projects', ','], /--projects 里没有项目/],
  [['--list', 'nowhere.txt'], /--list 读不到文件 nowhere\.txt/],
  [['--pages', '3'], /用法：npm run book/],
])('a wrong command line %j is told with the usage', (args, message) => {
  expect(() => readBookOptions(args)).toThrow(message);
});

test('sectors and towns go by file name or Chinese name', () => {
  const processing = { kind: 'sector', place: 'processing', slugs: SLUGS.slice(0, 2) };
  expect(selectForBook(SOURCE, { kind: 'sector', name: 'processing' })).toEqual(processing);
  expect(selectForBook(SOURCE, { kind: 'sector', name: '农产品加工' })).toEqual(processing);
  expect(selectForBook(SOURCE, { kind: 'town', name: '西岭乡' }).slugs).toEqual(['tea-garden']);
});

test('a list keeps its order, and names a project once', () => {
  const names = ['SX-2026-007', 'tea-oil-press', 'tea-garden'];
  expect(selectForBook(SOURCE, { kind: 'list', names }).slugs).toEqual([
    'tea-garden',
    'tea-oil-press',
  ]);
});

test('what there is not is named, with what was most likely meant', () => {
  const choose = (choice: Parameters<typeof selectForBook>[1]) => () =>
    selectForBook(SOURCE, choice);
  expect(choose({ kind: 'sector', name: 'procesing' })).toThrow(
    /没有产业“procesing”，是不是 processing？\n现有产业：\n {2}processing {2}农产品加工/,
  );
  expect(choose({ kind: 'town', name: '南山' })).toThrow(/没有乡镇“南山”/);
  expect(choose({ kind: 'list', names: ['tea-gardn', 'x'] })).toThrow(
    /没有项目“tea-gardn”，是不是 tea-garden？\n没有项目“x”\n/,
  );
  expect(choose({ kind: 'town', name: 'beishan' })).toThrow('所选范围内没有项目，未生成');
});

test('files are named by county, choice and reading', () => {
  const several = { several: true };
  const place = { kind: 'town', place: 'dongxi', slugs: SLUGS } as const;
  expect(nameBook({ kind: 'whole', slugs: SLUGS }, 'Shuangxi County', 'en', several)).toBe(
    'books/shuangxi-projects-en.pdf',
  );
  expect(nameBook(place, 'Shuangxi County', 'zh', several)).toBe(
    'books/shuangxi-projects-dongxi-zh.pdf',
  );
  expect(nameBook(place, 'Shuangxi County', 'zh', { several: true, out: 'a.pdf' })).toBe(
    'a-zh.pdf',
  );
  expect(nameBook(place, 'Shuangxi County', 'zh', { several: false, out: 'a.pdf' })).toBe('a.pdf');
});

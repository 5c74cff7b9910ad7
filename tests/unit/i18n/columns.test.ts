import { expect, test } from 'vitest';
import { COLUMNS, findColumn, listColumnGroups } from '#src/i18n/columns.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';

test('a page lies in the column under whose address it is, in every reading', () => {
  expect(LOCALES.map((locale) => findColumn(paths(locale).policy('x'), locale)?.name)).toEqual([
    '政策',
    '政策',
    'Policies',
  ]);
  expect(findColumn(paths('en').size('s1', 2), 'en')?.name).toBe('Projects');
});

test('no column’s address hides another’s', () => {
  for (const { path, key } of COLUMNS)
    expect(COLUMNS.find((column) => path.startsWith(column.path))?.key).toBe(key);
});

test('the front page and an address that is none have no column', () => {
  expect(findColumn('/', 'zh')).toBeUndefined();
  expect(findColumn(paths('en').home(), 'en')).toBeUndefined();
  expect(findColumn(paths('zh').notFound(), 'zh')).toBeUndefined();
});

test('all columns stand in their groups, after the front page', () => {
  const links = listColumnGroups('en').flatMap((group) => group.links);
  expect(links).toHaveLength(COLUMNS.length + 1);
  expect(links[0]?.href).toBe(paths('en').home());
});

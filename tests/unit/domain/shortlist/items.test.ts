import { expect, test } from 'vitest';
import { listItems, nameSlugs } from '#src/domain/shortlist/items.ts';
import { makeRow } from '../library/rows.ts';
import { keep } from './lists.ts';

const ROWS = new Map([['tea', makeRow({ slug: 'tea', title: '油茶', number: 'SX-2026-009' })]]);

test('a project that has left the library stays on the list and is said to be gone', () => {
  const items = listItems([keep('tea'), keep('old')], ROWS);
  expect(items.map(({ kept, state }) => [kept.slug, state])).toEqual([
    ['tea', 'listed'],
    ['old', 'gone'],
  ]);
});

test('while the library cannot be asked nothing is said to be gone', () => {
  expect(listItems([keep('old')], undefined)[0]?.state).toBe('unchecked');
});

test('a shared list is named by what this browser remembers, then by the library', () => {
  const own = [keep('old', { title: '旧项目' })];
  expect(nameSlugs(['old', 'tea', 'nobody'], own, ROWS, 'zh-Hans')).toEqual([
    own[0],
    { slug: 'tea', number: 'SX-2026-009', title: '油茶', lang: 'zh-Hans', kept: '' },
    { slug: 'nobody', number: '', title: '', lang: 'zh-Hans', kept: '' },
  ]);
});

test('a Chinese title in the English library is remembered as Chinese', () => {
  const rows = new Map([['tea', makeRow({ untranslated: true })]]);
  expect(nameSlugs(['tea'], [], rows, 'en')[0]?.lang).toBe('zh-Hans');
});

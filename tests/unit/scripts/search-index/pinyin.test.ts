import { expect, test } from 'vitest';
import { spellName } from '#scripts/lib/search-index/pinyin.ts';

// The county's town names as the official list of townships spells them.
test.each([
  ['雀塘镇', 'que tang zhen', 'qtz'],
  ['龙溪铺镇', 'long xi pu zhen', 'lxpz'],
  ['太芝庙镇', 'tai zhi miao zhen', 'tzmz'],
  ['迎光乡', 'ying guang xiang', 'ygx'],
])('%s is spelt %s', (name, syllables, initials) => {
  expect(spellName(name)).toEqual([
    { syllables: syllables.split(' '), initials: Array.from(initials) },
  ]);
});

test('ü is typed as v by some and as u by others', () => {
  expect(spellName('绿茶').map(({ syllables }) => syllables)).toEqual([
    ['lv', 'cha'],
    ['lu', 'cha'],
  ]);
});

test('Latin letters and digits in a name are typed as they are', () => {
  expect(spellName('LED照明（二期）10kV')).toEqual([
    {
      syllables: ['led', 'zhao', 'ming', 'er', 'qi', '10kv'],
      initials: ['l', 'z', 'm', 'e', 'q', '10kv'],
    },
  ]);
});

test('a name without a letter has no spelling', () => {
  expect(spellName('（）')).toEqual([]);
});

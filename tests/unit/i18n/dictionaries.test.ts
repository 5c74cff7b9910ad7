import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROVINCIAL_CLASSES } from '#src/domain/county/collections.ts';
import { ENQUIRY_KINDS } from '#src/domain/enquiry/kinds.ts';
import { COST_KINDS } from '#src/domain/finance/assumptions.ts';
import { FACET_NAMES } from '#src/domain/library/facets.ts';
import { ORDERS } from '#src/domain/library/order.ts';
import { READINESS_BANDS, READINESS_CRITERIA } from '#src/domain/readiness.ts';
import { SIZE_CLASSES } from '#src/domain/size-class.ts';
import * as vocabulary from '#src/domain/vocabulary.ts';
import { getWords, pickDictionary } from '#src/i18n/dictionaries.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import type { Dictionary } from '#src/i18n/words.ts';
import { en } from '#src/i18n/words/en.ts';
import { zh } from '#src/i18n/words/zh.ts';
import { flatten } from './flatten.ts';

const PLURAL = /_(?:one|other)$/;
const chinese = flatten(zh);
const english = flatten(en);
const englishKeys = [...new Set([...english.keys()].map((key) => key.replace(PLURAL, '')))];

const placeholdersOf = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].sort();

test('both dictionaries have the same keys', () => {
  expect(englishKeys.toSorted()).toEqual([...chinese.keys()].toSorted());
});

test('every English text has the placeholders of its Chinese', () => {
  const asked = (key: string) => placeholdersOf(chinese.get(key.replace(PLURAL, '')) ?? '');
  const differing = [...english].filter(
    ([key, text]) => placeholdersOf(text).join() !== asked(key).join(),
  );
  expect(differing).toEqual([]);
});

test('every text says something, and its placeholders are whole', () => {
  for (const [key, text] of [...chinese, ...english]) {
    expect([key, text.trim()]).not.toEqual([key, '']);
    expect([key, text.replace(/\{\{\w+\}\}/g, '')]).toEqual([
      key,
      expect.not.stringMatching(/[{}]/),
    ]);
  }
});

test('plural forms are English, come as a pair and count something', () => {
  expect([...chinese.keys()].filter((key) => PLURAL.test(key))).toEqual([]);
  const plural = [...english].filter(([key]) => PLURAL.test(key));
  expect(plural.length).toBeGreaterThan(0);
  for (const [key, text] of plural) {
    const base = key.replace(PLURAL, '');
    expect([key, english.has(`${base}_one`), english.has(`${base}_other`)]).toEqual([
      key,
      true,
      true,
    ]);
    expect([key, placeholdersOf(text)]).toEqual([key, expect.arrayContaining(['count'])]);
  }
});

/** Only a number or a figure, which is the same in both. */
const SAME = ['home.description', 'project.yearShort'];

test('no English text is its Chinese left as it was', () => {
  const same = [...chinese].filter(([key, text]) => english.get(key) === text);
  expect(same.map(([key]) => key)).toEqual(SAME);
});

test('no Chinese is left in English but the name of the software', () => {
  const left = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text));
  expect(left.map(([key, text]) => [key, text.match(/\p{Script=Han}+/gu)])).toEqual([
    ['common.footer.software', ['桥']],
  ]);
});

test('no English stands with marks of Chinese punctuation, nor with "(s)" for a plural', () => {
  const odd = [...english].filter(([, text]) => /[，。；：（）「」、]|\(s\)/.test(text));
  expect(odd).toEqual([]);
});

const SETS: readonly (readonly [string, readonly string[]])[] = [
  ['mode', vocabulary.COOPERATION_MODES],
  ['stage', vocabulary.STAGES],
  ['size', SIZE_CLASSES.map(({ id }) => id)],
  ['nature', vocabulary.NATURES],
  ['approval', vocabulary.APPROVAL_ITEMS],
  ['approvalState', vocabulary.APPROVAL_STATES],
  ['investmentItem', vocabulary.INVESTMENT_ITEMS],
  ['fundSource', vocabulary.FUND_SOURCES],
  ['costKind', COST_KINDS],
  ['landLevel', vocabulary.LAND_LEVELS],
  ['landState', vocabulary.LAND_STATES],
  ['utility', vocabulary.UTILITIES],
  ['documentKind', vocabulary.DOCUMENT_KINDS],
  ['readiness', READINESS_CRITERIA.map(({ id }) => id)],
  ['band', READINESS_BANDS],
  ['provincialClass', PROVINCIAL_CLASSES],
];

test.each(SETS)('every %s has a name, and there is no name too many', (name, values) => {
  const terms = zh.terms as Record<string, Dictionary>;
  expect(Object.keys(terms[name] ?? {}).toSorted()).toEqual([...values].toSorted());
});

test('every facet, order and kind of enquiry has a name', () => {
  expect(Object.keys(zh.library.facet).toSorted()).toEqual(FACET_NAMES.toSorted());
  expect(Object.keys(zh.library.sort).toSorted()).toEqual(
    ['label', ...Object.keys(ORDERS)].toSorted(),
  );
  expect(Object.keys(zh.enquiry.kinds).toSorted()).toEqual([...ENQUIRY_KINDS].toSorted());
});

/** Keys written out in the code, such as `t('common.search')`, within the whole dictionary. */
function listAskedKeys(): { file: string; key: string }[] {
  const sections = Object.keys(zh).join('|');
  return globSync(
    'src/{pages,components,layouts,islands,queries,enquiry}/**/*.{astro,ts,tsx}',
  ).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g)]
      .map(([, key = '']) => ({ file, key }))
      .filter(({ key }) => new RegExp(`^(?:${sections})\\.`).test(key)),
  );
}

test('every word the code asks for is in the dictionaries', () => {
  const asked = listAskedKeys();
  expect(asked.length).toBeGreaterThan(200);
  expect(asked.filter(({ key }) => !chinese.has(key))).toEqual([]);
});

test('a word is found in all three readings, with its values filled in', () => {
  const said = LOCALES.map((locale) =>
    getWords(locale)('library.resultsFor', { count: 2, query: '竹' }),
  );
  expect(said).toEqual(['“竹”找到 2 个项目', '「竹」找到 2 個項目', '2 projects for “竹”']);
  expect(getWords('en')('library.resultsFor', { count: 1, query: 'tea' })).toBe(
    '1 project for “tea”',
  );
});

test('an island carries only the sections it names', () => {
  expect(Object.keys(pickDictionary('zh-hant', ['library']))).toEqual(['library']);
  expect(pickDictionary('zh-hant', ['library'])).toHaveProperty('library.clearSearch', '清除搜索');
});

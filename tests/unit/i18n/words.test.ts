import { expect, test } from 'vitest';
import { createWords } from '#src/i18n/words.ts';

const dictionary = {
  greeting: '{{name}} & 《{{name}}》',
  found_one: '{{count}} project',
  found_other: '{{count}} projects',
};

test('values are put in as they are: the page escapes them, once', () => {
  expect(
    createWords('zh', { greeting: '{{name}} & 《{{name}}》' })('greeting', { name: '<b>' }),
  ).toBe('<b> & 《<b>》');
});

test('English counts one and many', () => {
  const t = createWords('en', dictionary);
  expect([0, 1, 2].map((count) => t('found', { count }))).toEqual([
    '0 projects',
    '1 project',
    '2 projects',
  ]);
});

test('Chinese does not change by number', () => {
  const t = createWords('zh-hant', { found: '{{count}} 個項目' });
  expect([1, 2].map((count) => t('found', { count }))).toEqual(['1 個項目', '2 個項目']);
});

test('a missing word stops the build and is named', () => {
  expect(() => createWords('en', dictionary)('library.nothing')).toThrow(
    'No words for "library.nothing" in en',
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRange } from '#src/domain/library/range-text.ts';
import { isSameRange, RANGE_NAMES, type Range } from '#src/domain/library/ranges.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { listFaults, nameRange, typedRange } from '#src/islands/library/range-words.ts';
import { ranges } from '../../domain/library/rows.ts';

test('what a field shows of a range reads back as that range, in every language', () => {
  fc.assert(
    fc.property(ranges, fc.constantFrom(...LOCALES), (all, locale) => {
      for (const name of RANGE_NAMES) {
        const typed = typedRange(name, all[name], locale);
        const { range } = readRange(name, typed, locale === 'en' ? 'million' : 'wan');
        expect([name, typed, isSameRange(range, all[name])]).toEqual([name, typed, true]);
      }
    }),
  );
});

test('an error names the field and says the fix, in the reader’s language', () => {
  const say = (locale: (typeof LOCALES)[number], from: string, to: string) =>
    listFaults(
      'inv',
      readRange('inv', { from, to }, locale === 'en' ? 'million' : 'wan'),
      getWords(locale),
    );
  expect(say('zh', '许多', '')).toEqual(['“总投资，从”读不出金额，请写成 5000万 或 1.2亿']);
  expect(say('en', '', '-5')).toEqual(['“Investment to” is below 0: write 0 or more']);
  expect(say('en', '50', '20')).toEqual([
    '“Investment from” is more than “Investment to”: swap the two. Until then this range is not applied',
  ]);
  expect(say('zh-hant', '2億', '1億')[0]).toContain('請對調兩個數');
  expect(say('en', '20', '50')).toEqual([]);
});

test('every fault of every range has its words in every language', () => {
  for (const locale of LOCALES)
    for (const name of RANGE_NAMES)
      for (const reason of ['unreadable', 'negative', 'tooLarge'] as const) {
        const [text = ''] = listFaults(
          name,
          { faults: { to: reason }, reversed: false },
          getWords(locale),
        );
        expect(text).toContain(getWords(locale)(`library.range.to.${name}`));
      }
});

test('a range with an open end is said as such', () => {
  const say = (range: Range) => nameRange('inv', range, 'en', getWords('en'));
  expect(say({ from: 5000 }).replaceAll('\u00A0', ' ')).toBe('Investment: CNY 50 million or more');
  expect(say({ to: 5000 }).replaceAll('\u00A0', ' ')).toBe('Investment: up to CNY 50 million');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  getSuffixLength,
  makeEnquiryNumber,
  NUMBER_ALPHABET,
  parseEnquiryNumber,
} from '#src/domain/enquiry/number.ts';

test('a number says county and day and ends in three letters', () => {
  const chance = Uint16Array.from([...'K7Q'].map((sign) => NUMBER_ALPHABET.indexOf(sign)));
  expect(makeEnquiryNumber('XS', '2026-11-23', chance)).toBe('XS-2026-1123-K7Q');
});

test('no letter can be taken for another', () => {
  expect(NUMBER_ALPHABET).not.toMatch(/[01ILOS58B]/);
  expect(new Set(NUMBER_ALPHABET).size).toBe(NUMBER_ALPHABET.length);
});

test('after every four numbers that were taken, the next is a letter longer', () => {
  expect([0, 3, 4, 8, 100].map(getSuffixLength)).toEqual([3, 3, 4, 5, 8]);
});

test('every number that is made is read again, however it is typed', () => {
  const chances = fc.uint16Array({ minLength: 3, maxLength: 8 });
  const typings = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toLowerCase(),
    (text) => text.replaceAll('-', ' '),
    (text) => text.replaceAll('-', '—'),
    (text) => ` ${text.replaceAll('-', '')} `,
  );
  const property = fc.property(chances, typings, (chance, type) => {
    const number = makeEnquiryNumber('XS', '2026-11-23', chance);
    expect(parseEnquiryNumber(type(number))).toBe(number);
  });
  fc.assert(property);
});

test.each(['', 'XS', '2026-1123-K7Q', 'XS-2026-1123', 'XS-2026-1123-K', 'XSXSX-2026-1123-K7Q'])(
  '%j is no number',
  (text) => {
    expect(parseEnquiryNumber(text)).toBeUndefined();
  },
);

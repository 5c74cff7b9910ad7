import { expect, test } from 'vitest';
import { findRange, isUnchanged, listAcceptedEncodings } from '#scripts/lib/negotiation.ts';

test.each([
  ['gzip, deflate, br, zstd', ['br', 'zstd', 'gzip']],
  ['gzip', ['gzip']],
  ['gzip, zstd', ['zstd', 'gzip']],
  ['GZIP;q=0.5, BR;q=1.0', ['br', 'gzip']],
  ['br;q=0, gzip', ['gzip']],
  ['*', ['br', 'zstd', 'gzip']],
  ['gzip;q=0, *;q=0.5', ['br', 'zstd']],
  ['identity', []],
  ['', []],
  [undefined, []],
  ['br;q=none', []],
])('Accept-Encoding %o allows %o (RFC 9110, 12.5.3)', (header, names) => {
  expect(listAcceptedEncodings(header).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"x", W/"a" , "y"', true],
  ['*', true],
  ['"b"', false],
  [undefined, false],
])('If-None-Match %o on the ETag "a" is unchanged: %o (RFC 9110, 13.1.2)', (header, unchanged) => {
  expect(isUnchanged(header, '"a"')).toBe(unchanged);
});

test.each([
  ['bytes=0-99', { start: 0, end: 99 }],
  ['bytes=900-', { start: 900, end: 999 }],
  ['bytes=-100', { start: 900, end: 999 }],
  ['bytes=-5000', { start: 0, end: 999 }],
  ['bytes=990-5000', { start: 990, end: 999 }],
  ['bytes=1000-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=5-2', undefined],
  ['bytes=0-1,5-6', undefined],
  ['bytes=-', undefined],
  ['lines=1-2', undefined],
  [undefined, undefined],
])('Range %o of a file of 1,000 bytes is %o (RFC 9110, 14)', (range, expected) => {
  expect(findRange({ range }, 1000)).toEqual(expected);
});

test('a range that depends on a version is answered with the whole file', () => {
  expect(findRange({ range: 'bytes=0-1', 'if-range': '"a"' }, 1000)).toBeUndefined();
});

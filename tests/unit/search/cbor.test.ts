import { expect, test } from 'vitest';
import { createCborReader } from '#src/search/cbor.ts';

const readerOf = (hex: string) => createCborReader(Uint8Array.from(Buffer.from(hex, 'hex')));

/* Examples of RFC 8949, appendix A. */
test.each([
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['20', -1],
  ['3863', -100],
  ['60', ''],
  ['6449455446', 'IETF'],
  ['80', []],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
])('%s is read as RFC 8949 has it', (hex, value) => {
  expect(readerOf(hex).read()).toEqual(value);
  const reader = readerOf(`${hex}05`);
  reader.skip();
  expect(reader.read()).toBe(5);
});

test.each([
  ['a list of unknown length', '9fff', /unknown length/],
  ['a number of eight bytes', '1b000000e8d4a51000', /unknown length/],
  ['a map', 'a0', /unknown kind/],
  ['a list that was cut off', '8301', /too early/],
])('%s is refused', (_, hex, message) => {
  expect(() => readerOf(hex).read()).toThrow(message);
  expect(() => readerOf(hex).skip()).toThrow(message);
});

test('a list is gone into value by value', () => {
  const reader = readerOf('8301820203820405');
  expect(reader.enter()).toBe(3);
  expect(() => reader.enter()).toThrow(/no list/);
  expect(reader.read()).toEqual([2, 3]);
  expect(reader.enter()).toBe(2);
  expect(reader.read()).toBe(4);
});

import { expect, test } from 'vitest';
import { decodeCbor } from '#src/search/cbor.ts';

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

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
  expect(decodeCbor(bytesOf(hex))).toEqual(value);
});

test.each([
  ['a list of unknown length', '9fff', /unknown length/],
  ['a number of eight bytes', '1b000000e8d4a51000', /unknown length/],
  ['a map', 'a0', /unknown kind/],
  ['a list that was cut off', '8301', /too early/],
])('%s is refused', (_, hex, message) => {
  expect(() => decodeCbor(bytesOf(hex))).toThrow(message);
});

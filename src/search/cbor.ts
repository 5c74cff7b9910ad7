/** What Pagefind's files are made of: numbers, texts, and lists of them. */
export type Cbor = number | string | readonly Cbor[];

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;
/** Up to here a number stands in the first byte of a value; the next three say in how many it stands. */
const IN_HEAD = 23;
const LONGEST = 26;

/**
 * Reads the value that bytes of CBOR (RFC 8949) begin with, of the kinds that Pagefind writes. Throws
 * on any other.
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
  let at = 0;
  const readByte = (): number => {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error('The bytes of CBOR end too early.');
    return byte;
  };
  const readNumber = (short: number): number => {
    if (short <= IN_HEAD) return short;
    if (short > LONGEST) throw new Error(`CBOR has a number of an unknown length, ${short}.`);
    let number = 0;
    for (let left = 1 << (short - IN_HEAD - 1); left > 0; left--)
      number = number * 256 + readByte();
    return number;
  };
  const readText = (length: number): string => {
    const end = at + length;
    // All that is in them is ASCII; TextDecoder takes longer than the rest of the reading.
    let text = '';
    while (at < end) text += String.fromCharCode(readByte());
    return text;
  };
  const readValue = (): Cbor => {
    const head = readByte();
    const number = readNumber(head & 31);
    const kind = head >> 5;
    if (kind === NUMBER) return number;
    if (kind === NEGATIVE) return -1 - number;
    if (kind === TEXT) return readText(number);
    if (kind !== LIST) throw new Error(`CBOR has a value of an unknown kind, ${kind}.`);
    const list: Cbor[] = [];
    for (let left = number; left > 0; left--) list.push(readValue());
    return list;
  };
  return readValue();
}

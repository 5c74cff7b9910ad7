/** What Pagefind's files are made of: numbers, texts, and lists of them. */
export type Cbor = number | string | readonly Cbor[];

/** Goes through CBOR (RFC 8949) of the kinds that Pagefind writes; every step throws on any other. */
export interface CborReader {
  /** The value that comes next. */
  read(): Cbor;
  /** Goes past the value that comes next. */
  skip(): void;
  /** Goes into the list that comes next: how many values it has. */
  enter(): number;
}

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;
/** Up to here a number stands in the first byte of a value; the next three say in how many it stands. */
const IN_HEAD = 23;
const LONGEST = 26;

/** Reads bytes from their start. */
export function createCborReader(bytes: Uint8Array): CborReader {
  let at = 0;
  let kind = NUMBER;
  const readByte = (): number => {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error('The bytes of CBOR end too early.');
    return byte;
  };
  /** Takes the kind of the value that comes next, and its number: what it is, or how long. */
  const readHead = (): number => {
    const head = readByte();
    kind = head >> 5;
    const short = head & 31;
    if (short <= IN_HEAD) return short;
    if (short > LONGEST) throw new Error(`CBOR has a number of an unknown length, ${short}.`);
    let number = 0;
    for (let left = 1 << (short - IN_HEAD - 1); left > 0; left--)
      number = number * 256 + readByte();
    return number;
  };
  const readText = (length: number): string => {
    // All that is in them is ASCII; TextDecoder takes longer than the rest of the reading.
    let text = '';
    for (let left = length; left > 0; left--) text += String.fromCharCode(readByte());
    return text;
  };
  const read = (): Cbor => {
    const number = readHead();
    if (kind === NUMBER) return number;
    if (kind === NEGATIVE) return -1 - number;
    if (kind === TEXT) return readText(number);
    if (kind !== LIST) throw new Error(`CBOR has a value of an unknown kind, ${kind}.`);
    const list: Cbor[] = [];
    for (let left = number; left > 0; left--) list.push(read());
    return list;
  };
  return {
    read,
    skip() {
      for (let left = 1; left > 0; left--) {
        const number = readHead();
        if (kind === TEXT) at += number;
        else if (kind === LIST) left += number;
        else if (kind > NEGATIVE) throw new Error(`CBOR has a value of an unknown kind, ${kind}.`);
      }
    },
    enter() {
      const length = readHead();
      if (kind !== LIST) throw new Error(`CBOR has no list where one should be, but ${kind}.`);
      return length;
    },
  };
}

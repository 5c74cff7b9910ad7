import type { Cbor } from '#src/search/cbor.ts';
import { metaPath, piecePath } from '#src/search/pagefind-files.ts';

/** A page by its id, with its codes. */
export type Page = readonly [id: string, codes: readonly string[]];

/** Words in one piece: few, so that a query needs several. */
const PIECE_WORDS = 40;

/** Adds a value in CBOR, by RFC 8949, to the bytes, and gives them. */
export function encodeCbor(value: Cbor, bytes: number[] = []): number[] {
  if (typeof value === 'number') {
    bytes.push(...(value < 0 ? encodeHead(1, -1 - value) : encodeHead(0, value)));
  } else if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    bytes.push(...encodeHead(3, text.length), ...text);
  } else {
    bytes.push(...encodeHead(4, value.length));
    for (const each of value) encodeCbor(each, bytes);
  }
  return bytes;
}

function encodeHead(kind: number, number: number): number[] {
  if (number < 24) return [(kind << 5) | number];
  const length = [0, 1, 2].find((each) => number < 256 ** (1 << each)) ?? 2;
  const bytes = Array.from(
    { length: 1 << length },
    (_, at) => Math.floor(number / 256 ** ((1 << length) - 1 - at)) % 256,
  );
  return [(kind << 5) | (24 + length), ...bytes];
}

/** Files in the form of Pagefind 1.6.0 of an index with these pages, whose list is called `name`. */
export function encodeIndex(name: string, pages: readonly Page[]): Map<string, Uint8Array> {
  const places = new Map<string, [page: number, place: number][]>();
  for (const [page, [, codes]] of pages.entries()) {
    for (const [place, code] of codes.entries()) {
      const found = places.get(code) ?? [];
      found.push([page, place]);
      places.set(code, found);
    }
  }
  const words = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  const pieces = Array.from({ length: Math.ceil(words.length / PIECE_WORDS) }, (_, at) =>
    words.slice(at * PIECE_WORDS, (at + 1) * PIECE_WORDS),
  );
  const list = [
    '1.6.0',
    pages.map(([id, codes]) => [id, codes.length, []]),
    pieces.map((piece, at) => [piece[0]![0], piece.at(-1)![0], `${name}_${at}`]),
    [],
    [],
    [],
  ];
  return new Map([
    [metaPath(name), sign(list)],
    ...pieces.map((piece, at): [string, Uint8Array] => [
      piecePath(`${name}_${at}`),
      sign([piece.map(([word, found]) => [word, encodePostings(found), []])]),
    ]),
  ]);
}

function encodePostings(found: readonly [page: number, place: number][]): Cbor[] {
  const byPage = Map.groupBy(found, ([page]) => page);
  const lists = [...byPage.values()];
  return takeDistances([...byPage.keys()]).map((distance, at) => {
    const places = lists[at]!.map(([, place]) => place);
    return [distance, takeDistances(places), []];
  });
}

const takeDistances = (numbers: readonly number[]): number[] =>
  numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

const sign = (value: Cbor): Uint8Array =>
  Uint8Array.from([...new TextEncoder().encode('pagefind_dcd'), ...encodeCbor(value)]);

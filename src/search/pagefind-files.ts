import { decodeCbor } from './cbor.ts';

/** Where a word stands on one page: places counted in words, in order. */
export interface Posting {
  /** Counted from 0, as the pages lie in {@link PagefindMeta}. */
  page: number;
  places: readonly number[];
}

/** One file of words. */
export interface Piece {
  /** At or before its first word, and after the last one of the piece before it. */
  from: string;
  name: string;
}

/** What Pagefind's list of an index says. */
export interface PagefindMeta {
  /** Pages by their ids, and how many words they have. */
  pages: readonly { id: string; length: number }[];
  /** In the order of their words. */
  pieces: readonly Piece[];
}

/** The words of a piece, in order, with the pages that have them, in order. */
export type Words = ReadonlyMap<string, readonly Posting[]>;

/** With this Pagefind's files begin, once they are unpacked. */
const SIGNATURE = 'pagefind_dcd';

/*
 * The form in which Pagefind 1.6.0 writes. It promises none of this: `tests/build/pagefind-files.test.ts`
 * compares what is read here with the answers of Pagefind's own code.
 */
type MetaForm = readonly [
  version: string,
  pages: readonly (readonly [id: string, length: number])[],
  pieces: readonly (readonly [from: string, to: string, name: string])[],
];
type PieceForm = readonly [words: readonly (readonly [word: string, pages: PageForm[]])[]];
/** Each page and each place is the distance from the one before it. */
type PageForm = readonly [page: number, places: readonly number[]];

/** Where a list of pages and pieces lies, from its index's folder. */
export const metaPath = (name: string): string => `pagefind.${name}.pf_meta`;

/** Where a piece lies, from its index's folder. */
export const piecePath = (name: string): string => `index/${name}.pf_index`;

/** Reads the list of an index. */
export function readMeta(file: Uint8Array): PagefindMeta {
  const [, pages, pieces] = decode(file) as MetaForm;
  return {
    pages: pages.map(([id, length]) => ({ id, length })),
    pieces: pieces.map(([from, , name]) => ({ from, name })),
  };
}

/** Reads a piece of an index. */
export function readPiece(file: Uint8Array): Words {
  const [words] = decode(file) as PieceForm;
  return new Map(words.map(([word, pages]) => [word, readPostings(pages)]));
}

/** Unpacks a file, if no server has done it on the way. */
export async function unpack(file: ArrayBuffer): Promise<Uint8Array> {
  const bytes = new Uint8Array(file);
  if (isSigned(bytes)) return bytes;
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function decode(file: Uint8Array): unknown {
  if (!isSigned(file)) throw new Error('A file of Pagefind has an unknown form.');
  return decodeCbor(file.subarray(SIGNATURE.length));
}

const isSigned = (file: Uint8Array): boolean =>
  Array.from(SIGNATURE).every((char, at) => file[at] === char.charCodeAt(0));

function readPostings(pages: readonly PageForm[]): Posting[] {
  let page = 0;
  return pages.map(([distance, places]) => {
    page += distance;
    return { page, places: sumUp(places) };
  });
}

/** A negative number is no place: it says what the next ones weigh. */
function sumUp(distances: readonly number[]): number[] {
  const places: number[] = [];
  let place = 0;
  for (const distance of distances) if (distance >= 0) places.push((place += distance));
  return places;
}

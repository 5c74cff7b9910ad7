import { type CborReader, createCborReader } from './cbor.ts';

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

/**
 * The words of a piece, which stay packed until they are asked for: unpacked, those of 64 questions at
 * 20,000 projects were 370 MB.
 */
export interface Words {
  /** The pages that have a word, in order. */
  get(word: string): Posting[];
  /** Each word that begins so, with its pages. */
  listBeginning(beginning: string): [word: string, postings: Posting[]][];
}

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
/** A piece is a list of nothing but a list of words, and each of these a word, its pages, and more. */
type PagesForm = readonly PageForm[];
/** Each page and each place is the distance from the one before it. */
type PageForm = readonly [page: number, places: readonly number[]];

/** Where a list of pages and pieces lies, from its index's folder. */
export const metaPath = (name: string): string => `pagefind.${name}.pf_meta`;

/** Where a piece lies, from its index's folder. */
export const piecePath = (name: string): string => `index/${name}.pf_index`;

/** Reads the list of an index. */
export function readMeta(file: Uint8Array): PagefindMeta {
  const [, pages, pieces] = open(file).read() as MetaForm;
  return {
    pages: pages.map(([id, length]) => ({ id, length })),
    pieces: pieces.map(([from, , name]) => ({ from, name })),
  };
}

/** Reads a piece of an index. */
export function readPiece(file: Uint8Array): Words {
  open(file);
  return {
    get: (word) => selectWords(file, word, (each) => each === word)[0]?.[1] ?? [],
    listBeginning: (beginning) =>
      selectWords(file, beginning, (each) => each.startsWith(beginning)),
  };
}

/** The words that are wanted, which stand one after the other, the first of them at `from` or after it. */
function selectWords(
  file: Uint8Array,
  from: string,
  isWanted: (word: string) => boolean,
): [string, Posting[]][] {
  const reader = open(file);
  const selected: [string, Posting[]][] = [];
  reader.enter();
  for (let words = reader.enter(); words > 0; words--) {
    let left = reader.enter() - 1;
    const word = reader.read() as string;
    if (word >= from) {
      if (!isWanted(word)) break;
      selected.push([word, readPostings(reader.read() as PagesForm)]);
      left--;
    }
    for (; left > 0; left--) reader.skip();
  }
  return selected;
}

/** Unpacks a file, if no server has done it on the way. */
export async function unpack(file: ArrayBuffer): Promise<Uint8Array> {
  const bytes = new Uint8Array(file);
  if (isSigned(bytes)) return bytes;
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function open(file: Uint8Array): CborReader {
  if (!isSigned(file)) throw new Error('A file of Pagefind has an unknown form.');
  return createCborReader(file.subarray(SIGNATURE.length));
}

const isSigned = (file: Uint8Array): boolean =>
  Array.from(SIGNATURE).every((char, at) => file[at] === char.charCodeAt(0));

function readPostings(pages: PagesForm): Posting[] {
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

import {
  metaPath,
  type Piece,
  piecePath,
  type Posting,
  readMeta,
  readPiece,
  type Words,
} from './pagefind-files.ts';
import { reach } from './reach.ts';

/** A page on which something stands: first at which place, and how much of the page it is. */
export interface Match {
  /** Counted from 0, as Pagefind's list has the pages. */
  page: number;
  place: number;
  /** Below {@link SATURATION} + 1: how often it stands there for the length of the page. */
  weight: number;
}

/** One index of Pagefind's, opened. Every question throws `IndexUnreachable` where a file cannot be had. */
export interface IndexPart {
  /** How many pages it has. */
  pages: number;
  /** Loads what the codes stand in, each file once. */
  load(codes: readonly string[]): Promise<void>;
  /** The pages on which these codes follow each other. */
  findPhrase(codes: readonly string[]): Promise<Match[]>;
  /** Loads what a code that begins so would stand in. */
  loadBeginning(beginning: string): Promise<void>;
  /** The pages with a code that begins so. */
  findBeginning(beginning: string): Promise<Match[]>;
  /** The codes that begin so. */
  listCodes(beginning: string): Promise<string[]>;
}

/** Gives an unpacked file of an index by its path. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** Okapi BM25, with what Pagefind takes: how soon further occurrences count for nothing. */
const SATURATION = 1.4;
/** How much it counts that a page is long. */
const LENGTH_SHARE = 0.75;
/** Comes after every letter. */
const LAST = '~';

/** Opens the index whose list of pages has this name. Throws `IndexUnreachable`. */
export async function openPart(readFile: ReadFile, meta: string): Promise<IndexPart> {
  const { pages, pieces } = await reach(async () => readMeta(await readFile(metaPath(meta))));
  const loadPiece = createLoader(readFile, pieces);
  const weigh = createScale(pages);
  const loadCodes = (codes: readonly string[]): Promise<Words[]> =>
    Promise.all(codes.map((code) => loadPiece(findPiece(pieces, code))));
  const loadBeginning = (beginning: string): Promise<Words[]> => {
    const first = Math.max(0, findPiece(pieces, beginning));
    const last = findPiece(pieces, beginning + LAST);
    return Promise.all(
      Array.from({ length: last - first + 1 }, (_, after) => loadPiece(first + after)),
    );
  };
  return {
    pages: pages.length,
    load: async (codes) => void (await loadCodes(codes)),
    async findPhrase(codes) {
      const words = await loadCodes(codes);
      return weigh(joinCodes(codes.map((code, at) => words[at]?.get(code) ?? [])));
    },
    loadBeginning: async (beginning) => void (await loadBeginning(beginning)),
    async findBeginning(beginning) {
      const words = await loadBeginning(beginning);
      return weigh(uniteWords(listPostings(words, beginning)));
    },
    async listCodes(beginning) {
      const words = await loadBeginning(beginning);
      return words.flatMap((each) => each.listBeginning(beginning).map(([code]) => code));
    },
  };
}

const listPostings = (words: readonly Words[], beginning: string) =>
  words.flatMap((each) => each.listBeginning(beginning).map(([, postings]) => postings));

const NO_WORDS: Words = { get: () => [], listBeginning: () => [] };

/** Loads pieces by their place in the list, each once; one that could not be had, again. */
function createLoader(
  readFile: ReadFile,
  pieces: readonly Piece[],
): (at: number) => Promise<Words> {
  const loading = new Map<number, Promise<Words>>();
  return (at) => {
    const known = loading.get(at);
    if (known !== undefined) return known;
    const piece = pieces[at];
    if (piece === undefined) return Promise.resolve(NO_WORDS);
    const words = reach(async () => readPiece(await readFile(piecePath(piece.name))));
    words.catch(() => loading.delete(at));
    loading.set(at, words);
    return words;
  };
}

/** The piece where a code stands if it stands anywhere; -1 if it comes before all of them. */
function findPiece(pieces: readonly Piece[], code: string): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.from ?? '') <= code) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A page on which something stands, and how often. */
interface Found {
  page: number;
  place: number;
  count: number;
}

function createScale(pages: readonly { length: number }[]): (found: readonly Found[]) => Match[] {
  const mean = pages.reduce((sum, { length }) => sum + length, 0) / pages.length;
  return (found) =>
    found.map(({ page, place, count }) => {
      const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * (pages[page]?.length ?? mean)) / mean;
      return { page, place, weight: ((SATURATION + 1) * count) / (SATURATION * length + count) };
    });
}

/** The pages that all of these have, one right after the other. */
function joinCodes([first = [], ...others]: readonly (readonly Posting[])[]): Found[] {
  if (others.length === 0) {
    return first.map(({ page, places }) => ({ page, place: places[0] ?? 0, count: places.length }));
  }
  const readers = others.map(createReader);
  return first.flatMap(({ page, places }) => {
    const following = readers.map((read) => read(page));
    const starts = places.filter((place) =>
      following.every((others, at) => others.includes(place + at + 1)),
    );
    const [place] = starts;
    return place === undefined ? [] : { page, place, count: starts.length };
  });
}

/** Gives the places on one page after the other, which have to be asked for in order. */
function createReader(postings: readonly Posting[]): (page: number) => readonly number[] {
  let at = 0;
  return (page) => {
    while ((postings[at]?.page ?? page) < page) at++;
    const posting = postings[at];
    return posting?.page === page ? posting.places : [];
  };
}

/** The pages with any of the words. */
function uniteWords(words: readonly (readonly Posting[])[]): Found[] {
  const found = new Map<number, Found>();
  for (const { page, places } of words.flat()) {
    const { place = Infinity, count = 0 } = found.get(page) ?? {};
    const first = Math.min(place, places[0] ?? Infinity);
    found.set(page, { page, place: first, count: count + places.length });
  }
  return [...found.values()];
}

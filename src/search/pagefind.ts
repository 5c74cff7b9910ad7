import { codeBeginning, type Range } from './codes.ts';

/** A page that Pagefind found. `words` are the places of the match on it, counted in codes. */
export interface PagefindResult {
  id: string;
  score: number;
  words: number[];
}

/** The part of Pagefind's instance that this search uses. */
export interface PagefindInstance {
  search(query: string): Promise<{ results: PagefindResult[] }>;
  preload(query: string): Promise<void>;
  filters(): Promise<unknown>;
}

/** The part of `pagefind.js` that this search uses. */
export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}

/** Where on a page a match stands first, in codes from its start, and how well Pagefind rates it. */
export interface Hit {
  id: string;
  place: number;
  score: number;
}

/** Pagefind could not be loaded or asked; the cause is the error of the browser. */
export class PagefindUnreachable extends Error {}

/** Asks Pagefind's coded index; every question throws {@link PagefindUnreachable} if it fails. */
export interface Engine {
  /** Pages where these codes follow each other. */
  findPhrase(codes: readonly string[]): Promise<Hit[]>;
  /** Pages with a word of the range that begins with this text. */
  findBeginning(range: Range, text: string): Promise<Hit[]>;
}

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Asks one part of the index. */
type Ask = (query: string) => Promise<Hit[]>;

/** Puts an engine over the loaded parts of an index. */
export function createEngine(parts: readonly PagefindInstance[]): Engine {
  const asks = parts.map((part): Ask => async (query) => {
    const { results } = await reach(() => part.search(query));
    return results.map(({ id, score, words }) => ({ id, score, place: findFirst(words) }));
  });
  const askAll = async (query: string): Promise<Hit[]> =>
    (await Promise.all(asks.map((ask) => ask(query)))).flat();
  const loaded = new Set<string>();
  const loadNeighbours = async (beginning: string): Promise<void> => {
    if (loaded.has(beginning)) return;
    const asked = listNeighbours(beginning).join(' ');
    await Promise.all(parts.map((part) => reach(() => part.preload(asked))));
    loaded.add(beginning);
  };
  return {
    findPhrase: (codes) => (codes.length < 2 ? askAll(codes.join('')) : findPhrase(codes, asks)),
    async findBeginning(range, text) {
      const beginning = codeBeginning(range, text);
      await loadNeighbours(beginning);
      return askAll(beginning);
    },
  };
}

/** The lowest of many numbers: spread into `Math.min`, a word that stands everywhere is too many. */
const findFirst = (places: readonly number[]): number =>
  places.reduce((first, place) => Math.min(first, place), Infinity);

/** Runs a step that needs the network or the index and names its failure. */
export async function reach<Value>(step: () => Promise<Value>): Promise<Value> {
  try {
    return await step();
  } catch (cause) {
    throw new PagefindUnreachable('The search index could not be read.', { cause });
  }
}

/**
 * Membership comes from Pagefind's exact search, which gives every page the same score; the order
 * comes from its ranked search for the same codes, which needs no further piece of the index.
 */
async function findPhrase(codes: readonly string[], asks: readonly Ask[]): Promise<Hit[]> {
  const phrase = `"${codes.join(' ')}"`;
  const exact = await Promise.all(asks.map((ask) => ask(phrase)));
  if (exact.flat().length < 2) return exact.flat();
  const query = [...new Set(codes)].join(' ');
  const rated = asks.map((ask, part) => rateByRank(exact[part] ?? [], () => ask(query)));
  return (await Promise.all(rated)).flat();
}

async function rateByRank(exact: Hit[], askRanked: () => Promise<Hit[]>): Promise<Hit[]> {
  if (exact.length === 0) return exact;
  const scores = new Map((await askRanked()).map(({ id, score }) => [id, score]));
  return exact.map((hit) => ({ ...hit, score: scores.get(hit.id) ?? 0 }));
}

/**
 * Pagefind loads only the piece of the index where the asked beginning itself would stand; asking
 * for what may follow it loads the pieces in between. One letter more is enough while a part has no
 * more than 400 pages: what begins with the same three letters takes less than a piece.
 */
const listNeighbours = (beginning: string): string[] => [
  beginning,
  ...LETTERS.map((letter) => beginning + letter),
];

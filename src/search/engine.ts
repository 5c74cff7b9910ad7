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
  /**
   * Pages where these codes follow each other. Without `rated` their scores say nothing, which spares
   * a second asking.
   */
  findPhrase(codes: readonly string[], options?: { rated: boolean }): Promise<Hit[]>;
  /** Loads what a later asking for these codes needs, without asking. */
  load(codes: readonly string[]): Promise<void>;
  /** Pages with a word of the range that begins with this text. */
  findBeginning(range: Range, text: string): Promise<Hit[]>;
}

/** What more pages have than so many tells them apart by little but how often it stands there. */
const MANY_HITS = 5000;

/** One part of the index, as the engine asks it. */
export interface IndexPart {
  /** Asks as Pagefind does: the best rated of a word's pages first, or a phrase in quotation marks. */
  ask(query: string): Promise<Hit[]>;
  /** Loads the pieces of the index with these codes, once. */
  load(codes: readonly string[]): Promise<void>;
}

/** The parts of an index that may have what is asked for. */
export interface IndexParts {
  /** The parts with every one of these codes somewhere. */
  listWith(codes: readonly string[]): Promise<IndexPart[]>;
  /** The parts with a code that begins so. */
  listBeginning(beginning: string): Promise<IndexPart[]>;
}

/** Puts an engine over the parts of an index. */
export function createEngine(parts: IndexParts): Engine {
  return {
    async findPhrase(codes, { rated } = { rated: true }) {
      const asked = await parts.listWith([...new Set(codes)]);
      if (codes.length < 2) return askAll(asked, codes.join(''));
      const phrase = `"${codes.join(' ')}"`;
      const exact = await Promise.all(asked.map((part) => part.ask(phrase)));
      const count = exact.reduce((sum, hits) => sum + hits.length, 0);
      return rated && count > 1 && count <= MANY_HITS ? rateAll(exact, codes, asked) : exact.flat();
    },
    async load(codes) {
      if (codes.length === 0) return;
      const asked = await parts.listWith([...new Set(codes)]);
      await Promise.all(asked.map((part) => part.load(codes)));
    },
    async findBeginning(range, text) {
      const beginning = codeBeginning(range, text);
      return askAll(await parts.listBeginning(beginning), beginning);
    },
  };
}

async function askAll(parts: readonly IndexPart[], query: string): Promise<Hit[]> {
  return (await Promise.all(parts.map((part) => part.ask(query)))).flat();
}

/**
 * Membership comes from Pagefind's exact search, which gives every page the same score; the order
 * comes from its ranked search for the same codes, which needs no further piece of the index.
 */
async function rateAll(
  exact: readonly Hit[][],
  codes: readonly string[],
  parts: readonly IndexPart[],
): Promise<Hit[]> {
  const query = [...new Set(codes)].join(' ');
  const rated = parts.map((part, at) => rateByRank(exact[at] ?? [], () => part.ask(query)));
  return (await Promise.all(rated)).flat();
}

async function rateByRank(exact: Hit[], askRanked: () => Promise<Hit[]>): Promise<Hit[]> {
  if (exact.length === 0) return exact;
  const scores = new Map((await askRanked()).map(({ id, score }) => [id, score]));
  return exact.map((hit) => ({ ...hit, score: scores.get(hit.id) ?? 0 }));
}

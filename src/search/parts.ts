import {
  type IndexPart,
  type IndexParts,
  type PagefindInstance,
  PagefindUnreachable,
} from './pagefind.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** The parts of an index, and the index of its parts: a directory, in which each part is a page. */
export interface Directory {
  instance: PagefindInstance;
  /** The parts by the directory's page ids, counted from 1. */
  parts: ReadonlyMap<string, number>;
  /** Opens a part, once. */
  open: (part: number) => Promise<PagefindInstance>;
}

/** Runs a step that needs the network or the index and names its failure. */
export async function reach<Value>(step: () => Promise<Value>): Promise<Value> {
  try {
    return await step();
  } catch (cause) {
    throw new PagefindUnreachable('The search index could not be read.', { cause });
  }
}

/** The parts of an index that has only one. */
export function singlePart(instance: PagefindInstance): IndexParts {
  const part = asPart(instance);
  return {
    listWith: () => Promise.resolve([part]),
    async listBeginning(beginning) {
      await part.load(listNeighbours(beginning, 1));
      return [part];
    },
  };
}

/**
 * The parts that have what is asked for, by the directory, so that the others are neither asked nor
 * opened. Pagefind answers a piece that it could not fetch with no result and no error; a part without
 * what the directory says it has is therefore unreachable.
 */
export function listedParts({ instance, parts, open }: Directory): IndexParts {
  const loadNames = createLoader(instance);
  const opened = new Map<number, Promise<OpenedPart>>();
  const reopen = (number: number): Promise<OpenedPart> => {
    const found = opened.get(number);
    if (found !== undefined) return found;
    const fresh = reach(() => open(number)).then(openPart);
    fresh.catch(() => opened.delete(number));
    opened.set(number, fresh);
    return fresh;
  };
  const listed = new Map<string, number[]>();
  const list = async (code: string): Promise<number[]> => {
    const known = listed.get(code);
    if (known !== undefined) return known;
    const { results } = await reach(() => instance.search(code));
    const numbers = results.flatMap(({ id }) => parts.get(id) ?? []).sort((a, b) => a - b);
    // None may also mean that a piece was not received.
    if (numbers.length > 0) listed.set(code, numbers);
    return numbers;
  };
  return {
    async listWith(codes) {
      // One by one: asked together, Pagefind passes over a word that it does not have.
      const [first = [], ...others] = await Promise.all(codes.map(list));
      const common = first.filter((number) => others.every((each) => each.includes(number)));
      const asked = await Promise.all(common.map(reopen));
      await Promise.all(asked.map((part) => part.ensureHas(codes)));
      return asked.map(({ part }) => part);
    },
    async listBeginning(beginning) {
      // A piece of the directory holds fewer words than a part's, as each is in many parts.
      await loadNames(listNeighbours(beginning, 2));
      const asked = await Promise.all((await list(beginning)).map(reopen));
      await Promise.all(asked.map(({ part }) => part.load(listNeighbours(beginning, 1))));
      await Promise.all(asked.map((part) => part.ensureHas([beginning])));
      return asked.map(({ part }) => part);
    },
  };
}

interface OpenedPart {
  part: IndexPart;
  /** Throws {@link PagefindUnreachable} unless every one of the codes is found. */
  ensureHas: (codes: readonly string[]) => Promise<void>;
}

function openPart(instance: PagefindInstance): OpenedPart {
  const part = asPart(instance);
  const seen = new Set<string>();
  const ensure = async (code: string): Promise<void> => {
    if (seen.has(code)) return;
    if ((await part.ask(code)).length === 0) {
      throw new PagefindUnreachable(`A part of the search index gave nothing for ${code}.`);
    }
    seen.add(code);
  };
  return {
    part,
    ensureHas: async (codes) => void (await Promise.all(codes.map(ensure))),
  };
}

function asPart(instance: PagefindInstance): IndexPart {
  return {
    async ask(query) {
      const { results } = await reach(() => instance.search(query));
      return results.map(({ id, score, words }) => ({ id, score, place: findFirst(words) }));
    },
    load: createLoader(instance),
  };
}

/** Loads what is not loaded yet. */
function createLoader(instance: PagefindInstance): (codes: readonly string[]) => Promise<void> {
  const loaded = new Set<string>();
  return async (codes) => {
    const asked = codes.join(' ');
    if (loaded.has(asked)) return;
    await reach(() => instance.preload(asked));
    loaded.add(asked);
  };
}

/** The lowest of many numbers: spread into `Math.min`, a word that stands everywhere is too many. */
const findFirst = (places: readonly number[]): number =>
  places.reduce((first, place) => Math.min(first, place), Infinity);

/**
 * Pagefind loads only the piece of the index where the asked beginning itself would stand; asking
 * for what may follow it loads the pieces in between. One letter more is enough while a part has no
 * more than 400 pages: what begins with the same three letters takes less than a piece.
 */
function listNeighbours(beginning: string, letters: 1 | 2): string[] {
  const longer = LETTERS.map((letter) => beginning + letter);
  const further = letters === 1 ? [] : longer.flatMap((each) => listNeighbours(each, 1).slice(1));
  return [beginning, ...longer, ...further];
}

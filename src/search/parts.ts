import type { IndexParts, ProjectPart } from './engine.ts';
import type { IndexPart } from './index-part.ts';

/** The parts of an index, and the index of its parts: a directory, in which each part is a page. */
export interface Directory {
  directory: IndexPart;
  /** How many projects the parts have in all. */
  size: number;
  /** Opens a part by its page in the directory. */
  open: (page: number) => Promise<ProjectPart>;
}

/** The parts of an index that has only one. */
export function singlePart(only: ProjectPart): IndexParts {
  const parts = Promise.resolve([only]);
  return { size: only.projects.length, listWith: () => parts, listBeginning: () => parts };
}

/**
 * The parts that have what is asked for, by the directory, so that the others are neither asked nor
 * opened.
 */
export function listedParts({ directory, size, open }: Directory): IndexParts {
  const opened = new Map<number, Promise<ProjectPart>>();
  const openOnce = (page: number): Promise<ProjectPart> => {
    const known = opened.get(page);
    if (known !== undefined) return known;
    const fresh = open(page);
    fresh.catch(() => opened.delete(page));
    opened.set(page, fresh);
    return fresh;
  };
  const openAll = (pages: readonly number[]): Promise<ProjectPart[]> =>
    Promise.all([...pages].sort((one, other) => one - other).map(openOnce));
  const listPages = async (code: string): Promise<number[]> =>
    (await directory.findPhrase([code])).map(({ page }) => page);
  return {
    size,
    async listWith(codes) {
      const [first = [], ...others] = await Promise.all([...new Set(codes)].map(listPages));
      return openAll(first.filter((page) => others.every((each) => each.includes(page))));
    },
    async listBeginning(beginning) {
      const found = await directory.findBeginning(beginning);
      return openAll(found.map(({ page }) => page));
    },
  };
}

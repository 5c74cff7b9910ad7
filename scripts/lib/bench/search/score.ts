/** A query with what plain text search says about it. */
export interface Judged {
  class: string;
  query: string;
  /** Projects that have to be found. Empty for a query that is to find nothing. */
  must: readonly string[];
  /** Projects that may be found besides: in the other script, with other spacing. */
  may: readonly string[];
  /** What else is found is wrong; false where the truth knows no more than `must`. */
  strict: boolean;
}

/**
 * What a search gave for a query: slugs, best first, the time once it was asked before, and the longest
 * stretch of that in which the page answered no key.
 */
export interface Given {
  query: string;
  slugs: readonly string[];
  warmMs: number;
  heldMs: number;
}

/** How a class of queries was answered. Fractions; undefined where a class has nothing to count. */
export interface ClassScore {
  class: string;
  queries: number;
  recall: number | undefined;
  recallAt10: number | undefined;
  precision: number | undefined;
  /** Of the queries with something to find, those that found nothing. */
  zero: number | undefined;
  /** Of the queries with nothing to find, those that found something. */
  falseFound: number | undefined;
  /** Queries where a project without the query stands above one that has it. */
  misordered: number;
  medianMs: number;
  worstMs: number;
  longestHeldMs: number;
}

/** Scores the answers to queries of one class, in the order of the queries. */
export function scoreClass(judged: readonly Judged[], given: readonly Given[]): ClassScore {
  const pairs = judged.map((query, at) => [query, given[at]?.slugs ?? []] as const);
  const positive = pairs.filter(([{ must }]) => must.length > 0);
  const negative = pairs.filter(([{ must }]) => must.length === 0);
  const strict = positive.filter(([{ strict: isStrict }, slugs]) => isStrict && slugs.length > 0);
  const times = given.map(({ warmMs }) => warmMs).sort((a, b) => a - b);
  return {
    class: judged[0]?.class ?? '',
    queries: judged.length,
    recall: mean(positive.map(([{ must }, slugs]) => share(must, new Set(slugs), must.length))),
    recallAt10: mean(
      positive.map(([{ must, may }, slugs]) =>
        share(slugs.slice(0, 10), new Set([...must, ...may]), Math.min(10, must.length)),
      ),
    ),
    precision: mean(
      strict.map(([{ must, may }, slugs]) =>
        share(slugs, new Set([...must, ...may]), slugs.length),
      ),
    ),
    zero: mean(positive.map(([, slugs]) => Number(slugs.length === 0))),
    falseFound: mean(negative.map(([, slugs]) => Number(slugs.length > 0))),
    misordered: strict.filter(([query, slugs]) => isMisordered(query, slugs)).length,
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    worstMs: times.at(-1) ?? 0,
    longestHeldMs: Math.max(0, ...given.map(({ heldMs }) => heldMs)),
  };
}

/** Whether a project that has not the query stands above one that has to be found. */
export function isMisordered({ must, may }: Judged, slugs: readonly string[]): boolean {
  const right = new Set([...must, ...may]);
  const firstWrong = slugs.findIndex((slug) => !right.has(slug));
  return firstWrong >= 0 && slugs.slice(firstWrong).some((slug) => must.includes(slug));
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

/** How many of the slugs are in the set, of `whole`, at most all. */
const share = (slugs: readonly string[], inSet: ReadonlySet<string>, whole: number): number =>
  Math.min(1, slugs.filter((slug) => inSet.has(slug)).length / whole);

import { codeCharacter, codePairs, codeWhole, listWords, SPELLING_LENGTH } from './codes.ts';
import type { Fold } from './fold.ts';
import type { Engine } from './pagefind.ts';
import {
  type IndexedProject,
  intersectRatings,
  PARTIAL_TIERS,
  rateHits,
  type Ratings,
  uniteRatings,
} from './rank.ts';
import { stem } from './stem.ts';

/** What a look-up needs: the engine, the folding, and Pagefind's page ids with their projects. */
export interface Library {
  engine: Engine;
  fold: Fold;
  projects: ReadonlyMap<string, IndexedProject>;
}

/** How many projects that only resemble the query are offered. */
const MOST_NEAR = 10;
const HAN = /\p{Script=Han}/u;

/** The projects in which every term stands, by the letter, as an English word or in pinyin. */
export async function findAll(terms: readonly string[], library: Library): Promise<Ratings> {
  return intersectRatings(await Promise.all(terms.map((term) => findTerm(term, library))));
}

async function findTerm(term: string, { engine, fold, projects }: Library): Promise<Ratings> {
  const literal = Array.from(term).length > 1 ? codePairs(term) : [codeCharacter(term)];
  const found = [engine.findPhrase(literal).then((hits) => rateHits(hits, projects))];
  const words = /^[a-z0-9.'&/-]+$/.test(term) ? listWords(term, fold) : [];
  if (words.length > 0) {
    const codes = words.map((word) => codeWhole('zw', stem(word)));
    found.push(engine.findPhrase(codes).then((hits) => rateHits(hits, projects)));
  }
  const letters = term.replaceAll("'", '');
  if (/^[a-z]{2,}$/.test(letters)) found.push(...findSpelt(letters, engine, projects));
  return uniteRatings(await Promise.all(found));
}

function findSpelt(
  letters: string,
  engine: Engine,
  projects: ReadonlyMap<string, IndexedProject>,
): Promise<Ratings>[] {
  const spelling = letters.slice(0, SPELLING_LENGTH);
  const found = [
    engine.findBeginning('zp', spelling).then((hits) => rateHits(hits, projects)),
    engine.findBeginning('zi', spelling).then((hits) => rateHits(hits, projects, PARTIAL_TIERS)),
  ];
  if (letters.length > 2) {
    const begun = engine.findBeginning('zw', letters);
    found.push(begun.then((hits) => rateHits(hits, projects, PARTIAL_TIERS)));
  }
  return found;
}

/**
 * Projects that have at least a third of the query's Chinese character pairs, most first: what a
 * mistyped character leaves of it. Slugs; empty for queries without two Chinese characters together.
 */
export async function findNear(terms: readonly string[], library: Library): Promise<string[]> {
  const pairs = [...new Set(terms.filter((term) => HAN.test(term)).flatMap(codePairs))];
  const found = await Promise.all(pairs.map((pair) => library.engine.findPhrase([pair])));
  const shared = new Map<string, { count: number; score: number }>();
  for (const hits of found) {
    for (const [slug, { score }] of rateHits(hits, library.projects)) {
      const sum = shared.get(slug) ?? { count: 0, score: 0 };
      shared.set(slug, { count: sum.count + 1, score: sum.score + score });
    }
  }
  return [...shared]
    .filter(([, { count }]) => count * 3 >= pairs.length)
    .sort(
      ([a, one], [b, other]) =>
        other.count - one.count || other.score - one.score || (a < b ? -1 : 1),
    )
    .slice(0, MOST_NEAR)
    .map(([slug]) => slug);
}

import { codePairs } from './codes.ts';
import { findWords, type Library } from './lookup.ts';
import { rateHits, type Ratings } from './rank.ts';

/** How many projects that only resemble the query are offered. */
const MOST_NEAR = 10;
const HAN_RUNS = /\p{Script=Han}{2,}/gu;
/** English words and Latin names, as far as they are words and not numbers or single letters. */
const WORD = /^[a-z][a-z'-]+$/;

/**
 * Projects that have at least a third of the query's Chinese character pairs and English words, most
 * first, and titles before texts: what a mistyped character or word leaves of it. Slugs; empty for queries without either.
 */
export async function findNear(terms: readonly string[], library: Library): Promise<string[]> {
  // Digits are pairs that stand everywhere, and no amount resembles another.
  const runs = terms.flatMap((term) => term.match(HAN_RUNS) ?? []);
  const pairs = [...new Set(runs.flatMap(codePairs))];
  const words = terms.filter((term) => WORD.test(term));
  const found = await Promise.all([
    ...pairs.map(async (pair) => rateHits(await library.engine.findPhrase([pair]))),
    ...words.map((word) => findWords(word, library)),
  ]);
  return rankByShare(found);
}

function rankByShare(found: readonly Ratings[]): string[] {
  const shared = new Map<string, { count: number; tier: number; score: number }>();
  for (const ratings of found) {
    for (const [slug, { tier, score }] of ratings) {
      const sum = shared.get(slug) ?? { count: 0, tier: 0, score: 0 };
      shared.set(slug, {
        count: sum.count + 1,
        tier: sum.tier + tier,
        score: sum.score + score,
      });
    }
  }
  return [...shared]
    .filter(([, { count }]) => count * 3 >= found.length)
    .sort(
      ([a, one], [b, other]) =>
        other.count - one.count ||
        one.tier - other.tier ||
        other.score - one.score ||
        (a < b ? -1 : 1),
    )
    .slice(0, MOST_NEAR)
    .map(([slug]) => slug);
}

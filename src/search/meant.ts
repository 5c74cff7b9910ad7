import { countEdits } from '#src/domain/check/nearest.ts';
import { findTerm, findWords, type Library } from './lookup.ts';
import { stem } from './stem.ts';

/** Shorter words resemble too many others. */
const LEAST_LENGTH = 4;
/** From so many letters on, two slips are forgiven. */
const LONG = 7;
/**
 * Of slips in the first letters only the exchange of two neighbours is looked for: for others every word of
 * the index would have to be loaded.
 */
const FIRST_LETTERS = 3;
/** Of a word that is two in one, neither is shorter. */
const LEAST_PART = 3;

/**
 * The query with each English word that stands nowhere put right, if a word of the library is within
 * one slip of it, or two of a long one, or two make it up: coldchain; undefined where there is nothing to put right.
 */
export async function findMeant(
  query: string,
  terms: readonly string[],
  library: Library,
): Promise<string | undefined> {
  const words = terms.filter((term) => /^[a-z]+$/.test(term) && term.length >= LEAST_LENGTH);
  const meant = new Map<string, string>();
  for (const word of words) {
    if ((await findTerm(word, library)).size > 0) continue;
    const nearest = (await findParted(word, library)) ?? (await findNearest(word, library));
    if (nearest !== undefined) meant.set(word, nearest);
  }
  if (meant.size === 0) return undefined;
  return query.replace(/[a-z]+/giu, (word) => meant.get(word.toLowerCase()) ?? word);
}

/** How a word may begin: as typed, and with two of its first letters exchanged. */
function listBeginnings(word: string): string[] {
  const exchanged = Array.from({ length: FIRST_LETTERS }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(''),
  );
  return [...new Set([word, ...exchanged].map((each) => each.slice(0, FIRST_LETTERS)))];
}

async function findNearest(word: string, library: Library): Promise<string | undefined> {
  for (const beginning of listBeginnings(word)) {
    const found = await findNearestOf(word, beginning, library);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The two words of the library that a word is, written as one; those that part it latest. */
async function findParted(word: string, library: Library): Promise<string | undefined> {
  if (word.length < 2 * LEAST_PART) return undefined;
  const beginning = word.slice(0, FIRST_LETTERS);
  const [stems, inflected] = await listKnown(beginning, library);
  const firsts = new Set([...inflected, ...listWholeStems(stems, inflected)]);
  const parts = [...firsts]
    .filter((first) => word.startsWith(first) && first.length >= LEAST_PART)
    .map((first) => [first, word.slice(first.length)] as const)
    .filter(([, second]) => second.length >= LEAST_PART)
    .sort(([one], [other]) => other.length - one.length);
  for (const [first, second] of parts)
    if ((await findWords(second, library)).size > 0) return `${first} ${second}`;
  return undefined;
}

const listKnown = async (beginning: string, { engine }: Library) =>
  Promise.all([engine.listWords('zw', beginning), engine.listWords('ze', beginning)]);

/** The nearest of the words that begin so. */
async function findNearestOf(
  word: string,
  beginning: string,
  library: Library,
): Promise<string | undefined> {
  const [stems, inflected] = await listKnown(beginning, library);
  const most = word.length < LONG ? 1 : 2;
  return [...inflected, ...listWholeStems(stems, inflected)]
    .map((each) => ({ each, slips: countSlips(word, each, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((one, other) => one.slips - other.slips)[0]?.each;
}

/** Stems that are words themselves: plant, which has plants, and lake; but not recycl. */
function listWholeStems(stems: readonly string[], inflected: readonly string[]): string[] {
  const known = new Set(inflected);
  const cut = new Set(inflected.map(stem));
  return stems.filter((each) => !cut.has(each) || known.has(`${each}s`));
}

/** Edits between two words; more than `most` where their lengths alone say that there are more. */
export const countSlips = (one: string, other: string, most: number): number =>
  Math.abs(one.length - other.length) > most ? most + 1 : countEdits(one, other);

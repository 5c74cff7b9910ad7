import { type Amount, readAmount } from './amounts.ts';
import {
  codeAmount,
  codeCharacter,
  codePairs,
  codeWhole,
  listWords,
  type Range,
  SPELLING_LENGTH,
} from './codes.ts';
import type { Engine } from './engine.ts';
import type { Fold } from './fold.ts';
import {
  intersectRatings,
  PARTIAL_TIERS,
  rateHits,
  type Ratings,
  setBack,
  uniteRatings,
} from './rank.ts';
import { stem } from './stem.ts';
import { listOtherWordings } from './wordings.ts';

/** What a look-up needs: the engine, the folding, and how many projects there are. */
export interface Library {
  engine: Engine;
  fold: Fold;
  size: number;
}

/** With so many projects that have the letters as a word, nobody looks for what they only begin. */
const MANY_WORDS = 50;
const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ve|ui|un|uo|a|e|i|o|u|v))';
/** Whole syllables of pinyin, ü as v or u. */
const SYLLABLES = new RegExp(`^${SYLLABLE}+$`);
/** Syllables of which the last may be just begun. */
const SPELLING = new RegExp(`^${SYLLABLE}+(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?$`);
/** No syllable begins with i, u or v. */
const INITIALS = /^[^iuv]+$/;

/** The projects in which every term stands, by the letter, as an English word or in pinyin. */
export async function findAll(terms: readonly string[], library: Library): Promise<Ratings> {
  if (terms.length > 1 && isSpeltApart(terms)) {
    const together = uniteRatings(await Promise.all(findSpelt(terms.join(''), library)));
    if (together.size > 0) return together;
  }
  return intersectRatings(await Promise.all(terms.map((term) => findTerm(term, library))));
}

/** Pinyin with a space after each syllable, `wu shui chu li`, or initials, `w s c l`. */
function isSpeltApart(terms: readonly string[]): boolean {
  return terms.every((term) => SYLLABLES.test(term)) || terms.every((term) => /^[a-z]$/.test(term));
}

/** The projects in which one term stands, or the same in other words. */
export async function findTerm(term: string, library: Library): Promise<Ratings> {
  const asTyped = await findTyped(term, library);
  const others = await Promise.all([
    ...listOtherWordings(term, library.fold).map((other) => findTyped(other, library)),
    ...listFullNumbers(term).map(async (number) => (await findLiterally(number, library)).written),
  ]);
  if (others.length === 0) return asTyped;
  const isWhole = [...asTyped.values()].some(({ tier }) => tier < PARTIAL_TIERS);
  const also = uniteRatings(others);
  return SHORT_NUMBER.test(term)
    ? uniteRatings([also, setBack(asTyped)])
    : uniteRatings([asTyped, isWhole ? setBack(also) : also]);
}

/** XS-2026-3 is XS-2026-003, and the beginning of others. */
const SHORT_NUMBER = /^([a-z]{1,4}-20[0-9]{2}-)([0-9]{1,2})$/;
const NUMBER_LENGTH = 3;

function listFullNumbers(term: string): string[] {
  const [, series, number] = SHORT_NUMBER.exec(term) ?? [];
  return series === undefined ? [] : [series + number!.padStart(NUMBER_LENGTH, '0')];
}

/** The projects in which one term stands as it was typed. */
async function findTyped(term: string, library: Library): Promise<Ratings> {
  const letters = term.replaceAll("'", '');
  const amount = readAmount(term);
  const [literal, asAmount] = await Promise.all([
    findLiterally(term, library),
    amount === undefined ? undefined : findAmount(amount, library),
  ]);
  const { words, written } = literal;
  const found = uniteRatings([
    words,
    asAmount === undefined ? written : byAmount(written, asAmount),
  ]);
  if (!/^[a-z]{2,}$/.test(letters)) return uniteRatings([found, setBack(setBack(asAmount))]);
  const enough = words.size >= MANY_WORDS;
  const spelt = uniteRatings(await Promise.all(findSpelt(letters, library, { initials: !enough })));
  const begun = letters.length > 2 && !enough ? await findBegun(letters, library) : [];
  // Letters that are a word of the texts are read as that word first: land, and then 烂泥地.
  return uniteRatings([found, words.size > 0 ? setBack(spelt) : spelt, ...begun]);
}

/** What has the term's words, and what has its characters one after the other. */
async function findLiterally(
  term: string,
  library: Library,
): Promise<{ words: Ratings; written: Ratings }> {
  const { engine, size } = library;
  // A term with a space is an amount in English, and no run of neighbouring characters.
  if (term.includes(' ')) return { words: await findWords(term, library), written: new Map() };
  const run = codeRun(term);
  const [words] = await Promise.all([findWords(term, library), engine.load(run)]);
  // XS, with which every number begins: its characters can be on no further project.
  if (words.size === size) return { words, written: new Map() };
  return { words, written: rateHits(await engine.findPhrase(run)) };
}

/** The projects that name the same amount in any way. */
async function findAmount(amount: Amount, { engine }: Library): Promise<Ratings> {
  return rateHits(await engine.findPhrase([codeAmount(amount)]));
}

/** What has the characters of an amount only inside a larger one, 2亿 in 1.2亿, stands back. */
function byAmount(written: Ratings, amount: Ratings): Ratings {
  return new Map(
    [...written].map(([slug, rating]) => [
      slug,
      amount.get(slug) ?? { ...rating, tier: rating.tier + PARTIAL_TIERS },
    ]),
  );
}

const codeRun = (run: string): string[] =>
  Array.from(run).length > 1 ? codePairs(run) : [codeCharacter(run)];

/** English words by their stems; those that stand as typed come first. */
export async function findWords(term: string, { engine, fold }: Library): Promise<Ratings> {
  const words = /^[a-z0-9.'&/ -]+$/.test(term) ? listWords(term, fold) : [];
  if (words.length === 0) return new Map();
  const exactCodes = words
    .filter((word) => stem(word) !== word)
    .map((word) => codeWhole('ze', word));
  const stemCodes = words.map((word) => codeWhole('zw', stem(word)));
  const find = async (codes: string[]) => rateHits(await engine.findPhrase(codes));
  const [stems] = await Promise.all([find(stemCodes), engine.load(exactCodes)]);
  if (exactCodes.length === 0 || stems.size === 0) return stems;
  const exact = await Promise.all(exactCodes.map((code) => find([code])));
  const asTyped = [...stems].filter(([slug]) => exact.every((each) => each.has(slug)));
  return uniteRatings([new Map(asTyped), setBack(stems)]);
}

/** Names by their pinyin and initials. What neither can be, as factory, costs no piece of the index. */
function findSpelt(
  letters: string,
  { engine }: Library,
  { initials } = { initials: true },
): Promise<Ratings>[] {
  const spelling = letters.slice(0, SPELLING_LENGTH);
  const find = async (range: Range, handicap = 0) =>
    rateHits(await engine.findBeginning(range, spelling), handicap);
  return [
    ...(SPELLING.test(letters) ? [find('zp')] : []),
    ...(initials && INITIALS.test(letters) ? [find('zi', PARTIAL_TIERS)] : []),
  ];
}

/** What the letters begin: processi, of which the stem shows nothing, and agricul. */
function findBegun(letters: string, { engine }: Library): Promise<Ratings[]> {
  return Promise.all(
    (['zw', 'ze'] as const).map((range) =>
      engine.findBeginning(range, letters).then((hits) => rateHits(hits, PARTIAL_TIERS)),
    ),
  );
}

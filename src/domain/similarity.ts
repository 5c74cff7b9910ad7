/** Two texts and how much of the shorter one stands in the other too. */
export interface SimilarPair {
  a: string;
  b: string;
  /** Share of the shorter text's characters that lie in runs found in both, a fraction. */
  share: number;
}

/** A shared run counts from this many characters on. */
export const RUN_LENGTH = 12;

/** A run that stands in more texts than this is a set phrase; its pairs are not drawn up. */
const MOST_TEXTS_A_RUN = 40;

/** Texts are numbered below this, so that a hash and a number fit one exact double. */
const MOST_TEXTS = 2 ** 21;
const HASH_BASE = 0x01000193;

/** Text without spaces and punctuation, so that a moved comma hides nothing. */
const normalise = (text: string) => text.replace(/[\s\p{P}\p{S}]+/gu, '');

/** Hash of every run of twelve UTF-16 units, with the text's number, in one double each. */
function hashRuns(text: string, id: number, into: Float64Array, at: number): number {
  let power = 1;
  for (let step = 1; step < RUN_LENGTH; step += 1) power = Math.imul(power, HASH_BASE);
  let hash = 0;
  for (let place = 0; place < text.length; place += 1) {
    if (place >= RUN_LENGTH)
      hash = (hash - Math.imul(text.charCodeAt(place - RUN_LENGTH), power)) | 0;
    hash = (Math.imul(hash, HASH_BASE) + text.charCodeAt(place)) | 0;
    if (place >= RUN_LENGTH - 1) into[at++] = (hash >>> 0) * MOST_TEXTS + id;
  }
  return at;
}

/** The numbers of the texts that share a hash, for each hash in more than one text. */
function* listSharers(runs: Float64Array): Generator<number[]> {
  for (let from = 0; from < runs.length;) {
    const hash = Math.floor(runs[from]! / MOST_TEXTS);
    const ids: number[] = [];
    while (from < runs.length && Math.floor(runs[from]! / MOST_TEXTS) === hash) {
      const id = runs[from]! % MOST_TEXTS;
      if (ids.at(-1) !== id) ids.push(id);
      from += 1;
    }
    if (ids.length > 1 && ids.length <= MOST_TEXTS_A_RUN) yield ids;
  }
}

/** Pairs that share at least one hash, as `a * MOST_TEXTS + b` with a < b. */
function listCandidates(texts: readonly string[]): Set<number> {
  const total = texts.reduce((sum, text) => sum + Math.max(0, text.length - RUN_LENGTH + 1), 0);
  const runs = new Float64Array(total);
  let at = 0;
  texts.forEach((text, id) => {
    at = hashRuns(text, id, runs, at);
  });
  runs.sort();
  const pairs = new Set<number>();
  for (const ids of listSharers(runs))
    ids.forEach((a, index) => ids.slice(index + 1).forEach((b) => pairs.add(a * MOST_TEXTS + b)));
  return pairs;
}

/** How many of a text's characters lie in runs that another text has too. */
function countCovered(text: string, other: ReadonlySet<string>): number {
  let covered = 0;
  let until = 0;
  for (let place = 0; place + RUN_LENGTH <= text.length; place += 1) {
    if (!other.has(text.slice(place, place + RUN_LENGTH))) continue;
    covered += place + RUN_LENGTH - Math.max(until, place);
    until = place + RUN_LENGTH;
  }
  return covered;
}

function collectRuns(text: string): Set<string> {
  const runs = new Set<string>();
  for (let place = 0; place + RUN_LENGTH <= text.length; place += 1)
    runs.add(text.slice(place, place + RUN_LENGTH));
  return runs;
}

/**
 * Pairs of texts that share runs of twelve characters or more, worst first. Punctuation and spaces
 * do not count. Time and memory grow with the length of all texts, as long as texts are their own:
 * hashes find the candidates, and only those are compared.
 */
export function findSimilarPairs(texts: ReadonlyMap<string, string>): SimilarPair[] {
  const names = [...texts.keys()];
  if (names.length >= MOST_TEXTS)
    throw new Error(`At most ${MOST_TEXTS} texts can be compared, got ${names.length}`);
  const plain = [...texts.values()].map(normalise);
  const pairs: SimilarPair[] = [];
  for (const candidate of listCandidates(plain)) {
    const a = Math.floor(candidate / MOST_TEXTS);
    const b = candidate % MOST_TEXTS;
    const covered = Math.max(
      countCovered(plain[a]!, collectRuns(plain[b]!)),
      countCovered(plain[b]!, collectRuns(plain[a]!)),
    );
    const share = covered / Math.min(plain[a]!.length, plain[b]!.length);
    if (share > 0) pairs.push({ a: names[a]!, b: names[b]!, share: Math.min(1, share) });
  }
  return pairs.sort((one, other) => other.share - one.share || one.a.localeCompare(other.a));
}

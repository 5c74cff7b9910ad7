/** Two texts and how much of the shorter one stands in the other too. */
export interface SimilarPair {
  a: string;
  b: string;
  /** Share of the shorter text's characters that lie in runs found in both, a fraction. */
  share: number;
}

/** A shared run counts from this many characters on. */
export const RUN_LENGTH = 12;

/** Text without spaces and punctuation, so that a moved comma hides nothing. */
const normalise = (text: string) => text.replace(/[\s\p{P}\p{S}]+/gu, '');

/** For every run of twelve characters, the texts it stands in. */
function indexRuns(texts: readonly string[]): Map<string, number[]> {
  const runs = new Map<string, number[]>();
  texts.forEach((text, id) => {
    for (let at = 0; at + RUN_LENGTH <= text.length; at += 1) {
      const run = text.slice(at, at + RUN_LENGTH);
      const within = runs.get(run);
      if (!within) runs.set(run, [id]);
      else if (within.at(-1) !== id) within.push(id);
    }
  });
  return runs;
}

/** Which of each text's characters are covered by a run shared with another text. */
function coverShared(texts: readonly string[], runs: ReadonlyMap<string, number[]>) {
  const covered = new Map<string, Set<number>>();
  texts.forEach((text, id) => {
    for (let at = 0; at + RUN_LENGTH <= text.length; at += 1) {
      for (const other of runs.get(text.slice(at, at + RUN_LENGTH)) ?? []) {
        if (other === id) continue;
        const key = `${id}/${other}`;
        const places = covered.get(key) ?? new Set<number>();
        for (let place = at; place < at + RUN_LENGTH; place += 1) places.add(place);
        covered.set(key, places);
      }
    }
  });
  return covered;
}

/**
 * Pairs of texts that share runs of twelve characters or more, worst first. Punctuation and spaces
 * do not count. Linear in the length of all texts for texts of one's own.
 */
export function findSimilarPairs(texts: ReadonlyMap<string, string>): SimilarPair[] {
  const names = [...texts.keys()];
  const plain = [...texts.values()].map(normalise);
  const covered = coverShared(plain, indexRuns(plain));
  const pairs: SimilarPair[] = [];
  for (const [key, places] of covered) {
    const [a, b] = key.split('/').map(Number) as [number, number];
    if (a > b) continue;
    const back = covered.get(`${b}/${a}`)?.size ?? 0;
    const shortest = Math.min(plain[a]!.length, plain[b]!.length);
    pairs.push({ a: names[a]!, b: names[b]!, share: Math.max(places.size, back) / shortest });
  }
  return pairs.sort((one, other) => other.share - one.share || one.a.localeCompare(other.a));
}

/** What became of one change to the code; the words are those of Stryker's report. */
interface Mutant {
  readonly status: string;
  readonly statusReason?: string;
}

/** The part of a report by Stryker (mutation-testing-report-schema) that a score needs. */
export interface MutationReport {
  /** By path from the project's folder. */
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

/** How many mutants of some files ended how. */
export interface Score {
  readonly killed: number;
  readonly survived: number;
  /** No test reached the place. */
  readonly unreached: number;
  /** The tests did not end: counted as noticed, and shown apart, as a slow machine looks the same. */
  readonly timeouts: number;
  /** Not tried, as they act only while a module is loaded: schemas and tables of words. */
  readonly statics: number;
  /** Neither killed nor survived: not finished, or refused by the runner. */
  readonly untried: number;
}

const COUNTED = {
  Killed: 'killed',
  Survived: 'survived',
  NoCoverage: 'unreached',
  Timeout: 'timeouts',
  Ignored: 'statics',
} as const satisfies Record<string, keyof Score>;

function isCounted(status: string): status is keyof typeof COUNTED {
  return Object.hasOwn(COUNTED, status);
}

/** Counts the mutants of those files of a report that a test accepts. */
export function countMutants(report: MutationReport, takes: (path: string) => boolean): Score {
  const score = { killed: 0, survived: 0, unreached: 0, timeouts: 0, statics: 0, untried: 0 };
  for (const [path, { mutants }] of Object.entries(report.files)) {
    if (!takes(path)) continue;
    for (const { status } of mutants) {
      score[isCounted(status) ? COUNTED[status] : 'untried'] += 1;
    }
  }
  return score;
}

/** One score for several folders. */
export function addScores(scores: readonly Score[]): Score {
  const sum = (count: keyof Score) => scores.reduce((total, score) => total + score[count], 0);
  return {
    killed: sum('killed'),
    survived: sum('survived'),
    unreached: sum('unreached'),
    timeouts: sum('timeouts'),
    statics: sum('statics'),
    untried: sum('untried'),
  };
}

function countTried({ killed, survived, unreached, timeouts }: Score): number {
  return killed + survived + unreached + timeouts;
}

/** The share of the mutants that a test noticed; undefined where there was none to notice. */
export function getKilledShare(score: Score): number | undefined {
  const tried = countTried(score);
  return tried === 0 ? undefined : (score.killed + score.timeouts) / tried;
}

/** The share of the mutants that a test reached, whether or not it noticed. */
export function getReachedShare(score: Score): number | undefined {
  const tried = countTried(score);
  return tried === 0 ? undefined : (tried - score.unreached) / tried;
}

const HEAD = ['folder', 'noticed', 'reached', 'killed', 'survived', 'no coverage'];
const MORE = ['timeouts', 'static, not tried', 'not finished'];

function formatShare(share: number | undefined): string {
  return share === undefined ? '–' : `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

/** The heads and the rows of the table, one a folder and one for all of them. */
export function describeScores(scores: ReadonlyMap<string, Score>): {
  head: string[];
  rows: (string | number)[][];
} {
  const all = [...scores, ['all of these', addScores([...scores.values()])] as const];
  return {
    head: [...HEAD, ...MORE],
    rows: all.map(([name, score]) => [
      name,
      formatShare(getKilledShare(score)),
      formatShare(getReachedShare(score)),
      score.killed,
      score.survived,
      score.unreached,
      score.timeouts,
      score.statics,
      score.untried,
    ]),
  };
}

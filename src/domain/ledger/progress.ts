import type { Wan } from '../units.ts';
import type { Ledger, LedgerProject, LedgerUnit } from './ledger.ts';
import {
  FORWARD_MEASURES,
  LEDGER_MEASURES,
  STAGE_MEASURES,
  type LedgerMeasure,
} from './measures.ts';
import type { Target } from './targets.ts';

/** How many projects, and their total investment in 万元. */
export interface Sum {
  readonly count: number;
  readonly amount: Wan;
}

/** Something that happened to a project. */
export interface Happening {
  readonly measure: LedgerMeasure;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly project: LedgerProject;
}

/** What a unit brought in a month. */
export interface UnitProgress {
  readonly unit: LedgerUnit;
  /** 1 is best, equals share a rank; undefined where nothing went forward and nothing is new. */
  readonly rank: number | undefined;
  readonly sums: Readonly<Record<LedgerMeasure, Sum>>;
  /** Projects that were signed, started, completed or went into production, each once. */
  readonly forward: Sum;
}

/** A target with what has been reached. */
export interface TargetProgress {
  readonly target: Target;
  /** In the unit of the target: a number, 万元, or a fraction; undefined where nothing was signed yet. */
  readonly reached: number | undefined;
  /** Of what was asked, 1 being all of it. */
  readonly share: number | undefined;
}

/** A month's report on the project library. */
export interface Progress {
  /** `YYYY-MM`. */
  readonly month: string;
  /** What happened in the month, by measure and then by day. */
  readonly happenings: readonly Happening[];
  readonly monthSums: Readonly<Record<LedgerMeasure, Sum>>;
  /** From January to the end of the month. */
  readonly yearSums: Readonly<Record<LedgerMeasure, Sum>>;
  readonly units: readonly UnitProgress[];
  /** Undefined where the county has written no targets for the year. */
  readonly targets:
    | { readonly source: string; readonly sample: boolean; readonly lines: TargetProgress[] }
    | undefined;
}

const sumUp = (projects: Iterable<LedgerProject>): Sum => {
  // A project that took a step twice, as when a signing fell through, is one project.
  const once = [...new Set(projects)];
  return { count: once.length, amount: once.reduce((sum, { total }) => sum + total, 0) };
};

const byMeasure = <T>(make: (measure: LedgerMeasure) => T): Record<LedgerMeasure, T> =>
  Object.fromEntries(LEDGER_MEASURES.map((measure) => [measure, make(measure)])) as Record<
    LedgerMeasure,
    T
  >;

const sumByMeasure = (happenings: readonly Happening[]): Record<LedgerMeasure, Sum> =>
  byMeasure((measure) =>
    sumUp(happenings.filter((each) => each.measure === measure).map(({ project }) => project)),
  );

/** All that ever happened to a project, as far as its file tells. */
function listHappenings(project: LedgerProject): Happening[] {
  const { published, verified, moves } = project;
  const steps = moves.flatMap(({ stage, date }) => {
    const measure = STAGE_MEASURES.find((each) => each === stage);
    return measure === undefined ? [] : [{ measure, date, project }];
  });
  return [
    ...(published === undefined
      ? []
      : [{ measure: 'published' as const, date: published, project }]),
    // What is new has been verified too.
    ...(published?.slice(0, 7) === verified.slice(0, 7)
      ? []
      : [{ measure: 'updated' as const, date: verified, project }]),
    ...steps,
  ];
}

const isForward = ({ measure }: Happening): boolean =>
  FORWARD_MEASURES.some((each) => each === measure);

/** Forward by amount, then by number, then what is new. */
const compareUnits = (a: Omit<UnitProgress, 'rank'>, b: Omit<UnitProgress, 'rank'>): number =>
  b.forward.amount - a.forward.amount ||
  b.forward.count - a.forward.count ||
  b.sums.published.count - a.sums.published.count;

function rankUnits(units: readonly LedgerUnit[], happenings: readonly Happening[]): UnitProgress[] {
  const sorted = units
    .map((unit) => {
      const own = happenings.filter(({ project }) => project.unit === unit.slug);
      const forward = sumUp(own.filter(isForward).map(({ project }) => project));
      return { unit, sums: sumByMeasure(own), forward };
    })
    .sort(compareUnits);
  return sorted.map((each) => {
    const idle = each.forward.count === 0 && each.sums.published.count === 0;
    const rank = 1 + sorted.filter((other) => compareUnits(other, each) < 0).length;
    return { ...each, rank: idle ? undefined : rank };
  });
}

function reach(target: Target, year: readonly Happening[]): TargetProgress {
  const { measure, atLeast = 0, count, amount, ofSigned } = target;
  const large = year.filter(({ project }) => project.total >= atLeast);
  const pick = (wanted: LedgerMeasure) =>
    new Set(large.filter((each) => each.measure === wanted).map(({ project }) => project));
  const done = pick(measure);
  if (ofSigned !== undefined) {
    const signed = pick('signed');
    if (signed.size === 0) return { target, reached: undefined, share: undefined };
    const reached = [...signed].filter((project) => done.has(project)).length / signed.size;
    return { target, reached, share: reached / ofSigned };
  }
  const sum = sumUp(done);
  const reached = amount === undefined ? sum.count : sum.amount;
  return { target, reached, share: reached / (amount ?? count ?? 1) };
}

/** What became of the projects in a month (`YYYY-MM`), by unit, and against the year's targets. */
export function reportProgress(ledger: Ledger, month: string): Progress {
  const year = month.slice(0, 4);
  const all = ledger.projects.flatMap(listHappenings);
  const inYear = all.filter(({ date }) => date.startsWith(year) && date.slice(0, 7) <= month);
  const order = (measure: LedgerMeasure) => LEDGER_MEASURES.indexOf(measure);
  const happenings = inYear
    .filter(({ date }) => date.startsWith(month))
    .sort((a, b) => order(a.measure) - order(b.measure) || a.date.localeCompare(b.date));
  const wanted = ledger.targets?.years.find((each) => String(each.year) === year);
  return {
    month,
    happenings,
    monthSums: sumByMeasure(happenings),
    yearSums: sumByMeasure(inYear),
    units: rankUnits(ledger.units, happenings),
    targets: wanted && {
      source: wanted.source,
      sample: ledger.targets?.sample ?? false,
      lines: wanted.targets.map((target) => reach(target, inYear)),
    },
  };
}

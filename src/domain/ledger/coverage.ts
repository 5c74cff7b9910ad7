import { daysBetween, isExpired, isStale } from '../freshness.ts';
import { PACKAGING_ARGUMENTS } from '../packaging.ts';
import { OPEN_STAGES } from '../vocabulary.ts';
import type { Ledger, LedgerProject, LedgerUnit } from './ledger.ts';

/** A project whose package scores less is thin. */
export const THIN_BELOW = 80;
/** How many days ahead an end of validity is told. */
export const EXPIRING_DAYS = 30;
const NEXT_STEPS = 3;

/** What is to be seen to in a project; `expired` ones have left the open list already. */
export const CONCERNS = ['stale', 'thin', 'short', 'untranslated', 'expiring', 'expired'] as const;
export type Concern = (typeof CONCERNS)[number];

/** Something to add to a unit's packages. */
export interface NextStep {
  readonly id: string;
  /** What staff are told to add. */
  readonly advice: string;
  /** The points by which the unit's mean score would rise. */
  readonly gain: number;
  /** The numbers of the projects that lack it. */
  readonly projects: readonly string[];
}

/** What one unit has delivered. */
export interface UnitCoverage {
  readonly unit: LedgerUnit;
  /** How many it has to package; undefined where nothing is asked of its kind. */
  readonly quota: { readonly least: number; readonly most: number } | undefined;
  /** Those it has, without those that were withdrawn. */
  readonly projects: readonly LedgerProject[];
  /** How many it still owes. */
  readonly owed: number;
  /** Its projects by what is to be seen to in them. */
  readonly concerns: Readonly<Record<Concern, readonly LedgerProject[]>>;
  /** The mean packaging score, 0 to 100; undefined without a project. */
  readonly packaging: number | undefined;
  /** What would raise that score most, first. */
  readonly next: readonly NextStep[];
}

/** What all units have delivered as of a day. */
export interface Coverage {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Those that owe most first, then by what is to be seen to. */
  readonly units: readonly UnitCoverage[];
  readonly total: {
    readonly projects: number;
    readonly owed: number;
    /** Units that something is asked of, and those that have delivered it. */
    readonly asked: number;
    readonly delivered: number;
    readonly concerns: Readonly<Record<Concern, number>>;
  };
}

const isExpiring = ({ validUntil }: LedgerProject, today: string): boolean => {
  if (validUntil === undefined) return false;
  const left = daysBetween(today, validUntil);
  return left >= 0 && left <= EXPIRING_DAYS;
};

function sortOut(
  projects: readonly LedgerProject[],
  today: string,
  staleAfterDays: number,
): UnitCoverage['concerns'] {
  const open = projects.filter(({ stage }) => OPEN_STAGES.includes(stage));
  return {
    stale: projects.filter(({ verified }) => isStale(verified, today, staleAfterDays)),
    thin: projects.filter(({ packaging }) => packaging < THIN_BELOW),
    short: projects.filter(({ short }) => short),
    untranslated: projects.filter(({ translated }) => !translated),
    // What has been signed needs no offer that is still valid.
    expiring: open.filter((project) => isExpiring(project, today)),
    expired: open.filter(({ validUntil }) => isExpired(validUntil, today)),
  };
}

function listNext(projects: readonly LedgerProject[]): NextStep[] {
  return PACKAGING_ARGUMENTS.map(({ id, advice, weight }) => {
    const lacking = projects.filter(({ missing }) => missing.includes(id));
    const gain = projects.length === 0 ? 0 : (weight * lacking.length) / projects.length;
    return { id, advice, gain, projects: lacking.map(({ number }) => number) };
  })
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, NEXT_STEPS);
}

function coverUnit(unit: LedgerUnit, ledger: Ledger, today: string): UnitCoverage {
  const kept = ledger.projects.filter(
    (project) => project.unit === unit.slug && project.stage !== 'withdrawn',
  );
  const { perUnit } = ledger.targets ?? {};
  const quota = perUnit?.kinds.includes(unit.kind) === true ? perUnit : undefined;
  const sum = kept.reduce((points, { packaging }) => points + packaging, 0);
  return {
    unit,
    quota: quota && { least: quota.least, most: quota.most },
    projects: kept,
    owed: Math.max(0, (quota?.least ?? 0) - kept.length),
    concerns: sortOut(kept, today, ledger.staleAfterDays),
    packaging: kept.length === 0 ? undefined : sum / kept.length,
    next: listNext(kept),
  };
}

const countConcerns = ({ concerns }: UnitCoverage): number =>
  new Set(CONCERNS.flatMap((concern) => concerns[concern].map(({ slug }) => slug))).size;

/** How far each unit is with what it has to package, and what is to be seen to in it. */
export function assessCoverage(ledger: Ledger, today: string): Coverage {
  const units = ledger.units
    .map((unit) => coverUnit(unit, ledger, today))
    .sort(
      (a, b) =>
        b.owed - a.owed ||
        countConcerns(b) - countConcerns(a) ||
        (a.packaging ?? 0) - (b.packaging ?? 0),
    );
  const asked = units.filter(({ quota }) => quota !== undefined);
  const total = {
    projects: units.reduce((sum, { projects }) => sum + projects.length, 0),
    owed: units.reduce((sum, { owed }) => sum + owed, 0),
    asked: asked.length,
    delivered: asked.filter(({ owed }) => owed === 0).length,
    concerns: Object.fromEntries(
      CONCERNS.map((concern) => [
        concern,
        units.reduce((sum, { concerns }) => sum + concerns[concern].length, 0),
      ]),
    ) as Record<Concern, number>,
  };
  return { today, units, total };
}

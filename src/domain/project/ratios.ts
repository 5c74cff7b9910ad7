import { SQUARE_METRES_PER_MU } from '../units.ts';
import { getWorkingCapital, sumItem } from './outlay.ts';
import type { Project } from './project.ts';

/** Figures that a reader who knows the trade works out first, as they tell at once what cannot be. */
export const RATIOS = ['pay', 'workingCapital', 'building', 'plot'] as const;
export type RatioName = (typeof RATIOS)[number];

/**
 * `pay`: wages and social insurance, 万元 a job and full year; `workingCapital`: how many days of a full
 * year's operating costs it pays for; `building`: 元 of construction a m² of floor; `plot`: floor area
 * against land (容积率). What a project does not say is left out.
 */
export type Ratios = Readonly<Partial<Record<RatioName, number>>>;

const DAYS_A_YEAR = 365;
const YUAN_A_WAN = 10_000;

const divide = (part: number, whole: number | undefined): number | undefined =>
  part > 0 && whole !== undefined && whole > 0 ? part / whole : undefined;

/** The ratios that a project's facts yield. */
export function getRatios({ assumptions, investment, jobs, land }: Project): Ratios {
  const costs = assumptions?.costs ?? [];
  const sum = (lines: readonly { amount: number }[]) =>
    lines.reduce((total, { amount }) => total + amount, 0);
  const floorArea = land?.floorArea;
  const found: Partial<Record<RatioName, number | undefined>> = {
    pay: divide(sum(costs.filter(({ kind }) => kind === 'wages')), jobs),
    workingCapital: divide(getWorkingCapital(investment) * DAYS_A_YEAR, sum(costs)),
    building: divide(
      sumItem(investment, 'construction') * YUAN_A_WAN,
      floorArea === undefined ? undefined : floorArea * SQUARE_METRES_PER_MU,
    ),
    plot: floorArea === undefined ? undefined : divide(floorArea, land?.area),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** What is usual among `count` values: half are below the median, eight in ten from `low` to `high`. */
export interface Usual {
  readonly count: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Fewer say nothing of what is usual. */
const FEWEST = 8;

/** Where most of the values lie; undefined where they are too few to tell. */
export function findUsual(values: readonly number[]): Usual | undefined {
  if (values.length < FEWEST) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const position = share * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(position)]!, sorted[Math.ceil(position)]!];
    return below + (above - below) * (position % 1);
  };
  return { count: values.length, median: at(0.5), low: at(0.1), high: at(0.9) };
}

import { splitNumber } from './number-text.ts';

/** Money in 万元 (ten thousand yuan), the unit in which all amounts are kept and compared. */
export type Wan = number;
/** Land in 亩 (1 亩 = 2000/3 m²). */
export type Mu = number;

/** Square metres in one 亩. */
export const SQUARE_METRES_PER_MU = 2000 / 3;
const MONTHS_PER_YEAR = 12;

const MONEY_UNITS = { 元: 0.0001, 万元: 1, 万: 1, 百万元: 100, 亿元: 10_000, 亿: 10_000 };
const AREA_UNITS = {
  亩: 1,
  公顷: 15,
  ha: 15,
  平方米: 1 / SQUARE_METRES_PER_MU,
  '㎡': 1 / SQUARE_METRES_PER_MU,
  'm²': 1 / SQUARE_METRES_PER_MU,
  m2: 1 / SQUARE_METRES_PER_MU,
  平方公里: 1500,
  'km²': 1500,
};
const TIME_UNITS = { 个月: 1, 月: 1, 年: MONTHS_PER_YEAR };
const PERCENT_UNITS = { '%': 0.01 };

function scaled(text: string, units: Record<string, number>): number | undefined {
  const parts = splitNumber(text);
  const factor = parts && units[parts.unit];
  // Twelve digits keep 3.2 × 10000 from becoming 32000.000000000004.
  return factor === undefined ? undefined : Number((parts!.value * factor).toPrecision(12));
}

/** `3.2亿元`, `8600万元`, `5000元` → 万元; `undefined` without a known unit. */
export const parseMoney = (text: string): Wan | undefined => scaled(text, MONEY_UNITS);

/** `170亩`, `11.3公顷`, `113332㎡`, `3.04平方公里` → 亩; `undefined` without a known unit. */
export const parseArea = (text: string): Mu | undefined => scaled(text, AREA_UNITS);

/** `18个月`, `2年`, `7.18年` → months; `undefined` without a known unit. */
export const parseMonths = (text: string): number | undefined => scaled(text, TIME_UNITS);

/** `13.92%` → the fraction 0.1392; `undefined` without the percent sign. */
export const parseRate = (text: string): number | undefined => scaled(text, PERCENT_UNITS);

/** A number with any unit, `20000吨/年` → `{ value: 20000, unit: '吨/年' }`. */
export interface Quantity {
  value: number;
  unit: string;
}

/** A number that must name its unit; `undefined` when either is missing. */
export function parseQuantity(text: string): Quantity | undefined {
  const parts = splitNumber(text);
  return parts && parts.unit !== '' ? parts : undefined;
}

/** A price per unit, `0.42万元/吨` or `4200元/吨` → 万元 for one of `per`. */
export interface Price {
  wan: Wan;
  per: string;
}

/** `4200元/吨` → `{ wan: 0.42, per: '吨' }`; `undefined` without money unit or without `/`. */
export function parsePrice(text: string): Price | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return undefined;
  const wan = parseMoney(text.slice(0, slash));
  const per = text.slice(slash + 1).trim();
  return wan === undefined || per === '' ? undefined : { wan, per };
}

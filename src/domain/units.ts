import { splitNumber, toHalfWidth } from './number-text.ts';

/** Money in 万元 (ten thousand yuan), the unit in which all amounts are kept and compared. */
export type Wan = number;
/** Land in 亩 (1 亩 = 2000/3 m²). */
export type Mu = number;

/** Square metres in one 亩. */
export const SQUARE_METRES_PER_MU = 2000 / 3;
const MONTHS_PER_YEAR = 12;

const MONEY_UNITS = {
  元: 0.0001,
  千元: 0.1,
  万元: 1,
  万: 1,
  百万元: 100,
  亿元: 10_000,
  亿: 10_000,
};
const AREA_UNITS = {
  亩: 1,
  公顷: 15,
  ha: 15,
  平方米: 1 / SQUARE_METRES_PER_MU,
  '㎡': 1 / SQUARE_METRES_PER_MU,
  'm²': 1 / SQUARE_METRES_PER_MU,
  m2: 1 / SQUARE_METRES_PER_MU,
  万平方米: 10_000 / SQUARE_METRES_PER_MU,
  '万㎡': 10_000 / SQUARE_METRES_PER_MU,
  万亩: 10_000,
  平方公里: 1500,
  'km²': 1500,
};
const TIME_UNITS = { 个月: 1, 月: 1, 年: MONTHS_PER_YEAR };
const PERCENT_UNITS = { '%': 0.01 };
const PERSON_UNITS = { 人: 1, 名: 1 };

/** Whether two units measure the same: 亿元 and 万元 do, 万元 and 亩 do not. */
export const measureSame = (a: string, b: string): boolean =>
  [MONEY_UNITS, AREA_UNITS, TIME_UNITS, PERCENT_UNITS, PERSON_UNITS].some(
    (units) => Object.hasOwn(units, a) && Object.hasOwn(units, b),
  );

/** A number of twelve digits, which keep 3.2 × 10000 from becoming 32000.000000000004. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

function scaled(text: string, units: Record<string, number>): number | undefined {
  const parts = splitNumber(text);
  if (!parts || !Object.hasOwn(units, parts.unit)) return undefined;
  return tidy(parts.value * units[parts.unit]!);
}

/** `3.2亿元`, `8600万元`, `5000元` → 万元; `undefined` without a known unit. */
export const parseMoney = (text: string): Wan | undefined => scaled(text, MONEY_UNITS);

/** `170亩`, `11.3公顷`, `113332㎡`, `3.04平方公里` → 亩; `undefined` without a known unit. */
export const parseArea = (text: string): Mu | undefined => scaled(text, AREA_UNITS);

/** `18个月`, `2年`, `7.18年` → months; `undefined` without a known unit. */
export const parseMonths = (text: string): number | undefined => scaled(text, TIME_UNITS);

/** `13.92%` → the fraction 0.1392; `undefined` without the percent sign. */
export const parseRate = (text: string): number | undefined => scaled(text, PERCENT_UNITS);

/** 万元 → the text that content files hold, `8600万元`, `3.2亿元`; `parseMoney` reads it back. */
export function formatWan(wan: Wan): string {
  const yi = tidy(wan / MONEY_UNITS.亿元);
  const short = Math.abs(yi) >= 1 && Number.isInteger(tidy(yi * 100));
  return short ? `${yi}亿元` : `${tidy(wan)}万元`;
}

/** A number with any unit, `20000吨/年` → `{ value: 20000, unit: '吨/年' }`. */
export interface Quantity {
  value: number;
  unit: string;
}

/** A second figure, or the sign of a range, where the unit should stand: `10-20吨`, `1.2.3吨`. */
const NOT_A_UNIT = /^[\d.,+~～至到-]/;

/** A number that must name its unit; `undefined` when either is missing, and for a range. */
export function parseQuantity(text: string): Quantity | undefined {
  const parts = splitNumber(text);
  return parts && parts.unit !== '' && !NOT_A_UNIT.test(parts.unit) ? parts : undefined;
}

/** A price per unit, `0.42万元/吨` or `4200元/吨` → 万元 for one of `per`. */
export interface Price {
  wan: Wan;
  per: string;
}

/** `4200元/吨` → `{ wan: 0.42, per: '吨' }`; `undefined` without money unit or without `/`. */
export function parsePrice(text: string): Price | undefined {
  const plain = toHalfWidth(text);
  const slash = plain.indexOf('/');
  if (slash < 0) return undefined;
  const wan = parseMoney(plain.slice(0, slash));
  const per = plain.slice(slash + 1).trim();
  return wan === undefined || per === '' ? undefined : { wan, per };
}

/**
 * How far two figures may lie apart before the check speaks, as fractions. The figures of fifteen
 * published county projects were the yardstick: the sound ones pass, the known faults do not.
 */
export const TOLERANCES = {
  /** Parts against their total: each part is rounded to a 万元 or to a hundredth of an 亿元. */
  sum: 0.005,
  /** A stated measure against the same measure derived: both are rounded to two or three digits. */
  derived: 0.02,
  /** Payback against investment ÷ profit: the profit itself is a rounded full-year figure. */
  payback: 0.05,
  /** Net present value, as a part of total investment: near nil a part of itself says nothing. */
  presentValue: 0.005,
  /** Capacity × hours against output: hours a year are rounded to tens. */
  output: 0.02,
} as const;

/** Profit above this part of revenue needs a reason: no audited trade of the county comes near it. */
export const HIGHEST_MARGIN = 0.6;

/** Whether a stated figure lies within `tolerance` of the span between two others. */
export function isWithin(stated: number, from: number, to: number, tolerance: number): boolean {
  const [low, high] = from <= to ? [from, to] : [to, from];
  return (
    stated >= low - Math.abs(low) * tolerance - ROUNDING &&
    stated <= high + Math.abs(high) * tolerance + ROUNDING
  );
}

/** Whether a stated figure agrees with another. */
export const agrees = (stated: number, other: number, tolerance: number): boolean =>
  isWithin(stated, other, other, tolerance);

/** Whether a figure is more than another, beyond the error of binary fractions. */
export const exceeds = (value: number, limit: number): boolean => value > limit + ROUNDING;

const ROUNDING = 1e-9;

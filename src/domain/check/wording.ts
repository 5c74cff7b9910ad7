import { formatWan } from '../units.ts';

const short = (value: number, digits: number) => String(Number(value.toFixed(digits)));

/** 万元 as staff write it; at most two decimals. */
export const sayWan = (wan: number): string => formatWan(Number(wan.toFixed(2)));

/** A sum beside others: all in 万元, so that they can be compared at a glance. */
export const sayPlainWan = (wan: number): string => `${short(wan, 2)}万元`;

/** A fraction as a percentage. */
export const sayPercent = (fraction: number): string => `${short(fraction * 100, 2)}%`;

/** Years with at most two decimals. */
export const sayYears = (years: number): string => `${short(years, 2)}年`;

/** A plain number with at most two decimals. */
export const sayNumber = (value: number): string => short(value, 2);

/** Alternatives joined for reading: `a 或 b`. */
export const sayEither = (parts: readonly string[]): string => parts.join(' 或 ');

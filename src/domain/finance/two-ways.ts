import { toHalfWidth } from '../number-text.ts';

/** A number that people write alike for two: thousands parted by a point, or a decimal comma. */
export interface TwoWays {
  readonly many: number;
  readonly few: number;
}

const TWO_WAYS = /^[+-]?(?:[1-9]\d{0,2}\.\d{3}|0,\d{3})(?![\d.,])/;

/**
 * Both readings of `100.000`, which is a hundred here and a hundred thousand in German or Spanish, and of
 * `0,125`; `undefined` where there is but one, as of `0.125`, `1.25` and `100,000`.
 */
export function readBothWays(text: string): TwoWays | undefined {
  const [found] = TWO_WAYS.exec(toHalfWidth(text).replace(/\s+/g, '')) ?? [];
  if (found === undefined) return undefined;
  return { many: Number(found.replace(/[.,]/, '')), few: Number(found.replace(',', '.')) };
}

import type { ToneName } from './inks.ts';

/** The shades from few to many. */
export const SHADES = ['tone-6', 'tone-5', 'tone-4', 'tone-3', 'tone-2', 'tone-1'] as const;

/** The shade of a value among values up to `most`: six equal steps, nothing at all in sand. */
export function shadeOf(value: number, most: number): ToneName | 'sand' {
  if (!(value > 0)) return 'sand';
  const step = Math.ceil((value / most) * SHADES.length) - 1;
  return SHADES[Math.min(SHADES.length - 1, Math.max(0, step))] ?? 'tone-6';
}

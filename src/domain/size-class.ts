import type { Wan } from './units.ts';

/** Size classes by total investment in 万元, `from` included and `below` excluded, as the county counts them. */
export const SIZE_CLASSES = [
  { id: 'under-1m', from: 0, below: 100 },
  { id: '1m-10m', from: 100, below: 1_000 },
  { id: '10m-50m', from: 1_000, below: 5_000 },
  { id: '50m-100m', from: 5_000, below: 10_000 },
  { id: '100m-500m', from: 10_000, below: 50_000 },
  { id: '500m-1b', from: 50_000, below: 100_000 },
  { id: 'over-1b', from: 100_000, below: Infinity },
] as const satisfies readonly { id: string; from: Wan; below: Wan }[];

export type SizeClass = (typeof SIZE_CLASSES)[number]['id'];

/** The size class of a total investment in 万元; a negative or non-finite total throws. */
export function getSizeClass(totalWan: Wan): SizeClass {
  const found = SIZE_CLASSES.find(({ from, below }) => totalWan >= from && totalWan < below);
  if (!found)
    throw new Error(`Total investment must be a positive number of 万元, got ${totalWan}`);
  return found.id;
}

/** What a unit measures, and how many of the plainest unit of its kind one of it holds. */
export interface Measured {
  kind: string;
  factor: number;
}

const UNITS: Record<string, Measured> = {
  瓦: { kind: 'power', factor: 0.001 },
  千瓦: { kind: 'power', factor: 1 },
  kW: { kind: 'power', factor: 1 },
  兆瓦: { kind: 'power', factor: 1000 },
  MW: { kind: 'power', factor: 1000 },
  千瓦时: { kind: 'energy', factor: 1 },
  度: { kind: 'energy', factor: 1 },
  kWh: { kind: 'energy', factor: 1 },
  兆瓦时: { kind: 'energy', factor: 1000 },
  MWh: { kind: 'energy', factor: 1000 },
  吨: { kind: 'mass', factor: 1000 },
  t: { kind: 'mass', factor: 1000 },
  公斤: { kind: 'mass', factor: 1 },
  千克: { kind: 'mass', factor: 1 },
  kg: { kind: 'mass', factor: 1 },
  立方米: { kind: 'volume', factor: 1 },
  'm³': { kind: 'volume', factor: 1 },
  方: { kind: 'volume', factor: 1 },
  升: { kind: 'volume', factor: 0.001 },
};

const MULTIPLIERS: Record<string, number> = {
  百: 100,
  千: 1000,
  万: 10_000,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};

/** `万千瓦时` → 10000 kWh. A unit outside the table is a kind of its own: `件` is only like `件`. */
export function measureUnit(unit: string): Measured {
  if (Object.hasOwn(UNITS, unit)) return UNITS[unit]!;
  const multiplier = Object.keys(MULTIPLIERS)
    .filter((word) => unit.startsWith(word) && unit.length > word.length)
    .sort((a, b) => b.length - a.length)[0];
  if (multiplier === undefined) return { kind: unit, factor: 1 };
  const { kind, factor } = measureUnit(unit.slice(multiplier.length));
  return { kind, factor: factor * MULTIPLIERS[multiplier]! };
}

/** Parts of an hour in which a rating is given: `5吨/小时`, `100吨/天` (a day of 24 hours). */
export const HOURS_PER: Record<string, number> = {
  小时: 1,
  时: 1,
  h: 1,
  天: 24,
  日: 24,
  d: 24,
  分钟: 1 / 60,
};

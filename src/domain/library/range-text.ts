import { splitNumber } from '../number-text.ts';
import { isReversed, type Range, type RangeName } from './ranges.ts';

/** Why a text is no end of a range. */
export type RangeFault = 'unreadable' | 'negative' | 'tooLarge';

/** What a text says: a figure, nothing, or why it says none. */
export type RangeEnd = { ok: true; value: number | undefined } | { ok: false; reason: RangeFault };

/** The unit that money without one is in: 万元, or a million yuan. */
export type BareMoney = 'wan' | 'million';

const MONEY: Record<string, number> = {
  元: 0.0001,
  yuan: 0.0001,
  cny: 0.0001,
  rmb: 0.0001,
  万: 1,
  万元: 1,
  千万: 1000,
  千万元: 1000,
  百万: 100,
  百万元: 100,
  亿: 10_000,
  亿元: 10_000,
  m: 100,
  mn: 100,
  million: 100,
  b: 100_000,
  bn: 100_000,
  billion: 100_000,
};

const UNITS: Record<RangeName, Record<string, number>> = {
  inv: MONEY,
  payback: { '': 1, 年: 1, y: 1, yr: 1, yrs: 1, year: 1, years: 1 },
  irr: { '': 0.01, '%': 0.01 },
};

/** The largest figures taken: a trillion yuan, a hundred years, 1,000%. */
const MOST: Record<RangeName, number> = { inv: 100_000_000, payback: 100, irr: 10 };

const SIMPLIFIED: Record<string, string> = { 萬: '万', 億: '亿', 圓: '元', 圆: '元' };

/** The unit in one spelling: simplified, lower case, the currency only where it stands alone. */
const plainUnit = (unit: string) =>
  unit
    .replace(/[萬億圓圆]/g, (char) => SIMPLIFIED[char] ?? char)
    .toLowerCase()
    .replace(/^(.+)(?:cny|rmb|yuan)$/, '$1');

/**
 * What a reader typed as one end of a range: `5000万`, `1.2亿元`, `CNY 50 million`, `10 年`, `8%`.
 * Investment comes in 万元, payback in years, the rate of return as a fraction.
 */
export function readRangeEnd(name: RangeName, text: string, bare: BareMoney): RangeEnd {
  if (text.trim() === '') return { ok: true, value: undefined };
  const plain = text.trim().replace(/^(?:cny|rmb|¥|￥)\s*/i, '');
  const parts = splitNumber(plain);
  const unit = parts && plainUnit(parts.unit);
  const scale =
    unit === '' && name === 'inv' ? (bare === 'wan' ? 1 : 100) : UNITS[name][unit ?? '-'];
  if (parts === undefined || scale === undefined || !Number.isFinite(parts.value))
    return { ok: false, reason: 'unreadable' };
  // Six decimals are what an address holds.
  const value = Number((parts.value * scale).toFixed(6));
  if (value < 0) return { ok: false, reason: 'negative' };
  if (value > MOST[name]) return { ok: false, reason: 'tooLarge' };
  return { ok: true, value: value + 0 };
}

/** What a reader typed into the two fields of a range. */
export interface RangeDraft {
  readonly from: string;
  readonly to: string;
}

/** The range that two fields give, and what is wrong in them. */
export interface RangeReading {
  /** Without the end that could not be read; not set where the two are reversed. */
  readonly range: Range;
  readonly faults: { readonly from?: RangeFault; readonly to?: RangeFault };
  readonly reversed: boolean;
}

/** Reads the two fields of a range; what is wrong is named and does not narrow. */
export function readRange(name: RangeName, draft: RangeDraft, bare: BareMoney): RangeReading {
  const [from, to] = [draft.from, draft.to].map((text) => readRangeEnd(name, text, bare));
  const range: Range = {
    ...(from?.ok && from.value !== undefined ? { from: from.value } : {}),
    ...(to?.ok && to.value !== undefined ? { to: to.value } : {}),
  };
  const reversed = isReversed(range);
  return {
    range: reversed ? {} : range,
    faults: {
      ...(from?.ok === false ? { from: from.reason } : {}),
      ...(to?.ok === false ? { to: to.reason } : {}),
    },
    reversed,
  };
}

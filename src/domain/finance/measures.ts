/** An answer, or the reason why there is none; never NaN. */
export type Measure<Reason extends string> =
  { ok: true; value: number } | { ok: false; reason: Reason };

const answer = (value: number) => ({ ok: true, value }) as const;

/**
 * Net present value of yearly flows at the end of years 1, 2, …, as 《建设项目经济评价方法与参数》
 * (3rd ed., 2006) and Excel's NPV discount them. `rate` is a fraction above −1.
 */
export function netPresentValue(rate: number, flows: readonly number[]): number {
  return flows.reduce((sum, flow, index) => sum + flow / (1 + rate) ** (index + 1), 0);
}

const signChanges = (flows: readonly number[]) => {
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
};

/** Running totals of yearly flows. */
export function accumulate(flows: readonly number[]): number[] {
  let sum = 0;
  return flows.map((flow) => (sum += flow));
}

const LOWEST_RATE = -0.99;
const HIGHEST_RATE = 10;

/**
 * Where the one rate must lie, if there is only one: one change of sign (Descartes), or running
 * totals that change sign once, which leaves one rate above zero (Norström, 1972).
 */
function findBracket(flows: readonly number[]): [number, number] | undefined {
  if (signChanges(flows) === 1) return [LOWEST_RATE, HIGHEST_RATE];
  return signChanges(accumulate(flows)) === 1 ? [0, HIGHEST_RATE] : undefined;
}

/**
 * Internal rate of return (内部收益率) of yearly flows, as a fraction. Bracketed between −99% and
 * 1000% and bisected, so that it cannot wander. `none`: all flows have the same sign, so nothing is
 * ever paid back; `several`: the flows change sign so often that the rate need not be unique;
 * `out-of-range`: it lies outside the bracket.
 */
export function internalRateOfReturn(
  flows: readonly number[],
): Measure<'none' | 'several' | 'out-of-range'> {
  if (signChanges(flows) === 0) return { ok: false, reason: 'none' };
  const bracket = findBracket(flows);
  if (!bracket) return { ok: false, reason: 'several' };
  let [low, high] = bracket;
  const sign = Math.sign(netPresentValue(low, flows));
  if (sign === Math.sign(netPresentValue(high, flows)))
    return { ok: false, reason: 'out-of-range' };
  for (let step = 0; step < 200 && high - low > 1e-12; step += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(netPresentValue(middle, flows)) === sign) low = middle;
    else high = middle;
  }
  return answer((low + high) / 2);
}

/**
 * Payback (投资回收期) in years from the start of construction: the year in which the running total
 * turns and stays non-negative, less the part of that year not needed. `never`: not within the flows.
 */
export function paybackYears(flows: readonly number[]): Measure<'never'> {
  const totals = accumulate(flows);
  const lastNegative = totals.findLastIndex((total) => total < 0);
  if (lastNegative === totals.length - 1) return { ok: false, reason: 'never' };
  if (lastNegative === -1) return answer(0);
  const shortfall = -totals[lastNegative]!;
  return answer(lastNegative + 1 + shortfall / flows[lastNegative + 1]!);
}

/** Flows discounted to the start, each at the end of its year. */
export function discounted(rate: number, flows: readonly number[]): number[] {
  return flows.map((flow, index) => flow / (1 + rate) ** (index + 1));
}

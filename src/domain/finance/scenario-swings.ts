import { appraise } from './appraise.ts';
import type { Measure } from './measures.ts';
import type { ScenarioInputs } from './scenario.ts';
import {
  analyseSensitivity,
  SENSITIVITY_FACTORS,
  SENSITIVITY_STEPS,
  vary,
  type SensitivityFactor,
} from './sensitivity.ts';

/** What is moved for the tornado: as in the sensitivity analysis, and the two an investor asks for. */
export const SWING_FACTORS = [...SENSITIVITY_FACTORS, 'delay', 'discount'] as const;
export type SwingFactor = (typeof SWING_FACTORS)[number];

/** What is watched while something moves: the rate of return or the present value, after tax. */
export type SwingMeasure = 'irr' | 'npv';

/** What the measure comes to when a factor moves by `by`: a fraction, for a delay in years. */
export interface SwingPoint {
  by: number;
  result: Measure<string>;
}

/** How far a measure swings as one factor moves. */
export interface SwingRow {
  factor: SwingFactor;
  points: SwingPoint[];
  /** From the lowest value to the highest, the one without a move among them; 0 where none is known. */
  spread: number;
}

/** Output a year later, with the same years of operation and all fixed cost from the first. */
const delay = (inputs: ScenarioInputs): ScenarioInputs => ({
  ...inputs,
  assumptions: { ...inputs.assumptions, ramp: [0, ...inputs.assumptions.ramp] },
});

const moveDiscount = (inputs: ScenarioInputs, by: number): ScenarioInputs => ({
  ...inputs,
  assumptions: { ...inputs.assumptions, discountRate: inputs.assumptions.discountRate * (1 + by) },
});

function measure({ assumptions, outlay }: ScenarioInputs, what: SwingMeasure): Measure<string> {
  const { irrAfterTax, npvAfterTax } = appraise(assumptions, outlay);
  return what === 'irr' ? irrAfterTax : { ok: true, value: npvAfterTax };
}

function listValues(inputs: ScenarioInputs, factor: SensitivityFactor): SwingPoint[] {
  return SENSITIVITY_STEPS.map((by) => ({
    by,
    result: measure(vary(inputs.assumptions, inputs.outlay, factor, by), 'npv'),
  }));
}

function listPoints(inputs: ScenarioInputs, what: SwingMeasure) {
  const once = [{ by: 1, result: measure(delay(inputs), what) }];
  if (what === 'irr') {
    const rows = analyseSensitivity(inputs.assumptions, inputs.outlay).map(({ factor, rates }) => ({
      factor,
      points: rates.map((result, index) => ({ by: SENSITIVITY_STEPS[index]!, result })),
    }));
    return [...rows, { factor: 'delay' as const, points: once }];
  }
  return [
    ...SENSITIVITY_FACTORS.map((factor) => ({ factor, points: listValues(inputs, factor) })),
    { factor: 'delay' as const, points: once },
    {
      factor: 'discount' as const,
      points: SENSITIVITY_STEPS.map((by) => ({
        by,
        result: measure(moveDiscount(inputs, by), 'npv'),
      })),
    },
  ];
}

/**
 * How the measure swings as one thing moves and the rest stays, the widest first. The rate of return
 * does not depend on the discount rate, which therefore moves the present value alone.
 */
export function analyseSwings(
  inputs: ScenarioInputs,
  what: SwingMeasure,
): { base: Measure<string>; rows: SwingRow[] } {
  const base = measure(inputs, what);
  const rows = listPoints(inputs, what).map(({ factor, points }) => {
    const known = [base, ...points.map(({ result }) => result)].flatMap((result) =>
      result.ok ? [result.value] : [],
    );
    const spread = known.length > 1 ? Math.max(...known) - Math.min(...known) : 0;
    return { factor, points, spread };
  });
  return { base, rows: rows.sort((a, b) => b.spread - a.spread) };
}

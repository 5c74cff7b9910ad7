import { getFullRevenue } from './cash-flow.ts';
import { applyScenario, type Scenario, type ScenarioInputs } from './scenario.ts';
import type { ScenarioBase } from './scenario-fields.ts';

/** What is wrong with a value by itself. */
export type OwnProblem =
  'unreadable' | 'twofold' | 'missing' | 'below' | 'above' | 'whole' | 'tooMany';

/** What is wrong with values that do not go together. */
export type JointProblem =
  | 'noRevenue'
  | 'tooMuchRevenue'
  | 'noOutput'
  | 'shares'
  | 'aboveTotal'
  | 'aboveYears'
  | 'belowTerm'
  | 'rateMissing'
  | 'termMissing';

/** Values that do not go together: where to say so, and which change is left out for it. */
export interface Conflict {
  field: string;
  kind: JointProblem;
  leftOut: string;
  /** The figure that the remedy names, as written. */
  limit?: number;
}

interface Case {
  scenario: Scenario;
  inputs: ScenarioInputs;
}

/** Yearly revenue above which a figure must be a slip of the pen: 1,000亿元, in 万元. */
const MOST_REVENUE = 10_000_000;
/** And below which there is none to speak of: 100元. */
const LEAST_REVENUE = 0.01;

const isSales = (id: string) => /^(?:[pq]\d+|price)$/.test(id);

/** The change of sales to be left out: one that is nil, or else the first. */
function findSale(scenario: Scenario, nil: boolean): string | undefined {
  const changed = Object.keys(scenario).filter(isSales);
  return (nil ? changed.find((id) => scenario[id] === 0) : undefined) ?? changed[0];
}

function checkRevenue({ scenario, inputs }: Case): Conflict[] {
  const revenue = getFullRevenue(inputs.assumptions);
  const isTooMuch = revenue > MOST_REVENUE;
  const kind = isTooMuch ? 'tooMuchRevenue' : revenue < LEAST_REVENUE ? 'noRevenue' : undefined;
  const field = kind && findSale(scenario, kind === 'noRevenue');
  return kind && field ? [{ field, kind, leftOut: field, limit: MOST_REVENUE }] : [];
}

function checkOutput({ scenario, inputs: { assumptions } }: Case): Conflict[] {
  const field = ['ramp', 'years'].find((id) => id in scenario);
  const running = assumptions.ramp.slice(0, assumptions.operation / 12);
  const nothing = running.every((rate) => rate <= 0);
  return field && nothing ? [{ field, kind: 'noOutput', leftOut: field }] : [];
}

function checkShares({ scenario, inputs: { assumptions } }: Case): Conflict[] {
  const sum = assumptions.phasing.reduce((all, part) => all + part, 0);
  const wrong = 'build' in scenario && Math.abs(sum - 1) > 1e-9;
  return wrong ? [{ field: 'build', kind: 'shares', leftOut: 'build' }] : [];
}

function checkFunds({ scenario, inputs: { outlay, financing } }: Case): Conflict[] {
  const { loan = 0, grant = 0 } = financing ?? {};
  const field = ['loan', 'grant', 'fixed', 'working'].find((id) => id in scenario);
  if (field === undefined || loan + grant <= outlay.totalWan + 1e-6) return [];
  return [{ field, kind: 'aboveTotal', leftOut: field, limit: outlay.totalWan }];
}

function checkLoan({ scenario, inputs: { assumptions, financing } }: Case): Conflict[] {
  const { loan = 0, rate, term } = financing ?? {};
  if (loan <= 0) return [];
  if (rate === undefined) return [{ field: 'rate', kind: 'rateMissing', leftOut: 'loan' }];
  if (term === undefined) return [{ field: 'term', kind: 'termMissing', leftOut: 'loan' }];
  if (term <= assumptions.operation) return [];
  if ('term' in scenario)
    return [
      { field: 'term', kind: 'aboveYears', leftOut: 'term', limit: assumptions.operation / 12 },
    ];
  return 'years' in scenario
    ? [{ field: 'years', kind: 'belowTerm', leftOut: 'years', limit: term / 12 }]
    : [];
}

const RULES = [checkRevenue, checkOutput, checkShares, checkFunds, checkLoan];

/** Everything in a scenario that does not go together, though each value is within its bounds. */
export function findConflicts(scenario: Scenario, base: ScenarioBase): Conflict[] {
  const inputs = applyScenario(scenario, base);
  return RULES.flatMap((rule) => rule({ scenario, inputs }));
}

import { tidy } from '../units.ts';
import { appraise, type Appraisal } from './appraise.ts';
import type { Assumptions } from './assumptions.ts';
import type { Outlay } from './cash-flow.ts';
import type { Financing } from './financing-schema.ts';
import { appraiseEquity, type EquityReturn } from './financing.ts';
import { getFixedInvestment, type ScenarioBase, type ScenarioValue } from './scenario-fields.ts';
import { vary } from './sensitivity.ts';

/** What a reader has changed, by field; a field not in it keeps the project's own value. */
export type Scenario = Readonly<Record<string, ScenarioValue>>;

/** What the calculator needs of one project, in one reading. */
export interface ScenarioSheet {
  base: ScenarioBase;
  /** The language that the names of revenue and cost lines are in. */
  lang: string;
  /** By kind or field: the unit that values are shown in, and what they are multiplied by for it. */
  units: Record<string, { unit: string; factor: number }>;
}

/** What everything is computed from once the changes are made. */
export type ScenarioInputs = ScenarioBase;

/** All measures of a scenario; `equity` where there is anything to finance with. */
export interface ScenarioResult {
  appraisal: Appraisal;
  equity?: EquityReturn;
}

const isList = (value: ScenarioValue | undefined): value is readonly number[] =>
  typeof value === 'object';

/** Reads values out of a scenario as the domain keeps them, `undefined` where nothing is changed. */
function reader(scenario: Scenario) {
  const number = (id: string) => {
    const value = scenario[id];
    return value === undefined || isList(value) ? undefined : value;
  };
  const times = (id: string, factor: number) => {
    const value = number(id);
    return value === undefined ? undefined : tidy(value * factor);
  };
  return {
    number,
    times,
    rate: (id: string) => times(id, 0.01),
    rates: (id: string) => {
      const value = scenario[id];
      return isList(value) ? value.map((percent) => tidy(percent / 100)) : undefined;
    },
  };
}

type Read = ReturnType<typeof reader>;

/** The values that are there; so that nothing is overwritten by nothing. */
const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<{
    [Key in keyof T]: Exclude<T[Key], undefined>;
  }>;

function changeAssumptions(own: Assumptions, { number, times, rate, rates }: Read): Assumptions {
  return {
    ...own,
    revenue: own.revenue.map((line, index) => ({
      ...line,
      price: { ...line.price, wan: times(`p${index + 1}`, 0.0001) ?? line.price.wan },
      quantity: { ...line.quantity, value: number(`q${index + 1}`) ?? line.quantity.value },
    })),
    costs: own.costs.map((line, index) => ({
      ...line,
      amount: number(`c${index + 1}`) ?? line.amount,
    })),
    ...given({
      subsidy: number('subsidy'),
      phasing: rates('build'),
      ramp: rates('ramp'),
      operation: times('years', 12),
      surtax: rate('surtax'),
      incomeTax: rate('tax'),
      depreciation: times('life', 12),
      residual: rate('residual'),
      discountRate: rate('discount'),
    }),
  };
}

function changeOutlay(own: Outlay, { number }: Read): Outlay {
  const fixed = number('fixed');
  const working = number('working');
  if (fixed === undefined && working === undefined) return own;
  const workingCapitalWan = working ?? own.workingCapitalWan;
  const totalWan = (fixed ?? getFixedInvestment(own)) + workingCapitalWan + (own.interestWan ?? 0);
  return { ...own, totalWan, workingCapitalWan };
}

function changeFinancing(own: Financing | undefined, { number, times, rate }: Read) {
  const changes = given({
    loan: number('loan'),
    rate: rate('rate'),
    term: times('term', 12),
    grant: number('grant'),
  });
  // A rate or term alone finances nothing.
  const isFinanced = own ?? changes.loan ?? changes.grant;
  return isFinanced !== undefined ? { financing: { ...own, ...changes } } : {};
}

/**
 * The project's figures with the reader's in their place; prices and costs as a whole are moved
 * after their lines. The scenario holds only values within the bounds of their fields.
 */
export function applyScenario(scenario: Scenario, base: ScenarioBase): ScenarioInputs {
  const read = reader(scenario);
  let assumptions = changeAssumptions(base.assumptions, read);
  const outlay = changeOutlay(base.outlay, read);
  for (const factor of ['price', 'cost'] as const) {
    const by = read.rate(factor);
    if (by !== undefined) ({ assumptions } = vary(assumptions, outlay, factor, by));
  }
  return { assumptions, outlay, ...changeFinancing(base.financing, read) };
}

/** Every measure, by the same functions as the project's page and the content check. */
export function appraiseInputs({ assumptions, outlay, financing }: ScenarioInputs): ScenarioResult {
  return {
    appraisal: appraise(assumptions, outlay),
    ...(financing ? { equity: appraiseEquity(assumptions, outlay, financing) } : {}),
  };
}

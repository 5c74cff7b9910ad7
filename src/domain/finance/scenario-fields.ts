import { tidy } from '../units.ts';
import type { Assumptions } from './assumptions.ts';
import type { Outlay } from './cash-flow.ts';
import type { Financing } from './financing-schema.ts';

/** A project's own figures, from which a reader's scenario starts. */
export interface ScenarioBase {
  assumptions: Assumptions;
  outlay: Outlay;
  financing?: Financing;
}

/** What may be changed, in the order in which it is shown. */
export const SCENARIO_GROUPS = [
  'sales',
  'costs',
  'investment',
  'output',
  'tax',
  'discount',
  'financing',
] as const;
export type ScenarioGroup = (typeof SCENARIO_GROUPS)[number];

/**
 * What a value counts, and so how it is written: `move` and `rate` in %, `rates` a list of them,
 * `price` in 元, `money` in 万元, `quantity` in its own unit, `years` in years.
 */
export type FieldKind = 'move' | 'price' | 'money' | 'quantity' | 'rate' | 'rates' | 'years';

/** A value as written, in the unit of its kind; a list where each year has its own. */
export type ScenarioValue = number | readonly number[];

/** One figure that the reader may change. */
export interface ScenarioField {
  /** Its name, in an address too: lower-case letters, then the number of its line. */
  id: string;
  group: ScenarioGroup;
  kind: FieldKind;
  /** The place of its line within revenue or costs. */
  line?: number;
  /** The project's own value; absent where it has none, such as the rate of a loan not planned. */
  own?: ScenarioValue;
  min: number;
  max: number;
  /** Whether only whole numbers will do. */
  whole?: true;
}

const asPercent = (fraction: number) => tidy(fraction * 100);

/** Most 万元 that one figure may be: 1,000亿元, ten times the largest single projects in China. */
const MOST_MONEY = 10_000_000;
const MOST_YEARS = 50;

const FREE = { move: [-90, 300], rate: [0, 100], rates: [0, 100] } as const;

const LIMITS: Record<FieldKind, readonly [number, number]> = {
  ...FREE,
  price: [0, MOST_MONEY * 10_000],
  money: [0, MOST_MONEY],
  quantity: [0, 1e12],
  years: [1, MOST_YEARS],
};

type Extra = Partial<Pick<ScenarioField, 'line' | 'min' | 'max' | 'whole'>>;

function field(
  group: ScenarioGroup,
  id: string,
  kind: FieldKind,
  own: ScenarioValue | undefined,
  extra: Extra = {},
): ScenarioField {
  const [min, max] = LIMITS[kind];
  return { id, group, kind, min, max, ...(own === undefined ? {} : { own }), ...extra };
}

/** What is built before any working capital and interest, 万元. */
export const getFixedInvestment = ({ totalWan, workingCapitalWan, interestWan = 0 }: Outlay) =>
  tidy(totalWan - workingCapitalWan - interestWan);

function listSales({ revenue, subsidy = 0 }: Assumptions): ScenarioField[] {
  return [
    field('sales', 'price', 'move', 0),
    ...revenue.flatMap(({ price, quantity }, line) => [
      field('sales', `p${line + 1}`, 'price', tidy(price.wan * 10_000), { line }),
      field('sales', `q${line + 1}`, 'quantity', quantity.value, { line }),
    ]),
    field('sales', 'subsidy', 'money', subsidy),
  ];
}

function listCosts({ costs }: Assumptions): ScenarioField[] {
  return [
    field('costs', 'cost', 'move', 0),
    ...costs.map(({ amount }, line) => field('costs', `c${line + 1}`, 'money', amount, { line })),
  ];
}

function listFinancing({ loan = 0, rate, term, grant = 0 }: Financing): ScenarioField[] {
  return [
    field('financing', 'loan', 'money', loan),
    field('financing', 'rate', 'rate', rate === undefined ? undefined : asPercent(rate)),
    field('financing', 'term', 'years', term === undefined ? undefined : term / 12, {
      whole: true,
    }),
    field('financing', 'grant', 'money', grant),
  ];
}

/** Every figure of a project that a reader may change. */
export function listFields({ assumptions: a, outlay, financing = {} }: ScenarioBase) {
  return [
    ...listSales(a),
    ...listCosts(a),
    field('investment', 'fixed', 'money', getFixedInvestment(outlay), { min: 0.01 }),
    field('investment', 'working', 'money', outlay.workingCapitalWan),
    field('investment', 'build', 'rates', a.phasing.map(asPercent)),
    field('output', 'ramp', 'rates', a.ramp.map(asPercent), { max: 200 }),
    field('output', 'years', 'years', a.operation / 12, { whole: true }),
    field('tax', 'surtax', 'rate', asPercent(a.surtax)),
    field('tax', 'tax', 'rate', asPercent(a.incomeTax)),
    field('tax', 'life', 'years', tidy(a.depreciation / 12)),
    field('tax', 'residual', 'rate', asPercent(a.residual)),
    field('discount', 'discount', 'rate', asPercent(a.discountRate)),
    ...listFinancing(financing),
  ];
}

/** The most years that a list may have, by its field: as the schema has them for building. */
export const LONGEST: Readonly<Record<string, number>> = { build: 8, ramp: MOST_YEARS };

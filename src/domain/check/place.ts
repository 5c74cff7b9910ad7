import type { Source } from '../county/source.ts';
import { SIDES } from '../place/strength.ts';
import type { Content, Entry } from './content.ts';
import { findInEach, type Fault, type Rule } from './finding.ts';
import { findFuture } from './future.ts';

function findCostFaults(content: Content): Fault[] {
  return findInEach(content.costs.values(), ({ data: { amount, unit, source } }) => [
    ...(amount !== undefined && source === undefined
      ? [{ field: 'source', message: '写了数值就要写来源；没有来源的，删去数值' }]
      : []),
    ...(amount === undefined && source !== undefined
      ? [{ field: 'amount', message: '有来源却没有数值，请填写，或删去来源' }]
      : []),
    ...(amount !== undefined && unit === undefined && !amount.endsWith('%')
      ? [{ field: 'unit', message: `“${amount}”没有单位，请填写 unit` }]
      : []),
  ]);
}

interface DatedItem {
  checked?: string;
  source?: Source | undefined;
}

function findFutureDates(content: Content, today: string): Fault[] {
  const all: readonly Entry<DatedItem>[] = [
    ...content.routes.values(),
    ...content.costs.values(),
    ...content.strengths.values(),
  ];
  return findInEach(all, ({ data: { checked, source } }) =>
    findFuture(
      [
        { field: 'checked', title: '日期', date: checked },
        { field: 'source.checked', title: '日期', date: source?.checked },
      ],
      today,
    ),
  );
}

/** An account that tells one side is none. */
function findOneSided(content: Content): Fault[] {
  const all = [...content.strengths.values()];
  if (all.length === 0) return [];
  const missing = SIDES.filter((side) => !all.some(({ data }) => data.side === side));
  return missing.map((side) => ({
    file: `${content.dir}/strengths`,
    field: 'side',
    message: `优势与不足要一起写，现在没有 ${side}`,
  }));
}

/** What is said for and against the place has its source and its day. */
export const PLACE_RULES: readonly Rule[] = [
  {
    id: 'cost-source',
    authority: 'Every figure has a source and a unit; a cost without one says to ask the desk',
    apply: findCostFaults,
  },
  {
    id: 'place-dates',
    authority: 'Every item says when it was last looked at',
    apply: (content, { today }) => findFutureDates(content, today),
  },
  {
    id: 'one-sided',
    authority: 'An honest scoreboard names strong and weak points alike',
    apply: findOneSided,
  },
];

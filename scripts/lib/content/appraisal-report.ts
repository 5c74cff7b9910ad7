import { appraise, type Appraisal } from '#src/domain/finance/appraise.ts';
import type { Assumptions } from '#src/domain/finance/assumptions.ts';
import type { Outlay } from '#src/domain/finance/cash-flow.ts';
import { findCriticalPoints, findShortfall } from '#src/domain/finance/critical-point.ts';
import { appraiseEquity } from '#src/domain/finance/financing.ts';
import type { Measure } from '#src/domain/finance/measures.ts';
import { getGrants, getOutlay } from '#src/domain/project/outlay.ts';
import type { Project } from '#src/domain/project/project.ts';

const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
const signedPercent = (value: number) => `${value > 0 ? '+' : ''}${percent(value)}`;
const wan = (value: number) => `${value.toFixed(1)} 万元`;
const years = (value: number) => `${value.toFixed(2)} 年`;

const REASONS: Readonly<Record<string, string>> = {
  never: '期内收不回或达不到',
  none: '现金流不变号，算不出',
  several: '现金流多次变号，解不唯一',
  'out-of-range': '超出可算范围',
};

const show = (measure: Measure<string>, format: (value: number) => string) =>
  measure.ok ? format(measure.value) : `无（${REASONS[measure.reason] ?? measure.reason}）`;

type Line = readonly [name: string, value: string];

function listMeasures(result: Appraisal): Line[] {
  return [
    ['内部收益率 税前', show(result.irrBeforeTax, percent)],
    ['内部收益率 税后', show(result.irrAfterTax, percent)],
    [`净现值 税后 ${percent(result.discountRate)}`, wan(result.npvAfterTax)],
    ['投资回收期 含建设期', show(result.payback, years)],
    ['动态回收期', show(result.dynamicPayback, years)],
    ['达产年收入', wan(result.fullYear.revenue)],
    ['达产年息税前利润', wan(result.fullYear.operatingProfit)],
    ['总投资收益率', percent(result.returnOnInvestment)],
    ['利润率', percent(result.margin)],
    ['盈亏平衡点', show(result.breakEven, percent)],
  ];
}

const FACTORS = { price: '价格', cost: '经营成本', investment: '建设投资' } as const;

function listMoves(assumptions: Assumptions, outlay: Outlay): Line[] {
  const shortfall = findShortfall(assumptions, outlay);
  return [
    ...findCriticalPoints(assumptions, outlay).map(
      ({ factor, by }): Line => [
        `临界点 ${FACTORS[factor]}`,
        by.ok ? signedPercent(by.value) : '无（单变这一项不够）',
      ],
    ),
    ...(shortfall ? [['补平净现值所需补助', wan(shortfall.support)] as const] : []),
  ];
}

function listGranted({ investment }: Project, assumptions: Assumptions, outlay: Outlay): Line[] {
  const { grant } = getGrants(investment);
  if (grant === 0) return [];
  const { irr } = appraiseEquity(assumptions, outlay, { grant });
  return [[`内部收益率 计入补助 ${wan(grant)}`, show(irr, percent)]];
}

/** What a project's assumptions come to, a line a measure, for whoever packages it. */
export function reportAppraisal(project: Project): string[] {
  const { assumptions } = project;
  if (!assumptions) return ['没有测算依据（assumptions），页面写“未测算”'];
  const outlay = getOutlay(project.investment);
  const result = appraise(assumptions, outlay);
  const flows = result.years.map((year) => year.flowAfterTax.toFixed(0)).join(' ');
  return [
    ...listMeasures(result),
    ...listMoves(assumptions, outlay),
    ...listGranted(project, assumptions, outlay),
    ['税后净现金流（万元）', flows] as const,
  ].map(([name, value]) => `${name}  ${value}`);
}

import { appraise, type Appraisal } from '../finance/appraise.ts';
import { getFullRevenue } from '../finance/cash-flow.ts';
import type { Measure } from '../finance/measures.ts';
import { getOutlay } from '../project/outlay.ts';
import type { Project } from '../project/project.ts';
import { projectRule, type FieldFault, type Rule } from './finding.ts';
import { findValueFaults, listPaybackReadings } from './stated-flow.ts';
import { agrees, TOLERANCES } from './tolerances.ts';
import { sayEither, sayPercent, sayWan, sayYears } from './wording.ts';

interface Comparison {
  field: string;
  title: string;
  stated: number | undefined;
  /** What the assumptions make of it; several where the stated one does not say which it is. */
  computed: readonly number[];
  say: (value: number) => string;
}

const valuesOf = (...measures: readonly Measure<string>[]) =>
  measures.flatMap((measure) => (measure.ok ? [measure.value] : []));

function listRates({ returns }: Project, appraisal: Appraisal): number[] {
  const { irrBeforeTax, irrAfterTax } = appraisal;
  if (returns?.irr?.tax === 'before') return valuesOf(irrBeforeTax);
  if (returns?.irr?.tax === 'after') return valuesOf(irrAfterTax);
  return valuesOf(irrBeforeTax, irrAfterTax);
}

function listPaybacks({ returns }: Project, appraisal: Appraisal): number[] {
  return valuesOf(appraisal.payback).flatMap((years) =>
    listPaybackReadings(
      years,
      appraisal.constructionYears,
      returns?.payback?.construction ?? 'unstated',
    ),
  );
}

/** The figures of a year at full output. */
function compareYear({ returns, investment, assumptions }: Project, appraisal: Appraisal) {
  const { revenue, operatingProfit } = appraisal.fullYear;
  const profits = [operatingProfit, operatingProfit * (1 - assumptions!.incomeTax)];
  return [
    {
      field: 'returns.revenue',
      title: '年营业收入',
      stated: returns?.revenue,
      computed: [revenue, getFullRevenue(assumptions!)],
      say: sayWan,
    },
    {
      field: 'returns.profit',
      title: '年利润',
      stated: returns?.profit,
      computed: profits,
      say: sayWan,
    },
    {
      field: 'returns.returnOnInvestment',
      title: '投资利润率',
      stated: returns?.returnOnInvestment,
      computed: profits.map((profit) => profit / investment.total),
      say: sayPercent,
    },
  ];
}

/** The measures of the whole life. The return on equity needs the financing, which is not given. */
function compareLife(project: Project, appraisal: Appraisal) {
  const { irr, payback } = project.returns ?? {};
  return [
    {
      field: 'returns.irr',
      title: '内部收益率',
      stated: irr?.scope === 'project' ? irr.rate : undefined,
      computed: listRates(project, appraisal),
      say: sayPercent,
    },
    {
      field: 'returns.payback',
      title: '投资回收期',
      stated: payback && payback.time / 12,
      computed: listPaybacks(project, appraisal),
      say: sayYears,
    },
  ];
}

function compare({ field, title, stated, computed, say }: Comparison): FieldFault[] {
  if (stated === undefined) return [];
  if (computed.some((value) => agrees(stated, value, TOLERANCES.derived))) return [];
  const words =
    computed.length === 0
      ? '按测算依据算不出'
      : `按测算依据算得 ${sayEither([...new Set(computed.map(say))])}`;
  const message = `${title}写 ${say(stated)}，${words}；有测算依据的项目由程序计算，请删去此项或核对 assumptions`;
  return [{ field, message }];
}

function findFaults(project: Project): FieldFault[] {
  const { assumptions, returns, investment } = project;
  if (!assumptions || !returns) return [];
  const appraisal = appraise(assumptions, getOutlay(investment));
  const flows = appraisal.years.map((year) => year.flowAfterTax);
  return [
    ...compareYear(project, appraisal).flatMap(compare),
    ...compareLife(project, appraisal).flatMap(compare),
    ...findValueFaults(returns.npv, flows, investment.total, '测算依据'),
  ];
}

/** Stated measures against what the project's own assumptions come to. */
export const COMPUTED_RULES: readonly Rule[] = [
  projectRule(
    'stated-against-computed',
    '《建设项目经济评价方法与参数》（第三版）；a page shows one figure, and it is the computed one',
    ({ data }) => findFaults(data),
  ),
];

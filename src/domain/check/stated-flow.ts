import { internalRateOfReturn, netPresentValue, paybackYears } from '../finance/measures.ts';
import type { Project } from '../project/project.ts';
import { projectRule, type FieldFault, type Rule } from './finding.ts';
import { agrees, TOLERANCES } from './tolerances.ts';
import { sayEither, sayPercent, sayWan, sayYears } from './wording.ts';

type Stated = NonNullable<Project['returns']>;

function findRateFaults({ irr }: Stated, flows: readonly number[]): FieldFault[] {
  if (!irr) return [];
  const field = 'returns.irr';
  const found = internalRateOfReturn(flows);
  if (!found.ok) {
    const why =
      found.reason === 'several'
        ? '正负多次交替，内部收益率不唯一'
        : '收不回投资，算不出内部收益率';
    return [{ field, message: `逐年净现金流${why}，却写 ${sayPercent(irr.rate)}，请核对` }];
  }
  if (agrees(irr.rate, found.value, TOLERANCES.derived)) return [];
  const message = `内部收益率写 ${sayPercent(irr.rate)}，按逐年净现金流算得 ${sayPercent(found.value)}，请核对`;
  return [{ field, message }];
}

/** What payback may honestly be called, in years from the start of building. */
export function listPaybackReadings(
  fromStart: number,
  buildingYears: number,
  construction: 'included' | 'excluded' | 'unstated',
): number[] {
  const withoutBuilding = fromStart - buildingYears;
  if (construction === 'included') return [fromStart];
  return construction === 'excluded' ? [withoutBuilding] : [fromStart, withoutBuilding];
}

function findPaybackFaults(
  { payback }: Stated,
  flows: readonly number[],
  buildingYears: number,
): FieldFault[] {
  if (!payback) return [];
  const field = 'returns.payback';
  const stated = payback.time / 12;
  const found = paybackYears(flows);
  if (!found.ok) {
    const message = `逐年净现金流到最后一年仍未收回投资，却写 ${sayYears(stated)}，请核对`;
    return [{ field, message }];
  }
  const readings = listPaybackReadings(found.value, buildingYears, payback.construction);
  if (readings.some((years) => agrees(stated, years, TOLERANCES.derived))) return [];
  const words = sayEither([...new Set(readings.map(sayYears))]);
  const message = `投资回收期写 ${sayYears(stated)}，按逐年净现金流算得 ${words}，请核对`;
  return [{ field, message }];
}

/** Whether a stated present value agrees with flows at its own rate, beside a total investment. */
export function findValueFaults(
  npv: Stated['npv'],
  flows: readonly number[],
  totalWan: number,
  basis: string,
): FieldFault[] {
  if (!npv) return [];
  const value = netPresentValue(npv.discountRate, flows);
  const near = Math.abs(npv.amount - value) <= totalWan * TOLERANCES.presentValue;
  if (near || agrees(npv.amount, value, TOLERANCES.derived)) return [];
  const message = `净现值写 ${sayWan(npv.amount)}，按${basis}、折现率 ${sayPercent(npv.discountRate)} 算得 ${sayWan(value)}，请核对`;
  return [{ field: 'returns.npv', message }];
}

/** Stated measures against the cash flow that stands beside them. */
export const STATED_FLOW_RULES: readonly Rule[] = [
  projectRule(
    'stated-cash-flow',
    '《建设项目经济评价方法与参数》（第三版）：内部收益率、回收期、净现值由现金流量表算出',
    ({ data }) => {
      const { returns, constructionTime, investment } = data;
      const flows = returns?.cashFlow;
      if (!flows) return [];
      return [
        ...findRateFaults(returns, flows),
        ...findPaybackFaults(returns, flows, (constructionTime ?? 0) / 12),
        ...findValueFaults(returns.npv, flows, investment.total, '逐年净现金流'),
      ];
    },
  ),
];

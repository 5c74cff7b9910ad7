import type { Assumptions } from '../finance/assumptions.ts';
import type { Project } from '../project/project.ts';
import { projectRule, type FieldFault, type Rule } from './finding.ts';
import { sayNumber, sayYears } from './wording.ts';

function findUnitFaults({ revenue }: Assumptions): FieldFault[] {
  return revenue.flatMap(({ item, price, quantity }, index) => {
    const counted = quantity.unit.split('/')[0]!.trim();
    if (counted === price.per) return [];
    const message = `“${item}”单价按每“${price.per}”，数量按“${counted}”，单位不同不能相乘，请改成一样（如 4200元/吨 配 20000吨/年）`;
    return [{ field: `assumptions.revenue[第${index + 1}项]`, message }];
  });
}

function findYearFaults({ assumptions, constructionTime }: Project): FieldFault[] {
  if (!assumptions || constructionTime === undefined) return [];
  const years = assumptions.phasing.length;
  if (Math.abs(years * 12 - constructionTime) < 12) return [];
  const message = `分年投资写了 ${years} 年，建设期写 ${sayNumber(constructionTime)}个月，请改成一致`;
  return [{ field: 'assumptions.phasing', message }];
}

function findRampFaults({ ramp, operation }: Assumptions): FieldFault[] {
  const years = operation / 12;
  if (ramp.length <= years) return [];
  const message = `达产率写了 ${ramp.length} 年，运营期只有 ${years} 年，请删去多余的或加长运营期`;
  return [{ field: 'assumptions.ramp', message }];
}

function findTermFaults({ assumptions, constructionTime, term }: Project): FieldFault[] {
  if (!assumptions || term === undefined) return [];
  const building = constructionTime ?? assumptions.phasing.length * 12;
  const counted = building + assumptions.operation;
  if (counted <= term) return [];
  const message = `合作期限写 ${sayYears(term / 12)}，建设期 ${sayNumber(building)}个月加运营期 ${sayYears(assumptions.operation / 12)}是 ${sayYears(counted / 12)}，期满以后的收益不能算，请延长合作期限或缩短运营期`;
  return [{ field: 'term', message }];
}

function findWorkingCapitalFaults({ investment, assumptions }: Project): FieldFault[] {
  const parts = investment.split ?? [];
  const fixed = parts.filter(({ item }) => item !== 'working-capital' && item !== 'interest');
  if (!assumptions || parts.length === 0 || fixed.length > 0) return [];
  const message = '投资构成里没有建设投资，只有流动资金或利息，无法测算，请补写';
  return [{ field: 'investment.split', message }];
}

/** What the computation starts from must fit together. */
export const ASSUMPTION_RULES: readonly Rule[] = [
  projectRule(
    'price-unit',
    'Price × quantity is revenue only where both count the same thing',
    ({ data }) => (data.assumptions ? findUnitFaults(data.assumptions) : []),
  ),
  projectRule(
    'construction-years',
    '《建设项目经济评价方法与参数》（第三版）：计算期 = 建设期 + 运营期',
    ({ data }) => [
      ...findYearFaults(data),
      ...(data.assumptions ? findRampFaults(data.assumptions) : []),
    ],
  ),
  projectRule(
    'term-covers-returns',
    'The term runs from signing over construction and operation: what comes after it is not the investor’s',
    ({ data }) => findTermFaults(data),
  ),
  projectRule(
    'fixed-assets',
    '《建设项目经济评价方法与参数》（第三版）：折旧以固定资产为基数',
    ({ data }) => findWorkingCapitalFaults(data),
  ),
];

import type { Assumptions } from '../finance/assumptions.ts';
import type { Project } from '../project/project.ts';
import { projectRule, type FieldFault, type Rule } from './finding.ts';
import { sayNumber } from './wording.ts';

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
    'fixed-assets',
    '《建设项目经济评价方法与参数》（第三版）：折旧以固定资产为基数',
    ({ data }) => findWorkingCapitalFaults(data),
  ),
];

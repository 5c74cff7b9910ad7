import type { Project } from '../project/project.ts';
import { projectRule, type FieldFault, type Rule } from './finding.ts';
import { agrees, exceeds, HIGHEST_MARGIN, isWithin, TOLERANCES } from './tolerances.ts';
import { sayPercent, sayPlainWan, sayWan, sayYears } from './wording.ts';

type Stated = NonNullable<Project['returns']>;

const sumParts = (returns: Stated) =>
  returns.revenueParts?.reduce((sum, part) => sum + part.amount, 0);

function findRevenueFaults({ returns }: Project): FieldFault[] {
  const sum = returns && sumParts(returns);
  if (sum === undefined || returns?.revenue === undefined) return [];
  if (agrees(sum, returns.revenue, TOLERANCES.sum)) return [];
  const difference = Math.abs(sum - returns.revenue);
  const message = `各项相加 ${sayPlainWan(sum)}，年营业收入写 ${sayPlainWan(returns.revenue)}，相差 ${sayPlainWan(difference)}，请核对`;
  return [{ field: 'returns.revenueParts', message }];
}

function findProfitTaxFaults({ returns }: Project): FieldFault[] {
  const { profit, profitAndTax } = returns ?? {};
  if (profit === undefined || profitAndTax === undefined) return [];
  if (!exceeds(profit, profitAndTax)) return [];
  const message = `年利润 ${sayWan(profit)} 大于年利税 ${sayWan(profitAndTax)}，利税包含利润，请核对`;
  return [{ field: 'returns.profitAndTax', message }];
}

function findRateFaults({ returns, investment }: Project): FieldFault[] {
  const { profit, returnOnInvestment } = returns ?? {};
  if (profit === undefined || returnOnInvestment === undefined) return [];
  const { total, upTo = total } = investment;
  if (isWithin(returnOnInvestment, profit / total, profit / upTo, TOLERANCES.derived)) return [];
  const message = `投资利润率写 ${sayPercent(returnOnInvestment)}，年利润 ${sayWan(profit)} ÷ 总投资 ${sayWan(total)} = ${sayPercent(profit / total)}，请核对`;
  return [{ field: 'returns.returnOnInvestment', message }];
}

/** Yearly profit as stated, or as the stated rate on investment makes it; with the words for it. */
function findYearlyProfit({ returns, investment }: Project) {
  if (returns?.profit !== undefined)
    return { wan: returns.profit, words: `年利润 ${sayWan(returns.profit)}` };
  const rate = returns?.returnOnInvestment;
  if (rate === undefined) return undefined;
  const wan = rate * investment.total;
  return { wan, words: `年利润 ${sayWan(wan)}（投资利润率 ${sayPercent(rate)}）` };
}

/** Static payback: total ÷ yearly profit, with or without the years of building. */
function findPaybackFaults(project: Project): FieldFault[] {
  const { returns, investment, constructionTime, assumptions } = project;
  // A cash flow says more than one year's profit; its own rules compare payback with it.
  if (!returns?.payback || returns.cashFlow || assumptions) return [];
  const profit = findYearlyProfit(project);
  if (!profit || profit.wan <= 0) return [];
  const { total, upTo = total } = investment;
  const stated = returns.payback.time / 12;
  const building = (constructionTime ?? 0) / 12;
  const [least, most] = [total / profit.wan, upTo / profit.wan];
  const fits = [0, building].some((years) =>
    isWithin(stated, least + years, most + years, TOLERANCES.payback),
  );
  if (fits) return [];
  const withBuilding =
    building > 0
      ? `，计入建设期 ${sayYears(building)} 为 ${sayYears(least + building)}`
      : '（未计建设期）';
  const remedy = building === 0 && stated > least ? '；如已含建设期，请写明 constructionTime' : '';
  const message = `投资回收期写 ${sayYears(stated)}，总投资 ${sayWan(total)} ÷ ${profit.words} = ${sayYears(least)}${withBuilding}，请核对${remedy}`;
  return [{ field: 'returns.payback', message }];
}

function findMarginFaults({ returns }: Project): FieldFault[] {
  const revenue = returns && (returns.revenue ?? sumParts(returns));
  if (!revenue || returns.reason !== undefined) return [];
  const rows = [
    { field: 'returns.profit', title: '年利润', wan: returns.profit },
    { field: 'returns.profitAndTax', title: '年利税', wan: returns.profitAndTax },
  ];
  return rows.flatMap(({ field, title, wan }) => {
    if (wan === undefined || !exceeds(wan / revenue, HIGHEST_MARGIN)) return [];
    const message = `${title} ${sayWan(wan)} ÷ 年营业收入 ${sayWan(revenue)} = ${sayPercent(wan / revenue)}，超过 ${sayPercent(HIGHEST_MARGIN)}，请核对，或在 returns.reason 写明依据`;
    return [{ field, message }];
  });
}

/** Stated measures must agree with one another. */
export const RETURN_RULES: readonly Rule[] = [
  projectRule(
    'revenue-parts',
    'A table whose lines do not make its total is not believed',
    (entry) => findRevenueFaults(entry.data),
  ),
  projectRule('profit-and-tax', '利税总额 = 利润总额 + 税金, by definition', (entry) =>
    findProfitTaxFaults(entry.data),
  ),
  projectRule(
    'return-on-investment',
    '《建设项目经济评价方法与参数》（第三版）：投资利润率 = 年利润 ÷ 总投资',
    (entry) => findRateFaults(entry.data),
  ),
  projectRule(
    'payback',
    '静态投资回收期 = 总投资 ÷ 年利润, as the published county projects reckon it',
    (entry) => findPaybackFaults(entry.data),
  ),
  projectRule(
    'margin',
    'Profit above 60% of revenue is not credible to investors without its reason',
    (entry) => findMarginFaults(entry.data),
  ),
];

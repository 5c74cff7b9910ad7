import { z } from 'zod';
import { money, months, named, oneOf, persons, rate, signedMoney, text } from '../fields.ts';
import { FUND_SOURCES, INVESTMENT_ITEMS } from '../vocabulary.ts';

const splitLine = z.strictObject({
  item: oneOf(INVESTMENT_ITEMS, '投资科目'),
  amount: money('金额'),
  note: text('说明', '如 厂房 2000㎡').optional(),
});

const fundLine = z.strictObject({
  source: oneOf(FUND_SOURCES, '资金来源'),
  amount: money('金额'),
  secured: z.boolean().optional().meta(named('已落实', '有协议或批文的写 true')),
});

/** How much, on what, from whom. */
export const investmentSchema = z.strictObject({
  total: money('总投资').refine((value) => value > 0, '总投资应大于 0'),
  upTo: money('总投资上限', '总投资是区间时写上限').optional(),
  split: z.array(splitLine).min(1).optional().meta(named('投资构成')),
  sought: money('拟引资额', '外来投资者出的钱，连同由其自筹的贷款').optional(),
  minimumTicket: money('最低出资额').optional(),
  funds: z.array(fundLine).min(1).optional().meta(named('资金来源')),
  baseYear: z
    .number()
    .int()
    .min(1990)
    .max(2100)
    .optional()
    .meta(named('价格基准年', undefined, 2026)),
});

/** The measures a unit states itself (申报数据); computed ones are never written here. */
export const returnsSchema = z.strictObject({
  revenue: money('年营业收入').optional(),
  revenueParts: z
    .array(z.strictObject({ item: text('收入项目', undefined, '茶油'), amount: money('金额') }))
    .min(1)
    .optional()
    .meta(named('收入构成', '各项相加应等于年营业收入')),
  profit: money('年利润').optional(),
  profitAndTax: money('年利税').optional(),
  returnOnInvestment: rate('投资利润率', '年利润 ÷ 总投资').optional(),
  irr: z
    .strictObject({
      rate: rate('内部收益率'),
      tax: oneOf(['before', 'after', 'unstated'], '税前或税后'),
      scope: oneOf(['project', 'equity'], '全部投资或资本金').default('project'),
    })
    .optional()
    .meta(named('内部收益率')),
  npv: z
    .strictObject({ amount: signedMoney('净现值'), discountRate: rate('折现率') })
    .optional()
    .meta(named('净现值')),
  payback: z
    .strictObject({
      time: months('投资回收期', '如 7.18年', '年'),
      construction: oneOf(['included', 'excluded', 'unstated'], '是否含建设期'),
    })
    .optional()
    .meta(named('投资回收期')),
  cashFlow: z
    .array(signedMoney('净现金流'))
    .min(2)
    .optional()
    .meta(named('逐年净现金流', '从建设第一年起', ['-12000万元', '-4000万元', '1800万元'])),
  reason: text('说明', '利润率超过 60% 时写明依据').optional(),
});

/** Persons employed when running (就业). */
export const jobsField = persons('就业人数').optional();

export type Investment = z.output<typeof investmentSchema>;
export type StatedReturns = z.output<typeof returnsSchema>;

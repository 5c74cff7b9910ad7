import { z } from 'zod';
import { money, months, named, oneOf, price, quantity, rate, text } from '../fields.ts';

/** What a cost is for, and by default whether it grows with output. */
export const COST_KINDS = [
  'materials', // 原材料、种苗、商品采购
  'energy', // 燃料动力
  'wages', // 工资福利
  'maintenance', // 修理
  'rent', // 租金
  'management', // 管理费
  'sales', // 销售与运输费
  'other',
] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** A part of a whole: 0% to 100%. */
const share = (title: string, description?: string) =>
  rate(title, description).refine((value) => value <= 1, '不能超过 100%');

const revenueLine = z.strictObject({
  item: text('收入项目', '卖什么，如 冷冻竹笋'),
  price: price('单价', '不含增值税'),
  quantity: quantity(
    '达产年数量',
    '单位的前半段与单价的“每…”相同，如 单价 4200元/吨 配 20000吨/年',
    '20000吨/年',
  ),
});

const costLine = z.strictObject({
  item: text('成本项目', undefined, '油茶籽收购'),
  kind: oneOf(COST_KINDS, '成本类别'),
  amount: money('达产年金额', '不含增值税、折旧和利息'),
  fixed: z.boolean().optional().meta(named('固定成本', '不随产量变的写 true')),
});

/** The assumptions (测算依据) from which yearly cash flow before financing is computed. */
export const assumptionsSchema = z.strictObject({
  phasing: z
    .array(share('比例'))
    .min(1)
    .max(8)
    .refine(
      (parts) => Math.abs(parts.reduce((a, b) => a + b, 0) - 1) < 1e-9,
      '各年比例相加应为 100%',
    )
    .meta(named('建设期分年投资比例', '每年一项，如 [60%, 40%]；项数即建设年数', ['60%', '40%'])),
  operation: months('运营期', '计算期中建成后的年数，如 15年', '年').refine(
    (value) => value % 12 === 0 && value >= 12 && value <= 600,
    '请写成整年，1年 至 50年',
  ),
  ramp: z
    .array(share('达产率'))
    .min(1)
    .refine((rates) => rates.some((value) => value > 0), '至少有一年的达产率大于 0')
    .meta(
      named('达产率', '投产后逐年达产率，最后一项沿用到期末，如 [60%, 80%, 100%]', [
        '60%',
        '80%',
        '100%',
      ]),
    ),
  revenue: z
    .array(revenueLine)
    .min(1)
    .refine(
      (lines) => lines.some((line) => line.price.wan * line.quantity.value > 0),
      '收入合计应大于 0，请核对单价和数量',
    )
    .meta(named('达产年收入')),
  subsidy: money('补贴收入', '每年，写明文件依据').optional(),
  costs: z.array(costLine).min(1).meta(named('经营成本')),
  surtax: share('税金及附加', '占收入的比例'),
  depreciation: months('折旧年限', '综合年限，如 15年', '年').refine(
    (value) => value > 0,
    '应大于 0',
  ),
  residual: share('残值率').default(0.05),
  incomeTax: share('所得税率'),
  discountRate: rate('折现率', '税后基准收益率，如 8%'),
  basis: text('测算口径', '价格和费用从哪里来', '价格取2026年上半年县内均价').optional(),
});

export type Assumptions = z.output<typeof assumptionsSchema>;

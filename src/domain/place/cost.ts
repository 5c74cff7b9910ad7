import { z } from 'zod';
import { sourceSchema } from '../county/source.ts';
import { day, named, oneOf, text } from '../fields.ts';

/** What a cost is of; names in the dictionaries under `why.costKind`. */
export const COST_GROUPS = ['site', 'energy', 'freight', 'labour', 'tax'] as const;

/**
 * `content/costs/<slug>.yml`: one line of the cost sheet (要素成本). With an amount it has its source;
 * without one the page says to ask the desk.
 */
export const costSchema = z.strictObject({
  name: text('项目', undefined, '工业用电'),
  nameEn: text('英文名称'),
  group: oneOf(COST_GROUPS, '类别'),
  amount: text('数值', '没有来源的不写', '25%').optional(),
  unit: text('单位', undefined, '元/千瓦时').optional(),
  unitEn: text('单位英文').optional(),
  note: text('说明').optional(),
  noteEn: text('说明英文').optional(),
  order: z
    .number()
    .int()
    .min(0)
    .meta(named('排序', '小的在前', 10)),
  checked: day('核对日期'),
  source: sourceSchema.optional().meta(named('来源', '有数值的必填')),
});

export type Cost = z.output<typeof costSchema>;

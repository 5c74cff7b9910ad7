import { z } from 'zod';
import { money, named, oneOf, rate, text } from '../fields.ts';
import { UNIT_KINDS } from '../vocabulary.ts';
import { LEDGER_MEASURES } from './measures.ts';

const targetSchema = z
  .strictObject({
    measure: oneOf(LEDGER_MEASURES, '指标'),
    atLeast: money('单项投资不低于', '只统计总投资达到这个数的项目，如 1000万元').optional(),
    count: z.number().int().positive().optional().meta(named('个数')),
    amount: money('总投资合计').optional(),
    ofSigned: rate('占当年签约项目的比例', '如当年签约的项目 90% 开工，写 90%').optional(),
  })
  .refine(
    ({ count, amount, ofSigned }) =>
      [count, amount, ofSigned].filter((value) => value !== undefined).length === 1,
    '每条目标只写一个数：个数 count、总投资合计 amount 或占当年签约项目的比例 ofSigned',
  );

/**
 * `content/targets.yml`: what each unit has to package, and what a year has to bring. Targets are the
 * county's own; sample ones say so.
 */
export const targetsSchema = z.strictObject({
  sample: z.boolean().default(false).meta(named('示例')),
  perUnit: z
    .strictObject({
      least: z.number().int().min(1).meta(named('至少')),
      most: z.number().int().min(1).meta(named('至多')),
      kinds: z.array(oneOf(UNIT_KINDS, '单位类别')).min(1).meta(named('哪几类单位')),
    })
    .refine(({ least, most }) => least <= most, '至少的个数不能大于至多的个数，如 3、5')
    .meta(named('每个单位包装几个项目')),
  years: z
    .array(
      z.strictObject({
        year: z.number().int().min(2000).max(2100).meta(named('年度')),
        source: text('来源', '下达目标的文件，如 县政府工作报告'),
        sourceEn: text('来源（英文）', '公开的进展页用').optional(),
        targets: z.array(targetSchema).min(1).meta(named('目标')),
      }),
    )
    .refine((years) => new Set(years.map(({ year }) => year)).size === years.length, {
      message: '同一年度只写一次',
    })
    .meta(named('年度目标')),
});

export type Targets = z.output<typeof targetsSchema>;
/** One target of a year. */
export type Target = Targets['years'][number]['targets'][number];

import { z } from 'zod';
import { day, named, oneOf, text } from '../fields.ts';

/**
 * How far a source can be trusted: A government or official paper, B newspaper or its mirror.
 * Weaker sources are not published.
 */
export const RELIABILITY = ['A', 'B'] as const;

/** Where a figure comes from and when it was last looked at; every published figure carries one. */
export const sourceSchema = z
  .strictObject({
    name: text('来源', '发布单位或文件名', '新邵县2024年统计公报'),
    nameEn: text('来源英文').optional(),
    published: text('发布时间', '如 2019-02 或 2019', '2019-02').optional(),
    year: z
      .number()
      .int()
      .min(1900)
      .max(2100)
      .meta(named('数据年份', undefined, 2024)),
    reliability: oneOf(RELIABILITY, '可靠性'),
    checked: day('核对日期'),
  })
  .meta(named('来源'));

export type Source = z.output<typeof sourceSchema>;

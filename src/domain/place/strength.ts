import { z } from 'zod';
import { sourceSchema } from '../county/source.ts';
import { named, oneOf, text } from '../fields.ts';

/** The two sides of the account (优势与不足). */
export const SIDES = ['strength', 'weakness'] as const;

/** `content/strengths/<slug>.yml`: something for the county or against it, with its source. */
export const strengthSchema = z.strictObject({
  name: text('一句话', undefined, '高铁站设在县内'),
  nameEn: text('一句话英文'),
  side: oneOf(SIDES, '优势还是不足'),
  note: text('依据', '写出数字和年份'),
  noteEn: text('依据英文'),
  order: z
    .number()
    .int()
    .min(0)
    .meta(named('排序', '小的在前', 10)),
  source: sourceSchema,
});

export type Strength = z.output<typeof strengthSchema>;

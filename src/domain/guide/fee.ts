import { z } from 'zod';
import { day, named, oneOf, slug, text } from '../fields.ts';

/** By whom a charge is set; names in the dictionaries under `guide.feeKinds`. */
export const FEE_KINDS = [
  'administrative', // 行政事业性收费
  'fund', // 政府性基金
  'regulated', // 政府定价或指导价的经营服务性收费
  'market', // 市场调节价
  'none', // 不收费
] as const;
export type FeeKind = (typeof FEE_KINDS)[number];

/** `content/fees/<slug>.yml`: what is charged, by whom, on what ground (阳光收费). */
export const feeSchema = z.strictObject({
  item: text('收费项目'),
  itemEn: text('收费项目英文'),
  kind: oneOf(FEE_KINDS, '性质'),
  standard: text('标准', '写数字和单位，不收的写“不收费”', '550元'),
  standardEn: text('标准英文'),
  amount: z
    .number()
    .min(0, '不能是负数')
    .optional()
    .meta(named('排序金额', '元；只用来排序，按比例收的不写', 550)),
  unit: text('计费单位', undefined, '件').optional(),
  unitEn: text('计费单位英文').optional(),
  basis: text('依据', '文件名和文号'),
  basisEn: text('依据英文'),
  policy: slug('政策', '依据政策库里的哪一项').optional(),
  office: text('收费单位'),
  officeEn: text('收费单位英文'),
  exemption: text('减免').optional(),
  exemptionEn: text('减免英文').optional(),
  order: z
    .number()
    .int()
    .min(0)
    .meta(named('排序', '小的在前', 10)),
  checked: day('核对日期'),
  sample: z.boolean().default(false).meta(named('示例')),
});

export type Fee = z.output<typeof feeSchema>;

import { z } from 'zod';
import { sourceSchema } from '../county/source.ts';
import { area, day, named, oneOf, price, quantity, slug, text } from '../fields.ts';
import { LAND_LEVELS } from '../vocabulary.ts';
import { SITE_KINDS, SITE_STATUSES, SITE_SUPPLIES, SITE_TERMS, SITE_USES } from './kinds.ts';

const supply = (title: string) => oneOf(SITE_SUPPLIES, title).optional();

/**
 * `content/sites/<slug>.yml`: a parcel or building to let or sell (地块、厂房), written once with its
 * English beside it.
 */
export const listedSiteSchema = z.strictObject({
  number: z
    .string({ error: '缺少编号，请写成 XS-S001' })
    .regex(/^[A-Z]{1,4}-S\d{3}$/, '编号请写成 XS-S001')
    .meta(named('场地编号', undefined, 'XS-S001')),
  sample: z.boolean().default(false).meta(named('示例', '不是真实房源地块的写 true')),
  name: text('名称', undefined, '雀塘 3 号标准厂房'),
  nameEn: text('英文名称', undefined, 'Quetang, plant 3'),
  kind: oneOf(SITE_KINDS, '场地类别'),
  park: slug('园区', '在园区里的写').optional(),
  town: slug('所在乡镇'),
  status: oneOf(SITE_STATUSES, '状态'),
  area: area('面积', '土地写亩，如 36亩；房屋写建筑面积，如 3200㎡'),
  smallest: area('最小可分', '可以分割的写，单位同面积').optional(),
  terms: oneOf(SITE_TERMS, '出让或出租'),
  price: price('价格', '土地 16万元/亩，厂房 9元/㎡·月；未定的不写').optional(),
  use: oneOf(SITE_USES, '规划用途'),
  level: oneOf(LAND_LEVELS, '平整程度').optional(),
  storeys: z
    .number()
    .int()
    .min(1)
    .max(40)
    .optional()
    .meta(named('层数', '房屋写', 3)),
  floorLoad: quantity('楼面荷载', '如 1.5吨/㎡').optional(),
  clearHeight: quantity('净高', '如 8米').optional(),
  power: quantity('供电容量', '如 630千伏安').optional(),
  water: quantity('供水能力', '如 200立方米/日').optional(),
  gas: supply('燃气'),
  sewage: supply('污水管网'),
  fibre: supply('光纤'),
  note: text('说明', '一两句').optional(),
  noteEn: text('说明英文').optional(),
  contact: slug('联系窗口'),
  checked: day('核对日期', '最近一次核对是否可供、价格和配套的日子'),
  source: sourceSchema.optional().meta(named('来源', '真实场地必填')),
});

export type ListedSite = z.output<typeof listedSiteSchema>;

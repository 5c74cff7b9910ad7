import { z } from 'zod';
import { area, day, named, oneOf, quantity, slug, text } from '../fields.ts';
import { UNIT_KINDS, UTILITIES } from '../vocabulary.ts';
import { sourceSchema } from './source.ts';

const name = text('名称');
const order = z
  .number()
  .int()
  .min(0)
  .meta(named('排序', '小的在前', 10));

/** `content/towns/zh/<slug>.md`: a town or township (乡镇). The body is its profile. */
export const townSchema = z.strictObject({
  name,
  code: z
    .string()
    .regex(/^\d{9}$/, '区划代码是 9 位数字')
    .meta(named('区划代码', undefined, '430522102')),
  kind: oneOf(['town', 'township'], '类别'),
  pinyin: text('拼音'),
  summary: text('一句话简介'),
  facts: z
    .array(z.strictObject({ label: text('项目'), value: text('数值'), source: sourceSchema }))
    .optional()
    .meta(named('数据')),
  contact: slug('联系窗口'),
});

/** `content/units/<slug>.yml`: who packages projects: towns, the development zone, departments. */
export const unitSchema = z.strictObject({
  name,
  nameEn: text('英文名称'),
  kind: oneOf(UNIT_KINDS, '类别'),
  town: slug('所在乡镇').optional(),
  contact: slug('联系窗口'),
  sample: z.boolean().default(false).meta(named('示例')),
});

/** The drawn covers a sector may have; one each. */
export const COVER_NAMES = [
  'gears',
  'hexagons',
  'circuit',
  'phyllotaxis',
  'terraces',
  'ridges',
  'routes',
  'sunrays',
  'blocks',
  'helix',
  'waves',
  'arcs',
] as const;

/** The six classes of the provincial list of 2022 (湖南省重点招商项目), above the county's own. */
export const PROVINCIAL_CLASSES = [
  'heavy-equipment', // 重大装备制造
  'high-tech', // 高新技术产业
  'modern-services', // 现代服务业
  'agriculture-rural', // 现代农业及乡村振兴
  'traditional-and-city', // 传统制造及产城融合
  'infrastructure', // 重大基础设施
] as const;

/** `content/sectors/zh/<slug>.md`: a sector of the county's own list (产业). */
export const sectorSchema = z.strictObject({
  name,
  summary: text('一句话简介'),
  order,
  cover: oneOf(COVER_NAMES, '封面图案'),
  provincialClass: oneOf(PROVINCIAL_CLASSES, '省级分类'),
  industryCodes: z
    .array(z.string().regex(/^[A-T](\d{2})?$/, '门类或大类代码，如 C13'))
    .min(1)
    .meta(named('国民经济行业大类', 'GB/T 4754')),
  landPerYi: z
    .strictObject({
      from: z.number().positive().meta(named('从')),
      to: z.number().positive().meta(named('到')),
    })
    .optional()
    .meta(named('每亿元用地', '亩；超出则检查时提示')),
  contact: slug('联系窗口'),
});

/** `content/parks/zh/<slug>.md`: a development zone or town park (园区). */
export const parkSchema = z.strictObject({
  name,
  summary: text('一句话简介'),
  town: slug('所在乡镇'),
  level: oneOf(['provincial', 'county', 'town'], '级别'),
  order,
  industries: z.array(text('主导产业')).min(1).meta(named('主导产业')),
  plannedArea: area('规划面积').optional(),
  facts: z
    .array(z.strictObject({ label: text('项目'), value: text('数值'), source: sourceSchema }))
    .optional()
    .meta(named('数据')),
  utilities: z
    .array(
      z.strictObject({
        kind: oneOf(UTILITIES, '公用工程'),
        value: text('能力', '写数字和年份', '35 千伏变电站（2021 年已启用）'),
        source: sourceSchema,
      }),
    )
    .optional()
    .meta(named('公用工程', '有来源的才写，没有的页面自动写“待核实”')),
  standardFloor: area('标准厂房', undefined, '㎡').optional(),
  firms: quantity('企业数', '如 45家').optional(),
  contact: slug('联系窗口'),
});

/** `content/contacts/<slug>.yml`: a desk by its function; never a private person. */
export const contactSchema = z.strictObject({
  name,
  nameEn: text('英文名称'),
  sample: z.boolean().default(false).meta(named('示例', '还没有设立、待确认的写 true')),
  city: text('驻外城市', '驻外联络窗口写，如 广州').optional(),
  cityEn: text('驻外城市（英文）').optional(),
  handles: text('受理什么'),
  handlesEn: text('受理什么（英文）'),
  phone: text('电话', '如 0739-3600000').optional(),
  email: z.email('邮箱请写成 desk@example.gov.cn').optional().meta(named('邮箱')),
  hours: text('办公时间').optional(),
  hoursEn: text('办公时间（英文）').optional(),
  address: text('地址').optional(),
  addressEn: text('地址（英文）').optional(),
  languages: z
    .array(oneOf(['zh', 'en'], '语种'))
    .min(1)
    .meta(named('语种')),
});

/** What a figure is about; names in the dictionaries under `places.groups`. */
export const FACT_GROUPS = [
  'location',
  'economy',
  'industry',
  'resources',
  'labour',
  'investment',
  'profile',
  'history', // 约 2009 年的讲话等：只作历史
  'fairs', // 历次洽谈会的成绩：只作历史
] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

/** `content/facts/<slug>.yml`: a figure about the county with its source. */
export const factSchema = z.strictObject({
  label: text('项目'),
  labelEn: text('项目英文'),
  value: text('数值', '如 145.26'),
  valueEn: text(
    '数值（英文）',
    '英文计数不同时写，如 1.21（百万平方米）；金额不用写，网站自己换算',
  ).optional(),
  unit: text('单位').optional(),
  unitEn: text('单位英文', '金额不用写').optional(),
  note: text('说明').optional(),
  noteEn: text('说明英文').optional(),
  group: oneOf(FACT_GROUPS, '类别'),
  order,
  source: sourceSchema,
});

const words = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape);

/** `content/<collection>/en/<slug>.md`: the language of an entry; facts stay in the Chinese file. */
export const townTextSchema = words({
  name,
  summary: text('一句话简介'),
  facts: z.array(words({ label: text('项目'), value: text('数值') })).optional(),
});
export const sectorTextSchema = words({ name, summary: text('一句话简介') });
export const parkTextSchema = words({
  name,
  summary: text('一句话简介'),
  industries: z.array(text('主导产业')).min(1),
  facts: z.array(words({ label: text('项目'), value: text('数值') })).optional(),
  utilities: z.array(words({ value: text('能力') })).optional(),
});

/** `content/pages/{zh,en}/<slug>.md`: a page of prose (about, privacy, …). */
export const pageSchema = z.strictObject({
  title: text('标题'),
  summary: text('摘要'),
  updated: day('更新日期'),
});

export type Town = z.output<typeof townSchema>;
export type Unit = z.output<typeof unitSchema>;
export type Sector = z.output<typeof sectorSchema>;
export type Park = z.output<typeof parkSchema>;
export type Contact = z.output<typeof contactSchema>;
export type Fact = z.output<typeof factSchema>;

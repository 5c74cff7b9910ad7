import { z } from 'zod';
import { day, named, slug, text } from '../fields.ts';
import { STALE_AFTER_DAYS } from '../freshness.ts';
import { goodsSchema } from '../library/goods.ts';
import { filingsShape } from './filings.ts';
import { holidaysSchema } from './holidays.ts';

/** The licence of the open data where `site.yml` does not say. */
export const DATA_LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

const both = (title: string) =>
  z.strictObject({ zh: text(`${title}（中文）`), en: text(`${title}（英文）`) }).meta(named(title));

const latitude = z.number().min(-90).max(90).meta(named('纬度'));
const longitude = z.number().min(-180).max(180).meta(named('经度'));

const workingDays = (most: number, title: string) =>
  z.number().int().min(1).max(most).meta(named(title));

/**
 * `content/site.yml`: the county's own identity. Another county takes the code by changing
 * `content/` alone.
 */
export const siteSettingsSchema = z.strictObject({
  name: both('网站名称'),
  county: both('县名'),
  prefecture: both('所属市'),
  province: both('所属省'),
  tagline: both('一句话：在哪里、做什么、为什么'),
  projectPrefix: z
    .string()
    .regex(/^[A-Z]{1,4}$/, '编号字头是 1 至 4 个大写字母')
    .meta(named('编号字头')),
  sponsor: both('主办单位').optional(),
  ...filingsShape,
  publishTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '钟点请写成 09:00')
    .default('09:00')
    .meta(named('每日发布钟点', '只写日期的内容按这个钟点标发布时间', '09:00')),
  contact: slug('总联系窗口'),
  complaintContact: slug('投诉受理窗口', '投诉不转给被投诉的单位').optional(),
  centre: z
    .strictObject({
      lat: latitude,
      lng: longitude,
      source: both('坐标来源'),
    })
    .meta(named('县城坐标')),
  cities: z
    .array(
      z.strictObject({
        name: text('城市'),
        nameEn: text('城市英文'),
        lat: latitude,
        lng: longitude,
      }),
    )
    .min(1)
    .meta(named('距离图上的城市')),
  homeFacts: z.array(slug('数据')).length(3, '首页正好放三项数据').meta(named('首页数据')),
  whyFacts: z.array(slug('数据')).min(4).meta(named('为何选这里的数据')),
  exchangeRate: z
    .strictObject({
      cnyPerUsd: z.number().positive().meta(named('1 美元合人民币')),
      date: day('日期'),
      source: both('来源'),
    })
    .optional()
    .meta(named('折美元汇率')),
  comparisons: z
    .array(
      z.strictObject({
        label: both('项目'),
        own: slug('本县数据', 'content/facts 里的文件名'),
        peer: slug('对照数据', 'content/facts 里的文件名'),
      }),
    )
    .optional()
    .meta(named('与全市对照', '每行一对数据')),
  goods: goodsSchema.optional().meta(named('物料名称', '产业链缺口按这张表认同一样东西')),
  replyPromise: z
    .strictObject({
      firstWorkingDays: workingDays(15, '首次答复'),
      fullWorkingDays: workingDays(15, '完整答复'),
      complexWorkingDays: workingDays(60, '复杂事项答复'),
    })
    .refine(
      ({ firstWorkingDays: first, fullWorkingDays: full, complexWorkingDays: complex }) =>
        first <= full && full <= complex,
      '首次答复不晚于完整答复，完整答复不晚于复杂事项答复，如 1、5、15',
    )
    .meta(named('答复承诺', '工作日')),
  holidays: holidaysSchema.optional(),
  followUpWorkingDays: z
    .number()
    .int()
    .min(1)
    .max(60)
    .default(10)
    .meta(named('答复后多少个工作日回访')),
  dataLicence: z
    .strictObject({
      name: text('许可名称'),
      url: z.url({ protocol: /^https?$/, error: '网址请写成 https://…' }).meta(named('网址')),
    })
    .default(DATA_LICENCE)
    .meta(named('开放数据许可', '别人可以怎样使用本站的项目数据')),
  staleAfterDays: z
    .number()
    .int()
    .min(30)
    .max(730)
    .default(STALE_AFTER_DAYS)
    .meta(named('多少天未核实算过期')),
});

export type SiteSettings = z.output<typeof siteSettingsSchema>;

/** What a dollar was worth, when, and who says so. */
export type ExchangeRate = NonNullable<SiteSettings['exchangeRate']>;

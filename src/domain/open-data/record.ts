import { z } from 'zod';
import { PROVINCIAL_CLASSES } from '../county/collections.ts';
import { SIZE_CLASSES } from '../size-class.ts';
import { COOPERATION_MODES, NATURES, STAGES } from '../vocabulary.ts';
import { described } from './described.ts';
import { texts } from './languages.ts';
import {
  publishedCapacitySchema,
  publishedInvestmentSchema,
  publishedLandSchema,
  publishedMoveSchema,
  publishedReadinessSchema,
} from './record-parts.ts';
import { publishedMeasuresSchema } from './record-measures.ts';

const url = z.url();
const SIZES = SIZE_CLASSES.map(({ id }) => id);

/** Whether an investor can still come in: expired where the offer's last day is past. */
export const RECORD_STATUSES = ['open', 'expired', 'closed'] as const;

const slugNotes = {
  zh: ['文件名', '在本站网址里的名字，不变。'],
  en: ['Slug', 'Its name in addresses of this site; does not change.'],
} as const;

/**
 * One project as the open data publish it: the one schema that the JSON, its JSON Schema, the
 * spreadsheets and the page of fields come from. Every key is there; what is unknown is null.
 */
export const recordSchema = z.strictObject({
  id: described(z.string(), { ...slugNotes, oc4ids: 'identifiers' }),
  number: described(z.string(), {
    zh: ['项目编号', '印在书上、写在咨询里的编号，不变。'],
    en: ['Project number', 'As books and enquiries name it; does not change.'],
    oc4ids: 'id',
  }),
  sample: described(z.boolean(), {
    zh: ['示例', '真为示例项目，不能当作真实项目使用。'],
    en: ['Sample', 'True for a sample, which must not be taken for a real project.'],
  }),
  status: described(z.enum(RECORD_STATUSES), {
    zh: ['招商状态', '可谈、已过有效期、已不招商。'],
    en: ['Status', 'Open, past its last day, or no longer open.'],
  }),
  urls: described(z.strictObject({ 'zh-Hans': url, 'zh-Hant': url, en: url }), {
    zh: ['网页', '三种文字的项目页。'],
    en: ['Pages', 'The project’s page in each language.'],
  }),
  title: texts(['项目名称', '全称。'], ['Title', 'In full.'], 'title'),
  summary: texts(['简介', '一句话。'], ['Summary', 'One sentence.'], 'description'),
  sector: described(
    z.strictObject({
      code: described(z.string(), {
        zh: ['产业代码', '本站网址里的产业名。'],
        en: ['Sector code', 'The sector’s name in addresses of this site.'],
      }),
      name: texts(['产业', '县里的产业分类。'], ['Sector', 'The county’s own list.']),
    }),
    {
      zh: ['产业', '县里的产业分类。'],
      en: ['Sector', 'The county’s own list.'],
      oc4ids: 'sector',
    },
  ),
  provincialClass: described(z.enum(PROVINCIAL_CLASSES), {
    zh: ['省级分类', '省重点招商项目的六类，代码见代码表。'],
    en: ['Provincial class', 'One of the province’s six classes; see the code lists.'],
  }),
  industryCode: described(z.string().nullable(), {
    zh: ['国民经济行业代码', 'GB/T 4754。'],
    en: ['Industry code', 'GB/T 4754, China’s industrial classification.'],
    oc4ids: 'additionalClassifications',
  }),
  town: described(
    z.strictObject({
      code: described(z.string().regex(/^\d{9}$/), {
        zh: ['区划代码', '乡镇的 9 位行政区划代码。'],
        en: ['Division code', 'Nine digits of China’s division codes.'],
      }),
      slug: described(z.string(), slugNotes),
      name: texts(['乡镇', '项目所在。'], ['Township', 'Where the project stands.']),
    }),
    {
      zh: ['乡镇', '项目所在。'],
      en: ['Township', 'Where the project stands.'],
      oc4ids: 'locations',
    },
  ),
  park: described(
    z
      .strictObject({
        slug: described(z.string(), slugNotes),
        name: texts(['园区', '所在园区。'], ['Park', 'The park it stands in.']),
      })
      .nullable(),
    { zh: ['园区', '不在园区的为空。'], en: ['Park', 'Empty outside parks.'] },
  ),
  unit: described(
    z.strictObject({
      slug: described(z.string(), slugNotes),
      name: texts(['包装单位', '编制材料的单位。'], ['Packaged by', 'The unit behind the papers.']),
    }),
    {
      zh: ['包装单位', '编制材料的单位。'],
      en: ['Packaged by', 'The unit behind the papers.'],
      oc4ids: 'publicAuthority',
    },
  ),
  modes: described(z.array(z.enum(COOPERATION_MODES)), {
    zh: ['合作方式', '可谈的方式，代码见代码表。'],
    en: ['Partnership', 'Forms that can be discussed; see the code lists.'],
  }),
  nature: described(z.enum(NATURES).nullable(), {
    zh: ['建设性质', '代码见代码表。'],
    en: ['Nature', 'See the code lists.'],
    oc4ids: 'type',
  }),
  stage: described(z.enum(STAGES), {
    zh: ['阶段', '目前走到哪一步，代码见代码表。'],
    en: ['Stage', 'How far it has come; see the code lists.'],
    oc4ids: 'status',
  }),
  stageHistory: described(z.array(publishedMoveSchema), {
    zh: ['进展记录', '按时间先后；没有记录的为空表。'],
    en: ['Progress', 'In order of time; empty where nothing is recorded.'],
  }),
  sizeClass: described(z.enum(SIZES), {
    zh: ['规模', '按总投资分，代码见代码表。'],
    en: ['Size class', 'By total investment; see the code lists.'],
  }),
  investment: described(publishedInvestmentSchema, {
    zh: ['投资', '全部以元计。'],
    en: ['Investment', 'All in yuan.'],
    oc4ids: 'budget',
  }),
  land: described(publishedLandSchema, {
    zh: ['用地', '平方米与亩。'],
    en: ['Land', 'In m² and mu.'],
  }),
  capacity: described(z.array(publishedCapacitySchema), {
    zh: ['生产能力', '没有填写的为空表。'],
    en: ['Capacity', 'Empty where none is given.'],
  }),
  jobs: described(z.number().int().nullable(), {
    zh: ['就业人数', '投产后的定员。'],
    en: ['Jobs', 'Persons employed when running.'],
    unit: 'persons',
    oc4ids: 'forecasts',
  }),
  constructionMonths: described(z.number().nullable(), {
    zh: ['建设期', '月。'],
    en: ['Construction time', 'In months.'],
    unit: 'months',
    oc4ids: 'implementationPeriod.durationInDays',
  }),
  termMonths: described(z.number().nullable(), {
    zh: ['合作期限', '月，从签约算起，含建设期和运营期。'],
    en: ['Term of cooperation', 'In months from signing, construction and operation included.'],
    unit: 'months',
  }),
  measures: described(publishedMeasuresSchema, {
    zh: ['测算指标', '由测算依据算出，不是填写的。'],
    en: ['Measures', 'Computed from assumptions, never typed in.'],
  }),
  readiness: described(publishedReadinessSchema, {
    zh: ['前期准备', '分数和理由。'],
    en: ['Preparation', 'A score with its reasons.'],
  }),
  published: described(z.iso.date().nullable(), {
    zh: ['发布日期', '没有填写的为空。'],
    en: ['Published', 'Empty where not recorded.'],
  }),
  verified: described(z.iso.date(), {
    zh: ['核实日期', '最近一次核对全部数据的日子。'],
    en: ['Verified', 'When all facts were last checked.'],
    oc4ids: 'updated',
  }),
  validUntil: described(z.iso.date().nullable(), {
    zh: ['有效期至', '过了这天就不再招商。'],
    en: ['Valid until', 'The last day of the offer.'],
  }),
});

export type PublishedProject = z.output<typeof recordSchema>;

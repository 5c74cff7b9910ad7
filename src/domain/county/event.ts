import { z } from 'zod';
import { draftField } from '../draft.ts';
import { day, named, oneOf, slug, text } from '../fields.ts';
import { moment } from '../moment.ts';
import { sourceSchema } from './source.ts';

/** What kind of occasion it is (活动类别); names in the dictionaries under `events.kind`. */
export const EVENT_KINDS = [
  'fair', // 展会、洽谈会
  'meeting', // 推介会、座谈会
  'online-month', // 线上招商月
  'visit-day', // 考察日
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Whether it is to come, has been, or will not be. */
export const EVENT_STATUSES = ['planned', 'held', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** The fields of an event that are language. */
const languageShape = {
  title: text('活动名称').max(120, '活动名称请在 120 字以内'),
  summary: text('一句话简介', '做什么、给谁、为什么来').max(320, '简介请在 320 字以内'),
  place: text('地点', '只在线上的写“线上”'),
  audience: text('面向谁'),
  organiser: text('主办单位'),
  results: text('结果', '办完后写：来了多少人、谈成什么，注明来源').optional(),
  outcomes: z
    .array(z.strictObject({ label: text('项目', '如 到会企业'), value: text('数字', '如 14 家') }))
    .min(1)
    .optional()
    .meta(named('结果数字', '办完后写，来源写在 source')),
};

/** `content/events/zh/<slug>.md`: a fair, a meeting, a visit day, the online month (活动). */
export const eventSchema = z.strictObject({
  ...languageShape,
  kind: oneOf(EVENT_KINDS, '活动类别'),
  status: oneOf(EVENT_STATUSES, '状态'),
  draft: draftField,
  sample: z.boolean().default(false).meta(named('示例', '日期是设想的写 true')),
  start: moment('开始', '日期，或日期加时间'),
  end: moment('结束', '同一天的可不写').optional(),
  online: z
    .url({ protocol: /^https?$/, error: '网址请写成 https://…' })
    .optional()
    .meta(named('线上入口', '有直播或会议链接的写网址')),
  town: slug('所在乡镇').optional(),
  projects: z
    .array(slug('项目'))
    .min(1, '写出推介的项目，没有就删去这一项')
    .optional()
    .meta(named('推介项目', 'content/projects 里的文件名')),
  contact: slug('联系窗口'),
  updated: day('更新日期', '最近一次改动本活动的日子'),
  source: sourceSchema.optional().meta(named('来源', '真实活动必填')),
});

/** `content/events/en/<slug>.md`: only what is language. */
export const eventTextSchema = z.strictObject(languageShape);

export type CountyEvent = z.output<typeof eventSchema>;
export type EventText = z.output<typeof eventTextSchema>;

import { z } from 'zod';
import { sourceSchema } from '../county/source.ts';
import { draftField } from '../draft.ts';
import { day, named, oneOf, text } from '../fields.ts';
import { moment } from '../moment.ts';

/** What kind of news it is (动态类别); names in the dictionaries under `news.kind`. */
export const NEWS_KINDS = [
  'notice', // 本站或本县的公告
  'report', // 报刊和公文里的消息，转述并注明来源
] as const;

const languageShape = {
  title: text('标题').max(60, '标题请在 60 字以内'),
  summary: text('一句话简介').max(320, '简介请在 320 字以内'),
};

/** `content/news/zh/<slug>.md`: a notice of this site, or a dated report retold with its source (动态). */
export const newsSchema = z.strictObject({
  ...languageShape,
  kind: oneOf(NEWS_KINDS, '类别'),
  date: day('日期', '公告写发布日期，转述的写原文发表日期'),
  published: moment('本站发布时间', '不写时按日期').optional(),
  draft: draftField,
  sample: z.boolean().default(false).meta(named('示例', '设想的写 true')),
  source: sourceSchema.optional().meta(named('来源', '转述的必填')),
});

/** `content/news/en/<slug>.md`: only what is language; longer, as English is. */
export const newsTextSchema = z.strictObject({
  title: text('标题').max(140, '英文标题请在 140 个字符以内'),
  summary: text('一句话简介').max(480, '英文简介请在 480 个字符以内'),
});

export type News = z.output<typeof newsSchema>;

/** A piece of news as one reading shows it. */
export interface NewsView {
  slug: string;
  lang: string;
  untranslated: boolean;
  facts: News;
  title: string;
  summary: string;
  /** The body as HTML; may be empty. */
  html: string;
}

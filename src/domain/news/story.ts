import { z } from 'zod';
import { sourceSchema } from '../county/source.ts';
import { draftField } from '../draft.ts';
import { named, slug, text } from '../fields.ts';
import { moment } from '../moment.ts';

const figure = z.strictObject({ label: text('项目'), value: text('数字', '连单位，如 8 万头/年') });

const languageShape = {
  title: text('标题').max(120, '标题请在 120 字以内'),
  summary: text('一句话简介').max(480, '简介请在 480 字以内'),
  figures: z.array(figure).min(1, '至少写一个数字').meta(named('数字')),
};

/**
 * `content/stories/zh/<slug>.md`: how a project came about, step by step with the days each took
 * (案例). A sample names no firm; a real one has its source.
 */
export const storySchema = z.strictObject({
  ...languageShape,
  draft: draftField,
  sample: z.boolean().default(false).meta(named('示例', '设想的写 true，不写企业名称')),
  published: moment('本站发布时间'),
  sector: slug('所属行业').optional(),
  town: slug('所在乡镇').optional(),
  steps: z
    .array(
      z.strictObject({
        name: text('步骤'),
        days: z.number().int().min(0).max(3650).optional().meta(named('用了多少天')),
      }),
    )
    .min(2, '至少写两步')
    .meta(named('步骤', '按先后写，不知道天数的不写天数')),
  contact: slug('联系窗口'),
  source: sourceSchema.optional().meta(named('来源', '真实案例必填')),
});

/** `content/stories/en/<slug>.md`: only what is language. */
export const storyTextSchema = z.strictObject({
  ...languageShape,
  steps: z.array(z.strictObject({ name: text('步骤') })).meta(named('步骤')),
});

export type Story = z.output<typeof storySchema>;

/** The days of all steps together; undefined where those of one are not known. */
export function sumDays(steps: Story['steps']): number | undefined {
  return steps.reduce<number | undefined>(
    (sum, { days }) => (sum === undefined || days === undefined ? undefined : sum + days),
    0,
  );
}

/** A story as one reading shows it. */
export interface StoryView {
  slug: string;
  lang: string;
  untranslated: boolean;
  facts: Story;
  title: string;
  summary: string;
  figures: { label: string; value: string }[];
  steps: { name: string; days?: number }[];
  html: string;
}

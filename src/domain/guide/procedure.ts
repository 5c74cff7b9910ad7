import { z } from 'zod';
import { draftField } from '../draft.ts';
import { day, named, oneOf, slug, text } from '../fields.ts';
import { sourceSchema } from '../county/source.ts';
import { duration } from './duration.ts';
import { conditionsSchema } from './conditions.ts';

/** What a procedure is about, in the usual order; names in the dictionaries under `guide.areas`. */
export const PROCEDURE_AREAS = [
  'set-up', // 企业开办
  'foreign', // 外商投资
  'approval', // 立项
  'land', // 用地
  'planning', // 规划
  'environment', // 环保
  'energy', // 节能
  'construction', // 施工与验收
  'utilities', // 水电气
] as const;
export type ProcedureArea = (typeof PROCEDURE_AREAS)[number];

/** The fields of a step that are language. */
const stepLanguage = {
  name: text('步骤'),
  result: text('结果', '办完拿到什么'),
  office: text('办理单位'),
  documents: z
    .array(text('材料'))
    .min(1, '写出材料，不要材料就删去这一项')
    .optional()
    .meta(named('材料', '一份一条')),
  note: text('说明').optional(),
};

const slugs = (title: string, description?: string) =>
  z.array(slug(title)).min(1, '没有就删去这一项').optional().meta(named(title, description));

const stepSchema = z.strictObject({
  id: slug('步骤代号', '全站不重复'),
  ...stepLanguage,
  legal: duration('法定期限', '法律法规规定的最长期限').optional(),
  promised: duration('承诺期限', '县里承诺的期限；没有正式公布的，整份标为示例').optional(),
  after: slugs('先办', '要先办完的步骤代号'),
  conditions: conditionsSchema,
  fees: slugs('收费', '这一步要交的收费项目'),
  policies: slugs('依据', '这一步依据的政策'),
});

/** The fields of a procedure that are language, but for its steps. */
const languageShape = {
  name: text('名称'),
  summary: text('一句话说明'),
  applies: text('什么时候要办'),
};

/** `content/procedures/zh/<slug>.md`: a matter to be done with its steps (办事流程). */
export const procedureSchema = z.strictObject({
  ...languageShape,
  area: oneOf(PROCEDURE_AREAS, '类别'),
  order: z
    .number()
    .int()
    .min(0)
    .meta(named('排序', '小的在前', 10)),
  conditions: conditionsSchema,
  steps: z.array(stepSchema).min(1, '至少写一步').meta(named('步骤')),
  contact: slug('联系窗口'),
  source: sourceSchema.optional().meta(named('来源', '县里承诺期限的出处；没有的，整份标为示例')),
  draft: draftField,
  sample: z.boolean().default(false).meta(named('示例', '承诺期限是设想的写 true')),
  checked: day('核对日期'),
});

/** `content/procedures/en/<slug>.md`: only what is language, the steps in the same order. */
export const procedureTextSchema = z.strictObject({
  ...languageShape,
  steps: z.array(z.strictObject(stepLanguage)).min(1, '至少写一步').meta(named('步骤')),
});

export type Procedure = z.output<typeof procedureSchema>;
export type ProcedureStep = Procedure['steps'][number];
export type ProcedureText = z.output<typeof procedureTextSchema>;

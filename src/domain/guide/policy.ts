import { z } from 'zod';
import { draftField } from '../draft.ts';
import { day, named, oneOf, slug, text } from '../fields.ts';
import { conditionsSchema } from './conditions.ts';

/** Who made it; names in the dictionaries under `terms.policyLevel`. */
export const POLICY_LEVELS = ['national', 'provincial', 'municipal', 'county'] as const;

/** What it is about, in the order of the list; names under `guide.topics`. */
export const POLICY_TOPICS = [
  'entry', // 准入与登记
  'fairness', // 平等对待与权益
  'approval', // 立项与节能
  'land', // 用地与规划
  'environment', // 环保与安全
  'tax', // 税收
  'farming', // 农业与乡村
  'service', // 服务与办事
] as const;
export type PolicyTopic = (typeof POLICY_TOPICS)[number];

/** The fields of a policy that are language. */
const languageShape = {
  name: text('名称'),
  documentNumber: text('文号', undefined, '国务院令第673号'),
  summary: text('一句话说明'),
  issuer: text('发布机关'),
  applies: text('适用对象'),
  duties: z
    .array(text('要做的事'))
    .min(1, '写出企业要做的事，没有就删去这一项')
    .optional()
    .meta(named('要做的事', '企业要自己做什么，一条一件')),
  office: text('经办单位', '到县里找哪个部门').optional(),
};

/** `content/policies/zh/<slug>.md`: a law, rule or measure that an investor may rely on. */
export const policySchema = z.strictObject({
  ...languageShape,
  level: oneOf(POLICY_LEVELS, '级别'),
  topic: oneOf(POLICY_TOPICS, '主题'),
  issued: day('发布日期'),
  effective: day('施行日期'),
  validUntil: day('有效期至', '最后一天；已被取代或废止的也写').optional(),
  supersededBy: slug('由哪个取代', '取代它的那一项政策').optional(),
  conditions: conditionsSchema,
  contact: slug('联系窗口').optional(),
  draft: draftField,
  sample: z.boolean().default(false).meta(named('示例')),
  checked: day('核对日期'),
});

/** `content/policies/en/<slug>.md`: only what is language. */
export const policyTextSchema = z.strictObject({
  ...languageShape,
  documentNumber: text('文号', '如 State Council Order No. 673'),
});

export type Policy = z.output<typeof policySchema>;
export type PolicyText = z.output<typeof policyTextSchema>;

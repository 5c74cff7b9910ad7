import { z } from 'zod';
import { draftField } from '../draft.ts';
import { day, months, named, oneOf, slug, text } from '../fields.ts';
import { assumptionsSchema } from '../finance/assumptions.ts';
import { financingSchema } from '../finance/financing-schema.ts';
import { COOPERATION_MODES, NATURES, STAGES } from '../vocabulary.ts';
import { investmentSchema, jobsField, returnsSchema } from './investment.ts';
import { languageShape } from './language.ts';
import {
  approvalSchema,
  capacitySchema,
  documentSchema,
  landSchema,
  photoSchema,
  siteSchema,
  sponsorSchema,
  stageMoveSchema,
} from './site.ts';

const milestone = z.strictObject({
  name: text('节点', undefined, '土建完工'),
  month: z
    .number()
    .int()
    .min(0)
    .max(240)
    .meta(named('第几个月', '从开工算起', 12)),
});

/**
 * `content/projects/zh/<slug>.md`: every fact of a packaged project, once, with its unit. Required:
 * name, number, sector, town, unit, scope, total investment, modes, stage, verified date.
 */
export const projectSchema = z.strictObject({
  ...languageShape,
  number: z
    .string({ error: '缺少项目编号，请写成 XS-2026-001' })
    .regex(/^[A-Z]{1,4}-\d{4}-\d{3,4}$/, '项目编号请写成 XS-2026-001')
    .meta(named('项目编号', undefined, 'XS-2026-001')),
  sample: z.boolean().default(false).meta(named('示例', '示例项目写 true，正式发布前删去')),
  draft: draftField,
  sector: slug('所属行业', 'content/sectors 里的文件名'),
  industryCode: z
    .string()
    .regex(/^[A-T]\d{2,4}$/, '国民经济行业代码请写成 C1372')
    .optional()
    .meta(named('国民经济行业代码', 'GB/T 4754', 'C1372')),
  town: slug('项目地点', 'content/towns 里的文件名'),
  park: slug('园区').optional(),
  unit: slug('包装单位', 'content/units 里的文件名'),
  contact: slug('联系窗口', '不写则用单位的窗口').optional(),
  nature: oneOf(NATURES, '建设性质').optional(),
  modes: z
    .array(oneOf(COOPERATION_MODES, '合作方式'), {
      error: '请写合作方式，如 [sole, joint-venture]',
    })
    .min(1, '至少写一种合作方式')
    .meta(named('合作方式')),
  term: months('合作期限', '从签约算起，含建设期和运营期，如 17年', '年').optional(),
  stage: oneOf(STAGES, '阶段'),
  stageHistory: z.array(stageMoveSchema).min(1).optional().meta(named('进展记录')),
  capacity: z.array(capacitySchema).min(1).optional().meta(named('生产能力')),
  constructionTime: months('建设期').optional(),
  milestones: z.array(milestone).min(1).optional().meta(named('进度安排')),
  land: landSchema.optional().meta(named('用地')),
  site: siteSchema.optional().meta(named('建设条件')),
  approvals: z.array(approvalSchema).min(1).optional().meta(named('审批情况')),
  investment: investmentSchema.meta(named('投资')),
  returns: returnsSchema.optional().meta(named('申报效益')),
  assumptions: assumptionsSchema.optional().meta(named('测算依据')),
  financing: financingSchema
    .optional()
    .meta(named('融资方案', '有贷款或补助时写，据此算资本金内部收益率')),
  jobs: jobsField,
  sponsor: sponsorSchema.optional().meta(named('承办单位')),
  policies: z.array(slug('政策')).min(1).optional().meta(named('适用政策')),
  documents: z.array(documentSchema).min(1).optional().meta(named('文件')),
  photos: z.array(photoSchema).min(1).optional().meta(named('实景照片')),
  goals: z
    .array(z.number().int().min(1).max(17))
    .min(1)
    .optional()
    .meta(named('联合国可持续发展目标', '1 至 17', [2, 8])),
  published: day('发布日期', '第一次公开招商的日子').optional(),
  verified: day('核实日期', '最近一次核对全部数据的日子'),
  validUntil: day('有效期至').optional(),
  source: text('资料来源', undefined, '项目建议书（2026年8月）').optional(),
});

export type Project = z.output<typeof projectSchema>;

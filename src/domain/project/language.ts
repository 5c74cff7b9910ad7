import { z } from 'zod';
import { text } from '../fields.ts';

const risk = z.strictObject({
  risk: text('风险'),
  response: text('对策', '谁承担、怎样降低'),
});

/**
 * The fields that are language: written in the Chinese file and again, in the same shape, in the
 * English one. Everything else is a fact and stands once.
 */
export const languageShape = {
  title: text('项目名称').max(120, '项目名称请在 120 字以内（中文不宜超过 30 字）'),
  summary: text('一句话简介', '做什么、在哪里、为什么值得').max(320, '简介请在 320 字以内'),
  place: text('具体位置', '村、园区、地块，不写乡镇名').optional(),
  scope: z
    .array(text('建设内容'), { error: '建设内容请逐条列出，每条前加“- ”' })
    .min(1, '至少写一条建设内容')
    .meta({ title: '建设内容', description: '逐条，带数量和单位' }),
  resource: text('资源条件', '储量、品位、产量，注明来源').optional(),
  revenueModel: text('收入方式').optional(),
  tariff: text('价格由谁定', '收费标准与定价机关').optional(),
  offtake: text('销路', '已签或拟签的采购').optional(),
  alternatives: text('比选', '其他选址、工艺，为何选这里').optional(),
  labour: text('用工与工资').optional(),
  environment: text('环境影响').optional(),
  social: text('社会效益').optional(),
  support: text('政府支持').optional(),
  riskAllocation: text('风险分担').optional(),
  risks: z.array(risk).min(1).optional().meta({ title: '风险与对策' }),
  exit: text('退出方式').optional(),
};

/** The Chinese labels inside facts (owner, utility notes, revenue lines …) and their English. */
const terms = z
  .record(z.string(), text('英文'))
  .optional()
  .meta({ title: '数据项中的词', description: '左边照抄中文文件里的词，右边写英文' });

/** `content/projects/en/<slug>.md`: only what is language. */
export const projectTextSchema = z.strictObject({ ...languageShape, terms });

export type ProjectText = z.output<typeof projectTextSchema>;

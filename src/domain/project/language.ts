import { z } from 'zod';
import { named, text } from '../fields.ts';

const risk = z.strictObject({
  risk: text('风险', undefined, '鲜果集中上市，价格下跌'),
  response: text('对策', '谁承担、怎样降低', '经营方错峰出库，先签三成订单'),
});

/**
 * The fields that are language: written in the Chinese file and again, in the same shape, in the
 * English one. Everything else is a fact and stands once.
 */
export const languageShape = {
  title: text('项目名称', undefined, '雀塘镇茶油精炼项目').max(
    120,
    '项目名称请在 120 字以内（中文不宜超过 30 字）',
  ),
  summary: text(
    '一句话简介',
    '做什么、在哪里、为什么值得',
    '在雀塘镇建一座年处理2万吨油茶籽的精炼厂，本地已有5万亩油茶林。',
  ).max(320, '简介请在 320 字以内'),
  place: text('具体位置', '村、园区、地块，不写乡镇名', '工业园二期A-3地块').optional(),
  scope: z
    .array(text('建设内容'), { error: '建设内容请逐条列出，每条前加“- ”' })
    .min(1, '至少写一条建设内容')
    .meta(named('建设内容', '逐条，带数量和单位', ['厂房2000㎡', '压榨线2条，年处理2万吨'])),
  resource: text(
    '资源条件',
    '储量、品位、产量，注明来源',
    '镇内油茶林5万亩，年产籽1.2万吨（镇里2025年统计）',
  ).optional(),
  revenueModel: text('收入方式', undefined, '卖精炼油，饼粕另售').optional(),
  tariff: text('价格由谁定', '收费标准与定价机关', '市场价，明码标出').optional(),
  offtake: text('销路', '已签或拟签的采购', '拟与两家粮油公司签年度订单').optional(),
  alternatives: text('比选', '其他选址、工艺，为何选这里', '比过冷榨与浸出，取冷榨').optional(),
  labour: text('用工与工资', undefined, '常年60人，月薪约4500元').optional(),
  environment: text('环境影响', undefined, '废水进园区污水管网').optional(),
  social: text('社会效益', undefined, '带动周边300户种植').optional(),
  support: text('政府支持', undefined, '园区负责通水通电到红线').optional(),
  riskAllocation: text('风险分担', undefined, '土地由园区负责，市场由投资方负责').optional(),
  risks: z.array(risk).min(1).optional().meta(named('风险与对策')),
  exit: text('退出方式', undefined, '满五年后可转让股权').optional(),
};

/** The Chinese labels inside facts (owner, utility notes, revenue lines …) and their English. */
const terms = z
  .record(z.string(), text('英文'))
  .optional()
  .meta(named('数据项中的词', '左边照抄中文文件里的词，右边写英文'));

/** `content/projects/en/<slug>.md`: only what is language. */
export const projectTextSchema = z.strictObject({ ...languageShape, terms });

export type ProjectText = z.output<typeof projectTextSchema>;

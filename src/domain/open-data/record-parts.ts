import { z } from 'zod';
import { READINESS_BANDS, READINESS_CRITERIA } from '../readiness.ts';
import { INVESTMENT_ITEMS, LAND_LEVELS, LAND_STATES, STAGES } from '../vocabulary.ts';
import { described } from './described.ts';
import { texts } from './languages.ts';
import { cny, date, optionalCny } from './record-values.ts';

/** One dated step of what became of a project. */
export const publishedMoveSchema = z.strictObject({
  stage: described(z.enum(STAGES), {
    zh: ['进入的阶段', '代码见代码表。'],
    en: ['Stage reached', 'A code of the code lists.'],
  }),
  date: date({ zh: ['日期', '进入这一阶段的日子。'], en: ['Date', 'The day of the move.'] }),
  source: described(z.string().nullable(), {
    zh: ['来源', '写在哪份文件或报道里（中文）。'],
    en: ['Source', 'Where the move is written, in Chinese.'],
  }),
});

/** How much, on what, from whom; every amount in whole yuan. */
export const publishedInvestmentSchema = z.strictObject({
  totalCny: cny({
    zh: ['总投资', '含流动资金和建设期利息；区间的写下限。'],
    en: [
      'Total investment',
      'With working capital and interest during construction; the lower end of a range.',
    ],
    oc4ids: 'budget.amount.amount',
  }),
  upToCny: optionalCny({
    zh: ['总投资上限', '总投资是区间时的上限。'],
    en: ['Upper total', 'The upper end where the total is a range.'],
  }),
  soughtCny: optionalCny({
    zh: ['拟引资额', '外来投资者要出的钱，连同由其自筹的贷款；不含本地合作方、补助和债券。'],
    en: [
      'Investment sought',
      'What investors from outside are to bring, with any loans they are to raise; no local share, grant or bond.',
    ],
  }),
  minimumTicketCny: optionalCny({
    zh: ['最低出资额', '少于此数不谈。'],
    en: ['Minimum stake', 'The least that an investor can put in.'],
  }),
  baseYear: described(z.number().int().nullable(), {
    zh: ['价格基准年', '按哪一年的价格估算。'],
    en: ['Base year', 'The year whose prices the estimate uses.'],
  }),
  split: described(
    z.array(
      z.strictObject({
        item: described(z.enum(INVESTMENT_ITEMS), {
          zh: ['科目', '代码见代码表。'],
          en: ['Item', 'A code of the code lists.'],
        }),
        amountCny: cny({ zh: ['金额', '科目的金额。'], en: ['Amount', 'What the item comes to.'] }),
      }),
    ),
    {
      zh: ['投资构成', '各项之和等于总投资；没有分项的为空表。'],
      en: ['Investment split', 'Sums to the total; empty where none is given.'],
      oc4ids: 'budget.budgetBreakdowns',
    },
  ),
});

/** Land in both reckonings; 1 mu (亩) is 2000/3 m². */
export const publishedLandSchema = z.strictObject({
  areaSquareMetres: described(z.number().nullable(), {
    zh: ['占地面积（平方米）', '由亩折算，取整。'],
    en: ['Land, m²', 'Converted from mu and rounded.'],
    unit: 'm²',
  }),
  areaMu: described(z.number().nullable(), {
    zh: ['占地面积（亩）', '库中原数。'],
    en: ['Land, mu', 'As the library keeps it.'],
    unit: 'mu',
  }),
  floorSquareMetres: described(z.number().nullable(), {
    zh: ['建筑面积', '取整。'],
    en: ['Floor area', 'Rounded.'],
    unit: 'm²',
  }),
  level: described(z.enum(LAND_LEVELS).nullable(), {
    zh: ['平整程度', '代码见代码表。'],
    en: ['Ground', 'A code of the code lists.'],
  }),
  state: described(z.enum(LAND_STATES).nullable(), {
    zh: ['征收状态', '代码见代码表。'],
    en: ['Acquisition', 'A code of the code lists.'],
  }),
});

/** What it makes or handles in a year at full output. */
export const publishedCapacitySchema = z.strictObject({
  item: texts(
    ['产品或服务', '生产或处理什么。'],
    ['Product or service', 'What is made or handled.'],
  ),
  value: described(z.number(), {
    zh: ['能力', '满产时的数量。'],
    en: ['Quantity', 'At full output.'],
  }),
  unit: texts(['单位', '如 吨/年。'], ['Unit', 'Such as t/yr.']),
});

const CRITERIA = READINESS_CRITERIA.map(({ id }) => id);

/** How ready a project is, criterion by criterion. */
export const publishedReadinessSchema = z.strictObject({
  score: described(z.number().int().min(0).max(100), {
    zh: ['前期准备分', '满分 100，各项按权重相加，在办的算一半。'],
    en: ['Preparation score', 'Out of 100: weighted criteria, those in hand count half.'],
  }),
  band: described(z.enum(READINESS_BANDS), {
    zh: ['准备程度', '代码见代码表。'],
    en: ['Preparation band', 'A code of the code lists.'],
  }),
  criteria: described(
    z.array(
      z.strictObject({
        id: described(z.enum(CRITERIA), {
          zh: ['准则', '代码见代码表。'],
          en: ['Criterion', 'A code of the code lists.'],
        }),
        weight: described(z.number().int(), {
          zh: ['权重', '满分时得几分。'],
          en: ['Weight', 'Points when met.'],
        }),
        state: described(z.enum(['done', 'underway', 'open']), {
          zh: ['状态', '已有、在办、未办。'],
          en: ['State', 'In place, in hand, to do.'],
        }),
      }),
    ),
    { zh: ['各项准则', '分数的理由。'], en: ['Criteria', 'The reasons for the score.'] },
  ),
});

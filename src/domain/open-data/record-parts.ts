import { z } from 'zod';
import { READINESS_BANDS, READINESS_CRITERIA } from '../readiness.ts';
import { INVESTMENT_ITEMS, LAND_LEVELS, LAND_STATES, STAGES } from '../vocabulary.ts';
import { described, type FieldNotes } from './described.ts';
import { texts } from './languages.ts';

const date = (notes: FieldNotes) => described(z.iso.date(), notes);
const cny = (notes: FieldNotes) => described(z.number().int(), { ...notes, unit: 'CNY' });
const optionalCny = (notes: FieldNotes) =>
  described(z.number().int().nullable(), { ...notes, unit: 'CNY' });
const number = (notes: FieldNotes) => described(z.number().nullable(), notes);

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
    zh: ['拟引资额', '希望外来投资者出多少。'],
    en: ['Investment sought', 'What investors from outside are asked for.'],
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

/** Why a measure has no value. */
export const MEASURE_REASONS = [
  'not-estimated',
  'none',
  'several',
  'out-of-range',
  'never',
] as const;

const measure = (notes: FieldNotes) =>
  described(
    z.strictObject({
      value: number({ zh: ['数值', '没有时为空。'], en: ['Value', 'Empty where there is none.'] }),
      reason: described(z.enum(MEASURE_REASONS).nullable(), {
        zh: ['没有数值的原因', '未测算、不存在、不唯一、超出范围或期内收不回。'],
        en: [
          'Why there is none',
          'Not estimated, none exists, more than one, out of range, or never within the term.',
        ],
      }),
    }),
    notes,
  );

/** Measures computed from the project's assumptions, never typed in. */
export const publishedMeasuresSchema = z.strictObject({
  basis: described(z.literal('before-financing').nullable(), {
    zh: ['测算口径', '按《建设项目经济评价方法与参数》（第三版）融资前测算；未测算的为空。'],
    en: [
      'Basis',
      'Before financing, by Economic Evaluation Methods and Parameters for Construction Projects (3rd ed., 2006); empty where not estimated.',
    ],
  }),
  discountRate: described(z.number().nullable(), {
    zh: ['折现率', '净现值和动态回收期所用。'],
    en: ['Discount rate', 'Used for the net present value and the discounted payback.'],
    unit: 'fraction',
  }),
  irrAfterTax: measure({
    zh: ['内部收益率（税后）', '全部投资、所得税后。'],
    en: ['IRR after tax', 'Of the whole investment, after income tax.'],
    unit: 'fraction',
  }),
  irrBeforeTax: measure({
    zh: ['内部收益率（税前）', '全部投资、所得税前。'],
    en: ['IRR before tax', 'Of the whole investment, before income tax.'],
    unit: 'fraction',
  }),
  npvAfterTaxCny: measure({
    zh: ['净现值（税后）', '按上述折现率。'],
    en: ['NPV after tax', 'At the discount rate above.'],
    unit: 'CNY',
  }),
  paybackYears: measure({
    zh: ['投资回收期', '税后静态，含建设期。'],
    en: ['Payback', 'After tax, not discounted, with construction time.'],
    unit: 'years',
  }),
  dynamicPaybackYears: measure({
    zh: ['动态投资回收期', '税后折现，含建设期。'],
    en: ['Discounted payback', 'After tax, discounted, with construction time.'],
    unit: 'years',
  }),
  returnOnInvestment: measure({
    zh: ['总投资收益率', '满产年息税前利润除以总投资。'],
    en: ['Return on investment', 'Full-year profit before interest and tax, over the total.'],
    unit: 'fraction',
  }),
  breakEven: measure({
    zh: ['盈亏平衡点', '占满产的比例。'],
    en: ['Break-even', 'Share of full output.'],
    unit: 'fraction',
  }),
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

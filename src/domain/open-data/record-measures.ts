import { z } from 'zod';
import { described, type FieldNotes } from './described.ts';
import { number } from './record-values.ts';

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

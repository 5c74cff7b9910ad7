import { z } from 'zod';
import { money, months, rate } from '../fields.ts';

/** How the investment is paid for (融资方案): a loan repaid in equal parts of principal, a grant. */
export const financingSchema = z.strictObject({
  loan: money('贷款').optional(),
  rate: rate('贷款年利率').optional(),
  term: months('还款期', '投产后等额还本的年数，如 10年', '年')
    .refine((value) => value % 12 === 0 && value > 0, '请写成整年，如 10年')
    .optional(),
  grant: money('财政补助', '建设期到位、不需偿还').optional(),
});

export type Financing = z.output<typeof financingSchema>;

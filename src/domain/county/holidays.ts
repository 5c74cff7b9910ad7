import { z } from 'zod';
import { day, named, text } from '../fields.ts';

/** Days off in a row, both ends included, `YYYY-MM-DD`. */
const spanSchema = z
  .strictObject({ from: day('第一天'), to: day('最后一天') })
  .refine(({ from, to }) => from <= to, '最后一天不早于第一天');

const noticeSchema = z
  .strictObject({
    year: z.number().int().min(2025).max(2099).meta(named('年份')),
    source: text('来源', '国务院办公厅通知的名称和文号'),
    off: z.array(spanSchema).min(1).meta(named('放假', '通知里每个节日一行，连着的周末也算在内')),
    worked: z
      .array(day('上班的日子'))
      .default([])
      .meta(named('调休上班', '通知里写明上班的周六、周日，一行一个，如 2026-02-14')),
  })
  // New Year may begin on the last days of the December before.
  .refine(
    ({ year, off, worked }) =>
      [...worked, ...off.flatMap(({ from, to }) => [from, to])].every(
        (date) => date.startsWith(`${year}-`) || date.startsWith(`${year - 1}-12-`),
      ),
    '放假和上班的日子都要在这一年里（元旦可以从上一年 12 月起）',
  )
  .refine(
    ({ year, off }) => off.some(({ from, to }) => from <= `${year}-01-01` && to >= `${year}-01-01`),
    '没有写元旦：放假里要有 1 月 1 日',
  );

/**
 * The State Council's notices on holidays, one a year, as staff copy them from it: they count before
 * the program's own table, which has a year only once its package is renewed.
 */
export const holidaysSchema = z
  .array(noticeSchema)
  .refine(
    (notices) => new Set(notices.map(({ year }) => year)).size === notices.length,
    '同一年写了两次',
  )
  .meta(named('放假安排', '答复期限按它算；程序自带的表里有的年份不用写'));

/** The State Council's notice on the holidays of one year. */
export type HolidayNotice = z.output<typeof noticeSchema>;

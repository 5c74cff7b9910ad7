import { z } from 'zod';
import {
  parseArea,
  parseMoney,
  parseMonths,
  parsePrice,
  parseQuantity,
  parseRate,
  type Mu,
  type Wan,
} from './units.ts';

function shown(value: unknown): string {
  return value === undefined ? '' : `"${String(value)}" `;
}

/** A text field that a parser turns into a value, with a message that says what to write. */
function parsed<T>(parse: (text: string) => T | undefined, hint: string) {
  const message = (input: unknown) =>
    input === undefined
      ? `缺少此项，请写成 ${hint}`
      : `${shown(input)}读不出数值和单位，请写成 ${hint}`;
  return z.string({ error: (issue) => message(issue.input) }).transform((text, context): T => {
    const value = parse(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: message(text) });
    return z.NEVER;
  });
}

/** Staff's line on a field: its Chinese name, as the check, the workbook and the editor show it. */
export const named = (title: string, description?: string) =>
  description === undefined ? { title } : { title, description };

/** Money with its unit, kept in 万元. */
export const money = (title: string, description?: string) =>
  parsed<Wan>(parseMoney, '3.2亿元 或 32000万元').meta(named(title, description));

/** Land with its unit, kept in 亩. */
export const area = (title: string, description?: string) =>
  parsed<Mu>(parseArea, '170亩 或 113332㎡').meta(named(title, description));

/** A length of time, kept in months. */
export const months = (title: string, description?: string) =>
  parsed<number>(parseMonths, '18个月 或 2年').meta(named(title, description));

/** A percentage, kept as a fraction. */
export const rate = (title: string, description?: string) =>
  parsed<number>(parseRate, '13.92%').meta(named(title, description));

/** A number with its own unit. */
export const quantity = (title: string, description?: string) =>
  parsed(parseQuantity, '20000吨/年（数字后写单位）').meta(named(title, description));

/** A price for one unit. */
export const price = (title: string, description?: string) =>
  parsed(parsePrice, '4200元/吨 或 0.42万元/吨').meta(named(title, description));

/** One line or paragraph of text that must say something. */
export const text = (title: string, description?: string) =>
  z
    .string({ error: (issue) => (issue.input === undefined ? '缺少此项，请填写' : '请写成文字') })
    .trim()
    .min(1, '此项是空的，请填写或删去')
    .meta(named(title, description));

const isRealDate = (value: string) => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** A calendar day as `YYYY-MM-DD` text; YAML dates are accepted and turned back into text. */
export const day = (title: string, description?: string) =>
  z
    .preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z
        .string({
          error: (issue) =>
            issue.input === undefined
              ? '缺少日期，请写成 2026-11-23'
              : `${shown(issue.input)}不是日期，请写成 2026-11-23`,
        })
        .regex(/^\d{4}-\d{2}-\d{2}$/, '日期请写成 2026-11-23')
        .refine(isRealDate, '没有这一天，请核对日期'),
    )
    .meta(named(title, description));

/** A whole number counted in persons, `90人` or `90`. */
export const persons = (title: string, description?: string) =>
  parsed<number>((value) => {
    const match = /^(\d+)人?$/.exec(value.trim());
    return match ? Number(match[1]) : undefined;
  }, '90人').meta(named(title, description));

/** The file name of an entry in another collection, without its ending. */
export const slug = (title: string, description?: string) =>
  z
    .string({
      error: (issue) =>
        issue.input === undefined ? '缺少此项，请填写文件名（不带 .md）' : '请写文件名（不带 .md）',
    })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '只能用小写字母、数字和连字符，如 tea-oil-press')
    .meta(named(title, description));

/** One of a fixed set; the message lists what may be written. */
export const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
  title: string,
  description?: string,
) =>
  z
    .enum(values, {
      error: (issue) => `${shown(issue.input)}不在可选范围内，可写：${values.join('、')}`,
    })
    .meta(named(title, description));

import { z } from 'zod';
import { splitNumber } from './number-text.ts';
import {
  parseArea,
  parseMoney,
  parseMonths,
  parsePrice,
  parseQuantity,
  parseRate,
  type Wan,
} from './units.ts';

/** A value as it stands in the file; `undefined` for lists and groups. */
function asWritten(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function shown(value: unknown): string {
  const written = asWritten(value);
  return written === undefined ? '' : `"${written}" `;
}

const EMPTY = '此项是空的，请填写或删去';

function unreadable(input: unknown, hint: string): string {
  if (input === undefined) return `缺少此项，请写成 ${hint}`;
  if (input === null) return `${EMPTY}，如 ${hint}`;
  const written = asWritten(input);
  if (written === undefined) return `请写成 ${hint}`;
  const parts = splitNumber(written);
  if (!parts) return `${shown(input)}读不出数值，请写成 ${hint}`;
  if (parts.unit === '') return `${shown(input)}没有单位，请写成 ${hint}`;
  return `${shown(input)}的单位“${parts.unit}”不能用，请写成 ${hint}`;
}

/** A text field that a parser turns into a value, with a message that says what to write. */
export function parsed<T>(
  parse: (text: string) => T | undefined,
  hint: string,
  fault: (value: T) => string | undefined = () => undefined,
) {
  return z
    .string({ error: (issue) => unreadable(issue.input, hint) })
    .transform((text, context): T => {
      const value = parse(text);
      const message = value === undefined ? unreadable(text, hint) : fault(value);
      if (value !== undefined && message === undefined) return value;
      context.addIssue({ code: 'custom', message: message ?? '' });
      return z.NEVER;
    });
}

/** The same for what is counted or measured, where less than nothing is a slip of the pen. */
const measured = (parse: (text: string) => number | undefined, hint: string) =>
  parsed(parse, hint, (value) => (value < 0 ? '不能是负数，请核对' : undefined));

/** The example that a description gives: `如 17年`. */
const findExample = (description: string) => /如 ([^，。；）]+)/.exec(description)?.[1];

/**
 * Staff's line on a field: its Chinese name, how to write it and an example as the file holds it; the
 * check, the workbook and the editor show it.
 */
export function named(title: string, description?: string, example?: unknown) {
  const shownExample = example ?? (description && findExample(description));
  return {
    title,
    ...(description === undefined ? {} : { description }),
    ...(shownExample === undefined ? {} : { examples: [shownExample] }),
  };
}

const MONEY_HINT = '3.2亿元 或 32000万元';

/** Money with its unit, kept in 万元; not negative. */
export const money = (title: string, description?: string) =>
  measured(parseMoney, MONEY_HINT).meta({
    ...named(title, description, '16000万元'),
    unit: '万元',
  });

/** Money that may be an outflow or a loss, `-12000万元`, kept in 万元. */
export const signedMoney = (title: string, description?: string) =>
  parsed<Wan>(parseMoney, MONEY_HINT).meta({ ...named(title, description), unit: '万元' });

/** Land with its unit, kept in 亩 (`Mu`); `unit` is the one that staff usually write. */
export const area = (title: string, description?: string, unit: '亩' | '㎡' = '亩') =>
  measured(parseArea, '170亩 或 113332㎡').meta({
    ...named(title, description, unit === '亩' ? '170亩' : '113332㎡'),
    unit,
  });

/** A length of time, kept in months; `unit` is the one that staff usually write. */
export const months = (title: string, description?: string, unit: '个月' | '年' = '个月') =>
  measured(parseMonths, '18个月 或 2年').meta({
    examples: [unit === '年' ? '10年' : '18个月'],
    ...named(title, description),
    unit,
  });

/** A percentage, kept as a fraction; not negative. */
export const rate = (title: string, description?: string) =>
  measured(parseRate, '13.92%').meta({
    examples: ['13.92%'],
    ...named(title, description),
    unit: '%',
  });

/** A number with its own unit. */
export const quantity = (title: string, description?: string, example?: string) =>
  parsed(parseQuantity, '20000吨/年（数字后写单位）').meta({
    examples: ['20000吨/年'],
    ...named(title, description, example),
  });

/** A price for one unit. */
export const price = (title: string, description?: string) =>
  parsed(parsePrice, '4200元/吨 或 0.42万元/吨').meta({
    examples: ['4200元/吨'],
    ...named(title, description),
  });

/** One line or paragraph of text that must say something. */
export const text = (title: string, description?: string, example?: string) =>
  z
    .string({
      error: (issue) =>
        issue.input === undefined
          ? '缺少此项，请填写'
          : issue.input === null
            ? EMPTY
            : `${shown(issue.input)}请写成文字，数字请加引号`,
    })
    .trim()
    .min(1, EMPTY)
    .meta(named(title, description, example));

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
    .meta({ ...named(title, description, '2026-11-23'), format: 'date' });

const parsePersons = (text: string): number | undefined => {
  const parts = splitNumber(text);
  const counted = parts && ['', '人', '名'].includes(parts.unit) && Number.isInteger(parts.value);
  return counted ? parts.value : undefined;
};

/** A whole number counted in persons, `90人` or `90`. */
export const persons = (title: string, description?: string) =>
  z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      measured(parsePersons, '90人'),
    )
    .meta({ ...named(title, description, '90人'), unit: '人' });

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
      error: (issue) =>
        `${issue.input === undefined ? '缺少此项' : `${shown(issue.input)}不在可选范围内`}，可写：${values.join('、')}`,
    })
    .meta(named(title, description));

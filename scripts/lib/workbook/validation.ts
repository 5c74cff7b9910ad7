import type { DataValidation, Worksheet } from 'exceljs';
import { z } from 'zod';
import { unwrapSchema } from '#src/domain/check/schema-shape.ts';
import type { Column } from './columns.ts';
import { getHelp } from './column-words.ts';

const LONGEST_CELL = 32_767;
/** Excel's own limits. */
const LONGEST_PROMPT = 255;
const LONGEST_TITLE = 32;
const LONGEST_ERROR = 225;

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formulae'> & {
  error: string;
  /** A person may go on past a warning. */
  errorStyle: 'stop' | 'warning';
};

const text = (longest: number): Rule => ({
  type: 'textLength',
  operator: 'lessThanOrEqual',
  formulae: [longest],
  error: `请在 ${longest} 字以内。`,
  errorStyle: 'stop',
});

function checkNumber(schema: z.ZodNumber): Rule {
  const { minValue, maxValue, isInt } = schema;
  const from = minValue === null || !Number.isFinite(minValue) ? -1e9 : Math.max(minValue, -1e9);
  const to = maxValue === null || !Number.isFinite(maxValue) ? 1e9 : Math.min(maxValue, 1e9);
  return {
    type: isInt ? 'whole' : 'decimal',
    operator: 'between',
    formulae: [from, to],
    error: `请写 ${from} 至 ${to} 的${isInt ? '整数' : '数字'}。`,
    errorStyle: 'stop',
  };
}

function checkMeasure({ schema, notes }: Column): Rule {
  const isSigned = schema.safeParse(`-1${notes.unit}`).success;
  return {
    type: 'decimal',
    operator: 'greaterThanOrEqual',
    formulae: [isSigned ? -1e9 : 0],
    error: `这一列的单位是${notes.unit}，一般只写数字。连单位写（如 3.2亿元）也可以：请选“是”。`,
    errorStyle: 'warning',
  };
}

const checkDay = (): Rule => ({
  type: 'date',
  operator: 'greaterThan',
  formulae: [new Date('1949-10-01T00:00:00Z')],
  error: '请写成日期，如 2026-11-23。',
  errorStyle: 'warning',
});

function findLongest(schema: z.ZodType): number {
  const plain = unwrapSchema(schema);
  return plain instanceof z.ZodString ? (plain.maxLength ?? LONGEST_CELL) : LONGEST_CELL;
}

function chooseRule(column: Column, list: string | undefined): Rule {
  const { kind, isList, schema } = column;
  if (list !== undefined)
    return {
      type: 'list',
      formulae: [list],
      error: '请从下拉列表里选。',
      // A park that is new may stand on its own sheet, and not yet in the list.
      errorStyle: kind === 'reference' ? 'warning' : 'stop',
    };
  if (isList) return text(LONGEST_CELL);
  const plain = unwrapSchema(schema);
  if (plain instanceof z.ZodNumber) return checkNumber(plain);
  if (kind === 'measure') return checkMeasure(column);
  return kind === 'day' ? checkDay() : text(findLongest(schema));
}

function add(sheet: Worksheet, range: string, title: string, prompt: string, rule: Rule): void {
  const validations = (
    sheet as Worksheet & {
      dataValidations: { add: (range: string, validation: DataValidation) => void };
    }
  ).dataValidations;
  validations.add(range, {
    ...rule,
    error: rule.error.slice(0, LONGEST_ERROR),
    errorTitle: title.slice(0, LONGEST_TITLE),
    allowBlank: true,
    showErrorMessage: true,
    ...(prompt === ''
      ? {}
      : {
          promptTitle: title.slice(0, LONGEST_TITLE),
          prompt: prompt.slice(0, LONGEST_PROMPT),
          showInputMessage: true,
        }),
  });
}

/** Puts on a column's cells what may stand in them, and a word on how to write it. */
export function addValidation(
  sheet: Worksheet,
  range: string,
  column: Column,
  list: string | undefined,
): void {
  add(sheet, range, column.title, getHelp(column), chooseRule(column, list));
}

/** The key of a first sheet stands once; on the others it is one of the first sheet's. */
export function addKeyValidation(
  sheet: Worksheet,
  range: string,
  title: string,
  keys: { own: string } | { first: string },
): void {
  const prompt = 'own' in keys ? '每行一个，不能重复。' : '从下拉列表里选，同一个可以占几行。';
  add(
    sheet,
    range,
    title,
    prompt,
    'own' in keys
      ? { type: 'custom', formulae: [keys.own], error: `${title}重复了。`, errorStyle: 'stop' }
      : {
          type: 'list',
          formulae: [keys.first],
          error: '请从下拉列表里选。',
          errorStyle: 'warning',
        },
  );
}

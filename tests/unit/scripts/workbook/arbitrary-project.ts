import fc from 'fast-check';
import { z } from 'zod';
import { getNotes, unwrapSchema } from '#src/domain/check/schema-shape.ts';
import { splitNumber } from '#src/domain/number-text.ts';
import { projectTextSchema } from '#src/domain/project/language.ts';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import { projectSchema } from '#src/domain/project/project.ts';

type Arbitrary = fc.Arbitrary<unknown>;

const UNITS: Record<string, readonly string[]> = {
  万元: ['万元', '亿元', '元', '万'],
  亩: ['亩', '㎡', '公顷', '平方公里'],
  '㎡': ['㎡', '亩', '万平方米'],
  个月: ['个月', '年'],
  年: ['年', '个月'],
  '%': ['%'],
  人: ['人'],
};

/** What a spreadsheet takes for something else: formulas, numbers, dates, escapes of its own. */
const TRAPS = [
  '=1+1',
  '+86',
  '-',
  '@SUM(A1)',
  '0012',
  '1e5',
  '2026-11-23',
  '_x0041_',
  'TRUE',
  '是',
];

const words = (max: number) =>
  fc
    .oneof(
      fc.constantFrom(...TRAPS),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(max, 40) }),
      fc.string({ unit: fc.constantFrom('茶', '油', '\n', ' ', '；', '、', '<', '&', '"', '1') }),
    )
    .map((text) => text.trim().slice(0, max).trim())
    .filter((text) => text !== '');

const amount = fc
  .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => digits / 10 ** places);

const withUnit = (units: readonly string[]) =>
  fc.tuple(amount, fc.constantFrom(...units)).map(([value, unit]) => `${value}${unit}`);

/** Fields that name others, or that rules of their own bind together. */
const GIVEN: Record<string, Arbitrary> = {
  number: fc.integer({ min: 1, max: 9999 }).map((n) => `XS-2026-${String(n).padStart(4, '0')}`),
  sector: fc.constant('food'),
  town: fc.constant('quetang'),
  unit: fc.constant('office'),
  contact: fc.constantFrom('desk', undefined),
  park: fc.constant(undefined),
  policies: fc.constant(undefined),
  industryCode: fc.constantFrom('C13', 'C1372', undefined),
  'assumptions.phasing': fc.constantFrom(['100%'], ['60%', '40%'], ['33.4%', '33.3%', '33.3%']),
  'assumptions.operation': fc.integer({ min: 1, max: 50 }).map((years) => `${years}年`),
  'financing.term': fc.integer({ min: 1, max: 50 }).map((years) => `${years}年`),
  jobs: fc.integer({ min: 0, max: 9999 }).map((count) => `${count}人`),
};

function fromNumber(schema: z.ZodNumber): Arbitrary {
  const min = Math.max(schema.minValue ?? 0, -1000);
  const max = Math.min(schema.maxValue ?? 10_000, 10_000);
  if (schema.isInt) return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  // A spreadsheet keeps 15 digits; what has more is left out of a workbook, and said.
  return fc
    .integer({ min: 1, max: 99_999 })
    .map((n) => Number((min + (n / 100_000) * (max - min)).toPrecision(12)));
}

function fromText(schema: z.ZodType, plain: z.ZodType): Arbitrary {
  const { unit, format, examples } = getNotes(schema);
  if (format === 'date')
    return fc
      .date({ min: new Date('1990-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (unit !== undefined) return withUnit(UNITS[unit]!);
  if (plain instanceof z.ZodString) return words(plain.maxLength ?? 2000);
  return withUnit([splitNumber(String(examples![0]))!.unit]);
}

function from(schema: z.ZodType, path: string): Arbitrary {
  const given = GIVEN[path];
  if (given) return given;
  const plain = unwrapSchema(schema);
  const inner = fromPlain(schema, plain, path);
  const mayLack = schema.safeParse(undefined).success;
  return mayLack ? fc.option(inner, { nil: undefined, freq: 2 }) : inner;
}

function fromPlain(schema: z.ZodType, plain: z.ZodType, path: string): Arbitrary {
  if (plain instanceof z.ZodEnum) return fc.constantFrom(...plain.options);
  if (plain instanceof z.ZodBoolean) return fc.boolean();
  if (plain instanceof z.ZodNumber) return fromNumber(plain);
  if (plain instanceof z.ZodRecord) return fc.dictionary(words(40), words(80), { minKeys: 1 });
  if (plain instanceof z.ZodArray)
    return fc.array(from(plain.element as z.ZodType, `${path}[]`), { minLength: 2, maxLength: 4 });
  if (!(plain instanceof z.ZodObject)) return fromText(schema, plain);
  const fields: Record<string, z.ZodType> = plain.shape;
  const shape = Object.entries(fields);
  return fc
    .record(
      Object.fromEntries(
        shape.map(([key, child]) => [key, from(child, path === '' ? key : `${path}.${key}`)]),
      ),
    )
    .map((fields) =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    );
}

const bodies = (language: 'zh' | 'en') =>
  fc
    .array(
      words(200).filter((text) => !/^##[ \t]/m.test(text)),
      { minLength: PROJECT_PARTS.length, maxLength: PROJECT_PARTS.length },
    )
    .map((texts) =>
      PROJECT_PARTS.map((part, index) => `## ${part[language]}\n\n${texts[index]}`).join('\n\n'),
    );

/** A project as its two files hold it: whatever its schemas allow, and texts that try a spreadsheet. */
export const arbitraryProject = fc
  .record({
    zh: from(projectSchema, ''),
    en: from(projectTextSchema, ''),
    bodyZh: bodies('zh'),
    bodyEn: bodies('en'),
  })
  .filter(
    ({ zh, en }) => projectSchema.safeParse(zh).success && projectTextSchema.safeParse(en).success,
  );

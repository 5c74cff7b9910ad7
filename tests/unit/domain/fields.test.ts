import { expect, test } from 'vitest';
import type { z } from 'zod';
import {
  area,
  day,
  money,
  months,
  oneOf,
  persons,
  price,
  quantity,
  rate,
  signedMoney,
  slug,
  text,
} from '#src/domain/fields.ts';
import { landSchema } from '#src/domain/project/site.ts';

function messagesOf(schema: z.ZodType, value: unknown): string[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

test.each([
  [32000, '"32000" 没有单位，请写成 3.2亿元 或 32000万元'],
  ['32000', '"32000" 没有单位，请写成 3.2亿元 或 32000万元'],
  ['3万美元', '"3万美元" 的单位“万美元”不能用，请写成 3.2亿元 或 32000万元'],
  ['面议', '"面议" 读不出数值，请写成 3.2亿元 或 32000万元'],
  [undefined, '缺少此项，请写成 3.2亿元 或 32000万元'],
  [null, '此项是空的，请填写或删去，如 3.2亿元 或 32000万元'],
  [['3亿'], '请写成 3.2亿元 或 32000万元'],
  [true, '"true" 读不出数值，请写成 3.2亿元 或 32000万元'],
  ['-5万元', '不能是负数，请核对'],
])('an amount of %j is answered once, with what to write', (value, message) => {
  expect(messagesOf(money('总投资'), value)).toEqual([message]);
});

test('a cash flow may be an outflow', () => {
  expect(signedMoney('净现金流').parse('-12000万元')).toBe(-12_000);
});

test('each measured field says its own way of writing', () => {
  expect(messagesOf(area('占地面积'), '170')).toEqual(['"170" 没有单位，请写成 170亩 或 113332㎡']);
  expect(messagesOf(months('建设期'), '18')).toEqual(['"18" 没有单位，请写成 18个月 或 2年']);
  expect(messagesOf(rate('内部收益率'), '13.92')).toEqual(['"13.92" 没有单位，请写成 13.92%']);
  expect(messagesOf(quantity('能力'), '2000')).toEqual([
    '"2000" 没有单位，请写成 20000吨/年（数字后写单位）',
  ]);
  expect(messagesOf(price('单价'), '4200元')).toEqual([
    '"4200元" 的单位“元”不能用，请写成 4200元/吨 或 0.42万元/吨',
  ]);
});

test('persons are whole, with or without the word for them, as text or as a number', () => {
  expect(persons('就业').parse('90人')).toBe(90);
  expect(persons('就业').parse('９０名')).toBe(90);
  expect(persons('就业').parse(90)).toBe(90);
  expect(messagesOf(persons('就业'), null)).toEqual(['此项是空的，请填写或删去，如 90人']);
  expect(messagesOf(persons('就业'), '90.5人')).toHaveLength(1);
  expect(messagesOf(persons('就业'), '90户')).toEqual(['"90户" 的单位“户”不能用，请写成 90人']);
});

test('a text is trimmed and must say something; a number must be put in quotes', () => {
  expect(text('名称').parse(' 茶油 ')).toBe('茶油');
  expect(messagesOf(text('名称'), '  ')).toEqual(['此项是空的，请填写或删去']);
  expect(messagesOf(text('名称'), null)).toEqual(['此项是空的，请填写或删去']);
  expect(messagesOf(text('名称'), undefined)).toEqual(['缺少此项，请填写']);
  expect(messagesOf(text('名称'), 2026)).toEqual(['"2026" 请写成文字，数字请加引号']);
});

test('a day is real, and a date that YAML has read is taken too', () => {
  expect(day('日期').parse('2024-02-29')).toBe('2024-02-29');
  expect(day('日期').parse(new Date('2026-11-23T00:00:00Z'))).toBe('2026-11-23');
});

test.each([
  ['2026-02-29', '没有这一天，请核对日期'],
  ['2026-13-01', '没有这一天，请核对日期'],
  ['2026/11/23', '日期请写成 2026-11-23'],
  ['2026-11-23起', '日期请写成 2026-11-23'],
  ['约2026-11-23', '日期请写成 2026-11-23'],
  [2026, '"2026" 不是日期，请写成 2026-11-23'],
  [undefined, '缺少日期，请写成 2026-11-23'],
])('a day of %j says what is wrong with it', (value, message) => {
  expect(messagesOf(day('日期'), value)).toContain(message);
});

test('one of a set lists the set', () => {
  const stage = oneOf(['open', 'signed'], '阶段');
  expect(messagesOf(stage, 'opened')).toEqual(['"opened" 不在可选范围内，可写：open、signed']);
  expect(messagesOf(stage, undefined)).toEqual(['缺少此项，可写：open、signed']);
});

test.each(['tea-oil', 'p2', 'a'])('%s is a file name', (value) => {
  expect(slug('文件').parse(value)).toBe(value);
});

test.each(['Tea', 'tea_oil', '茶油', '-tea', 'tea--oil', 'tea.md'])(
  '%s is no file name',
  (value) => {
    expect(messagesOf(slug('文件'), value)).toEqual([
      '只能用小写字母、数字和连字符，如 tea-oil-press',
    ]);
  },
);

test('a field keeps the Chinese name that staff know it by', () => {
  expect(money('总投资', '含流动资金').meta()).toMatchObject({
    title: '总投资',
    description: '含流动资金',
  });
});

test('a file name that is missing is told from one that is no text', () => {
  expect(messagesOf(slug('文件'), undefined)).toEqual(['缺少此项，请填写文件名（不带 .md）']);
  expect(messagesOf(slug('文件'), 2026)).toEqual(['请写文件名（不带 .md）']);
});

test.each([
  [() => money('总投资'), '万元'],
  [() => area('占地面积'), '亩'],
  [() => area('建筑面积', undefined, '㎡'), '㎡'],
  [() => months('建设期'), '个月'],
  [() => months('合作期限', undefined, '年'), '年'],
  [() => rate('内部收益率'), '%'],
  [() => persons('就业'), '人'],
  [() => quantity('能力'), '吨/年'],
  [() => price('单价'), '元/吨'],
  [() => day('日期'), '-23'],
])(
  'the example of %# is one that the field reads, in the unit that staff usually write',
  (make, end) => {
    const field: z.ZodType = make();
    const { examples, unit } = field.meta() as { examples: unknown[]; unit?: string };
    expect(examples).toEqual([expect.stringMatching(new RegExp(`${end}$`))]);
    expect(messagesOf(field, examples[0])).toEqual([]);
    if (unit !== undefined) expect(unit).toBe(end);
  },
);

test('an example is the one given, or else the one in the description, or none', () => {
  expect(text('期限', '如 17年，不含建设期').meta()?.examples).toEqual(['17年']);
  expect(text('期限', '如 17年', '20年').meta()?.examples).toEqual(['20年']);
  expect(text('期限', '写年数').meta()).toStrictEqual({ title: '期限', description: '写年数' });
  expect(text('期限').meta()).toStrictEqual({ title: '期限' });
});

test('a day is a date to whoever draws a form for it', () => {
  expect(day('日期').meta()).toMatchObject({ format: 'date' });
});

test('a rent says for which period it is', () => {
  const { rent } = landSchema.shape;
  expect(rent.parse('9元/㎡·月')).toEqual({ wan: 0.0009, per: '㎡·月' });
  expect(rent.parse('12万元/年')).toEqual({ wan: 12, per: '年' });
  expect(messagesOf(rent, '108元/㎡')).toEqual([
    '没有写是一年的还是一个月的，请写成 600元/亩·年 或 9元/㎡·月',
  ]);
});

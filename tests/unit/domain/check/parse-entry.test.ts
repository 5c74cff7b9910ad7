import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatPath, parseEntry } from '#src/domain/check/parse-entry.ts';
import { sayIssue } from '#src/domain/check/schema-words.ts';
import { findTitle, listKeysAt } from '#src/domain/check/schema-shape.ts';
import { factSchema } from '#src/domain/county/collections.ts';
import { projectSchema } from '#src/domain/project/project.ts';
import { PROJECT } from './sample-content.ts';

const faultsOf = (schema: z.ZodType, value: unknown) => {
  const parsed = parseEntry(schema, value);
  return parsed.ok ? [] : parsed.faults.map(({ field, message }) => `${field}  ${message}`);
};

test('what its schema accepts is given back read', () => {
  const parsed = parseEntry(projectSchema, PROJECT);
  expect(parsed.ok && parsed.data.investment.total).toBe(1200);
});

test('a misspelt key is named with the key it most likely means, wherever it stands', () => {
  expect(faultsOf(projectSchema, { ...PROJECT, invesment: 1 })).toEqual([
    'invesment  没有 invesment 这一项，是不是 investment？',
  ]);
  const split = [{ item: 'land', amount: '1200万元', nte: '地' }];
  expect(faultsOf(projectSchema, { ...PROJECT, investment: { total: '1200万元', split } })).toEqual(
    ['investment.split[第1项].nte  没有 nte 这一项，是不是 note？'],
  );
});

test('a key like no other lists the few there are, or points to the standard', () => {
  expect(faultsOf(projectSchema, { ...PROJECT, sponsor: { name: '局', boss: '甲' } })).toEqual([
    'sponsor.boss  没有 boss 这一项，可写：name、legalForm、results',
  ]);
  expect(faultsOf(projectSchema, { ...PROJECT, xyzzy: 1 })).toEqual([
    'xyzzy  没有 xyzzy 这一项，请对照包装标准',
  ]);
});

test('keys that are unknown where none is known are named', () => {
  const issue = sayIssue({ code: 'unrecognized_keys', keys: ['a', 'b'], input: {} });
  expect(issue).toBe('没有 a、b 这一项，请核对');
});

test('all faults of a file come at once', () => {
  expect(
    faultsOf(projectSchema, { ...PROJECT, number: undefined, modes: [], stage: 'opened' }),
  ).toHaveLength(3);
});

test('every kind of fault is said in Chinese', () => {
  const schema = z.strictObject({
    count: z.number(),
    whole: z.number().int(),
    flag: z.boolean(),
    list: z.array(z.string()).min(2).max(3),
    group: z.strictObject({ a: z.string() }),
    short: z.string().max(2),
    positive: z.number().positive(),
    below: z.number().lt(5),
    upTo: z.number().max(5),
    from: z.number().min(5),
    step: z.number().multipleOf(5),
    choice: z.enum(['a', 'b']),
    mail: z.email(),
    gone: z.number(),
    empty: z.number(),
  });
  const value = {
    count: '3',
    whole: 1.5,
    flag: 'yes',
    list: ['a'],
    group: 'x',
    short: 'abc',
    positive: 0,
    below: 5,
    upTo: 6,
    from: 4,
    step: 3,
    choice: 'c',
    mail: 'x',
    empty: null,
  };
  expect(faultsOf(schema, value)).toEqual([
    'count  请写成数字，不带单位和引号',
    'whole  请写成整数，不带单位和引号',
    'flag  只能写 true 或 false',
    'list  至少写 2 条',
    'group  请分项填写，每项一行，前面空两格',
    'short  最多写 2 个字',
    'positive  应大于 0',
    'below  应小于 5',
    'upTo  不能大于 5',
    'from  不能小于 5',
    'step  应是 5 的整数倍',
    'choice  不在可选范围内，可写：a、b',
    'mail  写法不对，请对照包装标准',
    'gone  缺少此项，请填写',
    'empty  此项是空的，请填写或删去',
  ]);
});

test('a file that holds no fields at all is one fault of the whole', () => {
  expect(faultsOf(factSchema, 'text')).toEqual(['数据区  请分项填写，每项一行，前面空两格']);
});

test('a place in a file is written as staff count', () => {
  expect(formatPath(['investment', 'split', 1, 'amount'])).toBe('investment.split[第2项].amount');
  expect(formatPath([])).toBe('数据区');
});

test('keys and names are found through what only wraps a schema', () => {
  expect(listKeysAt(projectSchema, ['land'])).toContain('floorArea');
  expect(listKeysAt(projectSchema, ['capacity', 3])).toEqual([
    'item',
    'quantity',
    'rating',
    'hours',
  ]);
  expect(listKeysAt(projectSchema, ['title'])).toEqual([]);
  expect(listKeysAt(z.record(z.string(), z.strictObject({ a: z.string() })), ['any'])).toEqual([
    'a',
  ]);
  expect(findTitle(projectSchema, ['risks'])).toBe('风险与对策');
  expect(findTitle(projectSchema, ['jobs'])).toBe('就业人数');
  expect(findTitle(projectSchema, ['verified'])).toBe('核实日期');
  expect(findTitle(projectSchema, ['nothing'])).toBeUndefined();
});

import { expect, test } from 'vitest';
import { assumptionsSchema } from '#src/domain/finance/assumptions.ts';
import { readAssumptions, WRITTEN } from './sample-assumptions.ts';

const messagesOf = (changes: object) => {
  const parsed = assumptionsSchema.safeParse({ ...WRITTEN, ...changes });
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
};

test('assumptions as staff write them are read, with the residual value that is usual', () => {
  expect(readAssumptions()).toMatchObject({ phasing: [0.6, 0.4], operation: 36, residual: 0.05 });
});

test('thirds written as percentages make a whole', () => {
  expect(messagesOf({ phasing: ['33.33%', '33.33%', '33.34%'] })).toEqual([]);
});

test.each([
  [{ phasing: ['60%', '30%'] }, '各年比例相加应为 100%'],
  [{ phasing: ['110%'] }, '不能超过 100%'],
  [{ phasing: ['-10%', '110%'] }, '不能是负数，请核对'],
  [{ operation: '30个月' }, '请写成整年，1年 至 50年'],
  [{ operation: '60年' }, '请写成整年，1年 至 50年'],
  [{ operation: '0年' }, '请写成整年，1年 至 50年'],
  [{ ramp: ['0%', '0%'] }, '至少有一年的达产率大于 0'],
  [{ ramp: ['120%'] }, '不能超过 100%'],
  [
    { revenue: [{ item: '油', price: '0元/吨', quantity: '5吨/年' }] },
    '收入合计应大于 0，请核对单价和数量',
  ],
  [{ depreciation: '0年' }, '应大于 0'],
  [{ incomeTax: '250%' }, '不能超过 100%'],
  [{ surtax: '101%' }, '不能超过 100%'],
  [{ residual: '101%' }, '不能超过 100%'],
])('%j is refused with the reason', (changes, message) => {
  expect(messagesOf(changes)).toContain(message);
});

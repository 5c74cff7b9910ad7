import { expect, test } from 'vitest';
import { investmentSchema } from '#src/domain/project/investment.ts';

test('a project costs something: a total of nothing is sent back', () => {
  const { success, error } = investmentSchema.safeParse({ total: '0万元' });
  expect(success).toBe(false);
  expect(error?.issues.map(({ message }) => message)).toEqual(['总投资应大于 0']);
  expect(investmentSchema.parse({ total: '0.01万元' })).toEqual({ total: 0.01 });
});

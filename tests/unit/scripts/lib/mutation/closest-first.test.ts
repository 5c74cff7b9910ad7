import { describe, expect, it } from 'vitest';
import { orderTests } from '#scripts/lib/mutation/closest-first.ts';

const TESTS = [
  '/qiao/tests/unit/islands/calculator/Calculator.test.tsx',
  '/qiao/tests/unit/domain/units.test.ts',
  '/qiao/tests/unit/domain/finance/cash-flow.test.ts',
  '/qiao/tests/unit/domain/finance/measures.test.ts',
];

describe('the tests that a changed rule meets', () => {
  it('are its own, then those of its folder, of the domain, of the rest', () => {
    expect(orderTests(TESTS, '/qiao/src/domain/finance/measures.ts')).toEqual(TESTS.toReversed());
  });

  it('are found in the sandbox and on Windows alike', () => {
    const [first] = orderTests(TESTS, 'C:\\qiao\\.cache\\mutation\\sandbox\\src\\domain\\units.ts');
    expect(first).toBe('/qiao/tests/unit/domain/units.test.ts');
  });
});

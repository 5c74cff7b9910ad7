import { expect, test } from 'vitest';
import { getOutlay, getWorkingCapital } from '#src/domain/project/outlay.ts';

const SPLIT = [
  { item: 'equipment' as const, amount: 700 },
  { item: 'interest' as const, amount: 50 },
  { item: 'working-capital' as const, amount: 150 },
  { item: 'working-capital' as const, amount: 100 },
];

test('working capital is what the split calls so', () => {
  expect(getWorkingCapital({ split: SPLIT })).toBe(250);
  expect(getWorkingCapital({})).toBe(0);
});

test('an outlay is the total with the working capital and interest in it', () => {
  expect(getOutlay({ total: 1000, split: SPLIT })).toEqual({
    totalWan: 1000,
    workingCapitalWan: 250,
    interestWan: 50,
  });
  expect(getOutlay({ total: 1000 })).toEqual({
    totalWan: 1000,
    workingCapitalWan: 0,
    interestWan: 0,
  });
});

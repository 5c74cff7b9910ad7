import { expect, test } from 'vitest';
import { getGrants, getOutlay, getWorkingCapital } from '#src/domain/project/outlay.ts';

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

test('grants are those among the sources of funds, assured where each of them is', () => {
  const grant = (amount: number, secured?: boolean) => ({
    ...{ source: 'grant' as const, amount },
    ...(secured === undefined ? {} : { secured }),
  });
  const investor = { source: 'investor' as const, amount: 900, secured: false };
  expect(getGrants({ funds: [investor, grant(60, true), grant(40, true)] })).toEqual({
    grant: 100,
    secured: true,
  });
  expect(getGrants({ funds: [grant(60, true), grant(40)] })).toEqual({
    grant: 100,
    secured: false,
  });
  expect(getGrants({ funds: [investor] }).grant).toBe(0);
  expect(getGrants({}).grant).toBe(0);
});

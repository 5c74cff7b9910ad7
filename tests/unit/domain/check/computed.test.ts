import { expect, test } from 'vitest';
import { WRITTEN } from '../finance/sample-assumptions.ts';
import { findBy, withProject } from './sample-content.ts';

// The project of finance/cash-flow.test.ts: 1000 万元 with 100 of working capital, worked by hand.
const INVESTMENT = {
  total: '1000万元',
  split: [
    { item: 'equipment', amount: '900万元' },
    { item: 'working-capital', amount: '100万元' },
  ],
};

const messages = (returns: object | undefined, more: object = {}) =>
  findBy(
    'stated-against-computed',
    withProject({ investment: INVESTMENT, assumptions: WRITTEN, returns, ...more }),
  ).map((line) => line.split('  ').slice(1).join('  '));

test('stated figures that the assumptions make pass, before tax or after as they say', () => {
  expect(
    messages({
      revenue: '1000万元',
      profit: '205万元',
      returnOnInvestment: '20.5%',
      irr: { rate: '8.27%', tax: 'after' },
      payback: { time: '4.59年', construction: 'included' },
      npv: { amount: '6万元', discountRate: '8%' },
    }),
  ).toEqual([]);
  expect(messages({ irr: { rate: '10.71%', tax: 'before' } })).toEqual([]);
  expect(messages({ irr: { rate: '10.71%', tax: 'unstated' } })).toEqual([]);
  expect(messages({ profit: '153.75万元', returnOnInvestment: '15.4%' })).toEqual([]);
  expect(messages({ payback: { time: '2.59年', construction: 'excluded' } })).toEqual([]);
});

test('a stated figure that they do not make is named with what they do', () => {
  expect(messages({ irr: { rate: '10.71%', tax: 'after' } })).toEqual([
    'returns.irr  内部收益率写 10.71%，按测算依据算得 8.27%；有测算依据的项目由程序计算，请删去此项或核对 assumptions',
  ]);
  expect(messages({ revenue: '1200万元' })[0]).toContain(
    '年营业收入写 1200万元，按测算依据算得 1000万元',
  );
  expect(messages({ profit: '300万元' })[0]).toContain('算得 205万元 或 153.75万元');
  expect(messages({ npv: { amount: '100万元', discountRate: '8%' } })[0]).toContain(
    '算得 6.04万元',
  );
});

test('a subsidy may stand in the stated revenue or not', () => {
  const assumptions = { ...WRITTEN, subsidy: '50万元' };
  expect(messages({ revenue: '1000万元' }, { assumptions })).toEqual([]);
  expect(messages({ revenue: '1050万元' }, { assumptions })).toEqual([]);
  expect(messages({ revenue: '1100万元' }, { assumptions })).toHaveLength(1);
});

test('what the assumptions cannot give cannot be stated', () => {
  const assumptions = {
    ...WRITTEN,
    costs: [{ item: '料', kind: 'materials', amount: '2000万元' }],
  };
  expect(messages({ payback: { time: '4年', construction: 'included' } }, { assumptions })).toEqual(
    [
      'returns.payback  投资回收期写 4年，按测算依据算不出；有测算依据的项目由程序计算，请删去此项或核对 assumptions',
    ],
  );
});

test('the return on equity is not the return on the whole, and is let be', () => {
  expect(messages({ irr: { rate: '30%', tax: 'after', scope: 'equity' } })).toEqual([]);
});

test('without assumptions or without stated figures there is nothing to compare', () => {
  expect(messages(undefined)).toEqual([]);
  expect(messages({ revenue: '1200万元' }, { assumptions: undefined })).toEqual([]);
});

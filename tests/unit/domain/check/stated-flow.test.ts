import { expect, test } from 'vitest';
import { findBy, withProject } from './sample-content.ts';

// Excel's example of IRR: −70,000, 12,000, 15,000, 18,000, 21,000, 26,000 → 8.66%.
const FLOW = [-70_000, 12_000, 15_000, 18_000, 21_000, 26_000].map((wan) => `${wan}万元`);

const messages = (returns: object, more: object = {}) =>
  findBy(
    'stated-cash-flow',
    withProject({
      investment: { total: '70000万元' },
      returns: { cashFlow: FLOW, ...returns },
      ...more,
    }),
  ).map((line) => line.split('  ').slice(1).join('  '));

const irr = (rate: string) => ({ irr: { rate, tax: 'after' } });
const payback = (time: string, construction: string) => ({ payback: { time, construction } });

test('a rate that the stated flows make passes, another is named with theirs', () => {
  expect(messages(irr('8.66%'))).toEqual([]);
  expect(messages(irr('12%'))).toEqual([
    'returns.irr  内部收益率写 12%，按逐年净现金流算得 8.66%，请核对',
  ]);
});

test('flows that have no rate, or several, cannot carry one', () => {
  expect(messages({ cashFlow: ['-100万元', '50万元', '-20万元'], ...irr('9%') })).toEqual([
    'returns.irr  逐年净现金流正负多次交替，内部收益率不唯一，却写 9%，请核对',
  ]);
  expect(messages({ cashFlow: ['-100万元', '-50万元'], ...irr('9%') })).toEqual([
    'returns.irr  逐年净现金流收不回投资，算不出内部收益率，却写 9%，请核对',
  ]);
});

// Totals: −70,000, −58,000, −43,000, −25,000, −4,000, 22,000: 5 + 4,000 ÷ 26,000 = 5.15 years.
test('payback is counted as it says it is', () => {
  const year = { constructionTime: '1年' };
  expect(messages(payback('5.15年', 'included'), year)).toEqual([]);
  expect(messages(payback('4.15年', 'excluded'), year)).toEqual([]);
  expect(messages(payback('4.15年', 'unstated'), year)).toEqual([]);
  expect(messages(payback('4.15年', 'included'), year)).toEqual([
    'returns.payback  投资回收期写 4.15年，按逐年净现金流算得 5.15年，请核对',
  ]);
  expect(messages(payback('3年', 'unstated'), year)).toEqual([
    'returns.payback  投资回收期写 3年，按逐年净现金流算得 5.15年 或 4.15年，请核对',
  ]);
});

test('flows that never turn cannot be paid back', () => {
  expect(messages({ cashFlow: ['-100万元', '60万元'], ...payback('3年', 'unstated') })).toEqual([
    'returns.payback  逐年净现金流到最后一年仍未收回投资，却写 3年，请核对',
  ]);
});

test('a present value is held to the rate beside it, with room near nothing', () => {
  const npv = (wan: number) => ({ npv: { amount: `${wan}万元`, discountRate: '8.66%' } });
  expect(messages(npv(0))).toEqual([]);
  expect(messages(npv(300))).toEqual([]);
  expect(messages(npv(900))).toHaveLength(1);
});

test('without stated flows there is nothing to hold a measure to', () => {
  expect(messages({ cashFlow: undefined, ...irr('99%') })).toEqual([]);
});

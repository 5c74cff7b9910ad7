import { expect, test } from 'vitest';
import { findBy, withProject } from './sample-content.ts';
import { WRITTEN } from '../finance/sample-assumptions.ts';

const messages = (rule: string, returns: object, more: object = {}) =>
  findBy(rule, withProject({ returns, ...more })).map((line) =>
    line.split('  ').slice(1).join('  '),
  );

const payback = (time: string, construction = 'unstated') => ({ payback: { time, construction } });
const total = (wan: number) => ({ investment: { total: `${wan}万元` } });

const parts = [446, 552, 5027].map((wan, index) => ({
  item: `收入${index}`,
  amount: `${wan}万元`,
}));

// Sample 12: 446 + 552 + 5027 = 6025, the text says 6350.
test('lines of revenue that do not make the revenue are named', () => {
  expect(messages('revenue-parts', { revenue: '6350万元', revenueParts: parts })).toEqual([
    'returns.revenueParts  各项相加 6025万元，年营业收入写 6350万元，相差 325万元，请核对',
  ]);
  expect(messages('revenue-parts', { revenue: '6025万元', revenueParts: parts })).toEqual([]);
  expect(messages('revenue-parts', { revenueParts: parts })).toEqual([]);
});

test('profit cannot exceed profit and tax', () => {
  expect(messages('profit-and-tax', { profit: '300万元', profitAndTax: '240万元' })).toEqual([
    'returns.profitAndTax  年利润 300万元 大于年利税 240万元，利税包含利润，请核对',
  ]);
  expect(messages('profit-and-tax', { profit: '240万元', profitAndTax: '300万元' })).toEqual([]);
});

test('profit and the rate on investment must say the same', () => {
  const stated = (rate: string) => ({ profit: '240万元', returnOnInvestment: rate });
  expect(messages('return-on-investment', stated('20%'))).toEqual([]);
  expect(messages('return-on-investment', stated('20.3%'))).toEqual([]);
  expect(messages('return-on-investment', stated('25%'))).toEqual([
    'returns.returnOnInvestment  投资利润率写 25%，年利润 240万元 ÷ 总投资 1200万元 = 20%，请核对',
  ]);
});

// Sample 06: 1200 ÷ 240 = 5 years, the text says 3.
test('payback that total and profit do not make is named with the sum', () => {
  expect(messages('payback', { profit: '240万元', ...payback('3年') })).toEqual([
    'returns.payback  投资回收期写 3年，总投资 1200万元 ÷ 年利润 240万元 = 5年（未计建设期），请核对',
  ]);
});

// Sample 01: 16000 × 13.92% = 2227; 16000 ÷ 2227 = 7.18 years. Sample 04: 8 ÷ 0.7 = 11.4 years.
test.each([
  [16_000, { returnOnInvestment: '13.92%', ...payback('7.18年') }],
  [80_000, { profit: '7000万元', ...payback('11.4年') }],
])('payback of a sound published project passes', (wan, returns) => {
  expect(messages('payback', returns, total(wan))).toEqual([]);
});

test('without a profit there is nothing to pay back from, and nothing is said', () => {
  const returns = { returnOnInvestment: '0%', ...payback('3年') };
  expect(messages('payback', returns)).toEqual([]);
});

test('payback may count the building time or leave it out', () => {
  const built = (years: string) =>
    messages('payback', { profit: '240万元', ...payback(years) }, { constructionTime: '2年' });
  expect(built('5年')).toEqual([]);
  expect(built('7年')).toEqual([]);
  expect(built('7.3年')).toEqual([]);
  expect(built('9年')).toEqual([
    'returns.payback  投资回收期写 9年，总投资 1200万元 ÷ 年利润 240万元 = 5年，计入建设期 2年 为 7年，请核对',
  ]);
});

// Sample 12: 7268 × 21.8% = 1584.42, 7268 ÷ 1584.42 = 4.59 years, the text says 6.04.
test('a longer payback without building time asks for it', () => {
  const returns = { returnOnInvestment: '21.8%', ...payback('6.04年') };
  expect(messages('payback', returns, total(7268))).toEqual([
    'returns.payback  投资回收期写 6.04年，总投资 7268万元 ÷ 年利润 1584.42万元（投资利润率 21.8%） = 4.59年（未计建设期），请核对；如已含建设期，请写明 constructionTime',
  ]);
});

test('payback is left to the rules that know more, and to silence where nothing is known', () => {
  expect(messages('payback', payback('4年'), total(5000))).toEqual([]);
  const flow = { profit: '240万元', cashFlow: ['-1200万元', '1300万元'], ...payback('3年') };
  expect(messages('payback', flow)).toEqual([]);
  const returns = { profit: '240万元', ...payback('3年') };
  expect(messages('payback', returns, { assumptions: WRITTEN })).toEqual([]);
});

test('a range of investment gives a range of payback', () => {
  const investment = { total: '1200万元', upTo: '2400万元' };
  const found = (time: string) =>
    messages('payback', { profit: '240万元', ...payback(time) }, { investment });
  expect(found('8年')).toEqual([]);
  expect(found('12年')).toHaveLength(1);
  const built = { investment, constructionTime: '2年' };
  expect(messages('payback', { profit: '240万元', ...payback('12年') }, built)).toEqual([]);
});

// Sample 09: profit and tax 1300 of 1900 = 68%, with no basis given.
test('a margin above 60% needs its reason', () => {
  const quartz = { revenue: '1900万元', profitAndTax: '1300万元' };
  expect(messages('margin', quartz)).toEqual([
    'returns.profitAndTax  年利税 1300万元 ÷ 年营业收入 1900万元 = 68.42%，超过 60%，请核对，或在 returns.reason 写明依据',
  ]);
  expect(messages('margin', { ...quartz, reason: '矿权自有，只计采选。' })).toEqual([]);
  expect(messages('margin', { revenue: '2000万元', profit: '1200万元' })).toEqual([]);
  expect(messages('margin', { revenue: '2000万元', profit: '1201万元' })).toEqual([
    'returns.profit  年利润 1201万元 ÷ 年营业收入 2000万元 = 60.05%，超过 60%，请核对，或在 returns.reason 写明依据',
  ]);
  expect(messages('margin', { profit: '1201万元' })).toEqual([]);
});

test('the margin is of the lines of revenue where no sum is stated', () => {
  expect(messages('margin', { revenueParts: parts, profit: '5000万元' })).toHaveLength(1);
});

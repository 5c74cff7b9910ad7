import { expect, test } from 'vitest';
import { findBy, withProject } from './sample-content.ts';

const withInvestment = (investment: object) => withProject({ investment });
const split = (...amounts: number[]) =>
  amounts.map((amount, index) => ({
    item: ['equipment', 'construction', 'other'][index],
    amount: `${amount}万元`,
  }));

// Sample 06 of the published county projects: 300 + 200 + 100 + 400 = 1000, the total says 1200.
test('parts that do not make the total are named with both sums and the difference', () => {
  expect(
    findBy('investment-split', withInvestment({ total: '1200万元', split: split(600, 400) })),
  ).toEqual([
    'projects/zh/tea.md  investment.split  各项相加 1000万元，总投资写 1200万元，相差 200万元，请核对',
  ]);
});

test.each([
  ['exactly', split(800, 400)],
  ['within half a per cent, as rounding leaves it', split(800, 405)],
])('parts that make the total %s pass', (_, parts) => {
  expect(findBy('investment-split', withInvestment({ total: '1200万元', split: parts }))).toEqual(
    [],
  );
});

test('parts just beyond half a per cent do not pass', () => {
  expect(
    findBy('investment-split', withInvestment({ total: '1200万元', split: split(800, 407) })),
  ).toHaveLength(1);
});

test('a total given as a range takes parts anywhere in it', () => {
  const ranged = (sum: number) =>
    withInvestment({ total: '1亿元', upTo: '1.2亿元', split: split(sum) });
  expect(findBy('investment-split', ranged(11_000))).toEqual([]);
  expect(findBy('investment-split', ranged(13_000))).toEqual([
    'projects/zh/tea.md  investment.split  各项相加 13000万元，总投资写 10000万元 至 12000万元，相差 1000万元，请核对',
  ]);
});

const funds = (...amounts: number[]) =>
  amounts.map((amount, index) => ({
    source: ['investor', 'loan'][index],
    amount: `${amount}万元`,
  }));

test('sources may leave a part open, and may not exceed the total', () => {
  const withFunds = (...amounts: number[]) =>
    withInvestment({ total: '1200万元', funds: funds(...amounts) });
  expect(findBy('investment-funds', withFunds(500, 300))).toEqual([]);
  expect(findBy('investment-funds', withFunds(800, 405))).toEqual([]);
  expect(findBy('investment-funds', withFunds(800, 500))).toEqual([
    'projects/zh/tea.md  investment.funds  各来源相加 1300万元，超过总投资 1200万元，多 100万元，请核对',
  ]);
});

test.each([
  [{ sought: '1200万元', minimumTicket: '100万元', upTo: '1500万元' }, []],
  [{ sought: '1300万元' }, ['investment.sought  拟引资额写 1300万元，大于总投资 1200万元，请核对']],
  [{ sought: '1300万元', upTo: '1500万元' }, []],
  [{ minimumTicket: '500万元' }, []],
  [{ sought: '500万元' }, []],
  [
    { minimumTicket: '2000万元' },
    ['investment.minimumTicket  最低出资额写 2000万元，大于总投资 1200万元，请核对'],
  ],
  [{ upTo: '1000万元' }, ['investment.upTo  总投资上限写 1000万元，小于总投资 1200万元，请核对']],
  [
    { sought: '500万元', minimumTicket: '600万元' },
    ['investment.minimumTicket  最低出资额写 600万元，大于拟引资额 500万元，请核对'],
  ],
])('%j beside a total of 1200万元', (fields, messages) => {
  const found = findBy('investment-limits', withInvestment({ total: '1200万元', ...fields }));
  expect(found.map((line) => line.split('  ').slice(1).join('  '))).toEqual(messages);
});

const SOURCES = [
  { source: 'investor', amount: '500万元' },
  { source: 'loan', amount: '300万元' },
  { source: 'local-partner', amount: '100万元' },
  { source: 'grant', amount: '100万元' },
  { source: 'bond', amount: '200万元' },
];
const findSought = (sought: string | undefined, sources?: object[]) =>
  findBy(
    'investment-sought',
    withInvestment({ total: '1200万元', sought, ...(sources ? { funds: sources } : {}) }),
  );

test.each([
  ['the investor’s own money', '500万元', 0],
  ['the same as rounding leaves it', '502万元', 0],
  ['that and the loan raised by the investor', '800万元', 0],
  ['less than the investor’s own', '400万元', 1],
  ['a figure between the two', '650万元', 1],
  ['the local partner’s part with it', '600万元', 1],
  ['everything', '1200万元', 1],
])('what is sought may or may not be %s: %s, %d findings', (_, sought, count) => {
  expect(findSought(sought, SOURCES)).toHaveLength(count);
});

test('an amount sought that is not what outsiders bring is named beside both sums', () => {
  expect(findSought('600万元', SOURCES)).toEqual([
    'projects/zh/tea.md  investment.sought  拟引资额写 600万元，资金来源里未落实的投资方出资（或连同其自筹的贷款）是 500万元 或 800万元，请改成一致；本地合作方、财政补助和债券不算引资',
  ]);
});

test('a part that a signatory has promised is not sought again', () => {
  const signed = { source: 'investor', amount: '300万元', secured: true };
  const lent = { source: 'loan', amount: '300万元', secured: true };
  const open = { source: 'investor', amount: '200万元', secured: false };
  expect(findSought('200万元', [signed, open, lent])).toEqual([]);
  expect(findSought('500万元', [signed, open, lent])).toHaveLength(1);
  expect(findSought('200万元', [signed, lent])).toEqual([
    'projects/zh/tea.md  investment.sought  拟引资额写 200万元，资金来源里没有未落实的投资方出资或贷款，请删去此项或核对 investment.funds',
  ]);
});

test('of two loans the investor may raise one', () => {
  const loans = [100, 250].map((amount) => ({ source: 'loan', amount: `${amount}万元` }));
  const sources = [{ source: 'investor', amount: '500万元' }, ...loans];
  for (const sought of ['500万元', '600万元', '750万元', '850万元'])
    expect(findSought(sought, sources)).toEqual([]);
  expect(findSought('700万元', sources)).toHaveLength(1);
});

test('without sources, or without an amount sought, there is nothing to compare', () => {
  expect(findSought('500万元')).toEqual([]);
  expect(findSought(undefined, SOURCES)).toEqual([]);
});

test('a project that was signed has money that is assured', () => {
  const at = (stage: string, secured?: boolean) =>
    findBy(
      'stage-secured',
      withProject({
        stage,
        investment: {
          total: '1200万元',
          funds: [{ source: 'investor', amount: '1200万元', ...(secured ? { secured } : {}) }],
        },
      }),
    );
  expect(at('signed')).toEqual([
    'projects/zh/tea.md  investment.funds  阶段写“签约”，资金来源里却没有一行已落实，请给已有着落的那一份勾上“已落实”（secured: true），仍在找的另写一行',
  ]);
  expect(at('producing')).toHaveLength(1);
  expect(at('signed', true)).toEqual([]);
  expect(at('intent')).toEqual([]);
  expect(findBy('stage-secured', withProject({ stage: 'signed' }))).toEqual([]);
});

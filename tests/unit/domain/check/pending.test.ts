import { expect, test } from 'vitest';
import { listPending } from '#src/domain/check/pending.ts';
import { WRITTEN } from '../finance/sample-assumptions.ts';
import { findBy, withProject } from './sample-content.ts';

const INVESTMENT = {
  total: '1000万元',
  split: [
    { item: 'equipment', amount: '900万元' },
    { item: 'working-capital', amount: '100万元' },
  ],
};
const project = (assumptions: object, more: object = {}) =>
  withProject({ investment: { ...INVESTMENT, ...more }, assumptions });
const dear = {
  ...WRITTEN,
  revenue: [{ item: '茶油', price: '8000元/吨', quantity: '1000吨/年' }],
};

test('a project that earns less than it asks for waits for another plan, and is no fault', () => {
  expect(listPending(project(WRITTEN))).toEqual([]);
  const content = project(dear);
  expect(listPending(content)).toEqual([
    {
      file: 'content/projects/zh/tea.md',
      message: expect.stringMatching(
        /^税后收益率低于折现率 8%，还差补助 [\d.]+万元：改方案（.+），或在资金来源写明谁补$/,
      ) as string,
    },
  ]);
  expect(findBy('stated-against-computed', content)).toEqual([]);
});

test('a grant among its sources that makes up for it answers that', () => {
  const funds = [
    { source: 'grant', amount: '900万元' },
    { source: 'investor', amount: '100万元' },
  ];
  expect(listPending(project(dear, { funds, sought: '100万元' }))).toEqual([]);
});

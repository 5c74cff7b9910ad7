import { expect, test } from 'vitest';
import { reportAppraisal } from '#scripts/lib/content/appraisal-report.ts';
import { WRITTEN } from '../../domain/finance/sample-assumptions.ts';
import { readProject } from '../../domain/open-data/sample-source.ts';

const investment = {
  total: '1000万元',
  split: [
    { item: 'construction', amount: '900万元' },
    { item: 'working-capital', amount: '100万元' },
  ],
};

test('a project without assumptions is said to be not estimated', () => {
  expect(reportAppraisal(readProject())).toEqual(['没有测算依据（assumptions），页面写“未测算”']);
});

test('a project that earns its discount rate is reported with what it can bear', () => {
  const lines = reportAppraisal(readProject({ investment, assumptions: WRITTEN }));
  expect(lines).toContainEqual(expect.stringMatching(/^内部收益率 税后 {2}\d+\.\d\d%$/));
  expect(lines).toContainEqual(expect.stringMatching(/^临界点 价格 {2}-\d/));
  expect(lines.join('\n')).not.toMatch(/补助/);
});

test('one that does not is reported with the support that it needs, and what a grant makes of it', () => {
  const lines = reportAppraisal(
    readProject({
      investment: { ...investment, funds: [{ source: 'grant', amount: '200万元' }] },
      assumptions: {
        ...WRITTEN,
        revenue: [{ item: '茶油', price: '5000元/吨', quantity: '1000吨/年' }],
      },
    }),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^动态回收期 {2}无（期内收不回或达不到）$/));
  expect(lines).toContainEqual(expect.stringMatching(/^临界点 价格 {2}\+\d/));
  expect(lines).toContainEqual(expect.stringMatching(/^补平净现值所需补助 {2}\d+\.\d 万元$/));
  expect(lines).toContainEqual(expect.stringMatching(/^内部收益率 计入补助 200\.0 万元 {2}/));
});

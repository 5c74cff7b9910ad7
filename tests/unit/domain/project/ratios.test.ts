import { expect, test } from 'vitest';
import { findUsual, getRatios } from '#src/domain/project/ratios.ts';
import { WRITTEN } from '../finance/sample-assumptions.ts';
import { readProject } from '../open-data/sample-source.ts';

test('pay, working capital, building and plot ratio follow from what a project says', () => {
  const project = readProject({
    jobs: '20人',
    land: { area: '30亩', floorArea: '10000㎡' },
    investment: {
      total: '2000万元',
      split: [
        { item: 'construction', amount: '1200万元' },
        { item: 'construction', amount: '300万元' },
        { item: 'equipment', amount: '400万元' },
        { item: 'working-capital', amount: '100万元' },
      ],
    },
    assumptions: {
      ...WRITTEN,
      costs: [
        { item: '季节工', kind: 'wages', amount: '40万元' },
        { item: '工资', kind: 'wages', amount: '100万元', fixed: true },
        { item: '油茶籽', kind: 'materials', amount: '225万元' },
      ],
    },
  });
  const { pay, workingCapital, building, plot } = getRatios(project);
  expect(pay).toBe(7);
  expect(workingCapital).toBe(100);
  expect(building).toBeCloseTo(1500, 6);
  expect(plot).toBeCloseTo(0.5, 6);
});

test('what a project does not say yields no ratio', () => {
  const project = readProject({ land: undefined, jobs: undefined, assumptions: undefined });
  expect(getRatios(project)).toEqual({});
});

test('what is usual lies between the tenths, and fewer than eight tell nothing', () => {
  const values = [10, 2, 4, 3, 9, 6, 7, 8, 5, 1, 0];
  expect(findUsual(values)).toEqual({ count: 11, median: 5, low: 1, high: 9 });
  const eight = findUsual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect([eight?.count, eight?.median]).toEqual([8, 4.5]);
  expect(eight?.low).toBeCloseTo(1.7, 9);
  expect(findUsual([1, 2, 3, 4, 5, 6, 7])).toBeUndefined();
});

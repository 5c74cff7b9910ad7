import { expect, test } from 'vitest';
import { reportRatios } from '#scripts/lib/content/ratio-report.ts';
import type { Project } from '#src/domain/project/project.ts';
import { readProject } from '../../domain/open-data/sample-source.ts';

const withPlot = (floorArea: string, sector = 'agri-processing'): Project =>
  readProject({ sector, jobs: undefined, land: { area: '30亩', floorArea } });

/** Plot ratios of 0.5, 0.6 … 1.2. */
const others = (sector: string) =>
  [10, 12, 14, 16, 18, 20, 22, 24].map((thousand) => withPlot(`${thousand}000㎡`, sector));

const reportPlot = (project: Project, library: readonly Project[]) =>
  reportRatios(project, library).find((line) => line.startsWith('容积率'));

test('a ratio stands beside those of its own sector, and is told where it is among the least or the most', () => {
  const library = [...others('agri-processing'), ...others('commerce')];
  const beside = '（本产业 8 个项目多在 0.57 至 1.13，中位 0.85）';
  expect(reportPlot(withPlot('16000㎡'), library)).toBe(`容积率  0.80${beside}`);
  expect(reportPlot(withPlot('2000㎡'), library)).toBe(`容积率  0.10${beside}，偏低，请核对`);
  expect(reportPlot(withPlot('40000㎡'), library)).toBe(`容积率  2.00${beside}，偏高，请核对`);
});

test('a sector of few is measured by the whole library, and a library of few says nothing', () => {
  expect(reportPlot(withPlot('2000㎡'), others('commerce'))).toBe(
    '容积率  0.10（全库 8 个项目多在 0.57 至 1.13，中位 0.85），偏低，请核对',
  );
  expect(reportPlot(withPlot('2000㎡'), [withPlot('10000㎡')])).toBe('容积率  0.10');
});

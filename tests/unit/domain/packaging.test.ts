import { expect, test } from 'vitest';
import { PACKAGING_ARGUMENTS, scorePackaging } from '#src/domain/packaging.ts';
import { PROJECT_PARTS } from '#src/domain/project/parts.ts';
import { projectSchema } from '#src/domain/project/project.ts';

const bare = projectSchema.parse({
  number: 'XS-2026-001',
  title: '鲜笋加工',
  summary: '两千吨鲜笋',
  sector: 'agri-processing',
  town: 'tanfu',
  unit: 'tanfu-government',
  scope: ['车间 2000㎡'],
  modes: ['sole'],
  stage: 'open',
  investment: { total: '1000万元' },
  verified: '2026-11-01',
});

test('the weights sum to a hundred', () => {
  expect(PACKAGING_ARGUMENTS.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});

test('a bare project scores nothing and is told everything, the weightiest first', () => {
  const { score, missing } = scorePackaging({ project: bare, body: '' });
  expect(score).toBe(0);
  expect(missing[0]?.id).toBe('assumptions');
  expect(missing).toHaveLength(PACKAGING_ARGUMENTS.length);
});

test('parts count once they say more than a line', () => {
  const body = PROJECT_PARTS.map(({ zh }) => `## ${zh}\n\n${'鲜笋两天就老'.repeat(12)}`).join(
    '\n\n',
  );
  expect(scorePackaging({ project: bare, body }).score).toBe(36);
  const [background] = body.split('\n\n## ');
  expect(scorePackaging({ project: bare, body: background! }).score).toBe(8);
  const just = (length: number) => `## 项目背景\n\n${'鲜'.repeat(length)}`;
  expect(
    [59, 60].map((length) => scorePackaging({ project: bare, body: just(length) }).score),
  ).toEqual([0, 8]);
  const short = PROJECT_PARTS.map(({ zh }) => `## ${zh}\n\n略`).join('\n\n');
  expect(scorePackaging({ project: bare, body: short }).score).toBe(0);
});

test('each fact given raises the score by its weight', () => {
  const land = { area: 30, use: '工业用地', state: 'cleared' as const };
  const { score, missing } = scorePackaging({ project: { ...bare, land, jobs: 40 }, body: '' });
  expect(score).toBe(8);
  expect(missing.map(({ id }) => id)).not.toContain('land');
});

import { expect, test } from 'vitest';
import { makeLedger } from '#src/domain/ledger/ledger.ts';
import { targetsSchema } from '#src/domain/ledger/targets.ts';
import { FILES, makeContent, PROJECT } from '../check/sample-content.ts';

test('a project stands in the account with its unit, its amount and how well it is packaged', () => {
  const { units, projects, staleAfterDays } = makeLedger(makeContent());
  expect(units).toEqual([{ slug: 'office', name: '商务局', kind: 'department' }]);
  expect(projects).toHaveLength(1);
  const { missing, packaging, readiness, ...own } = projects[0]!;
  expect(own).toStrictEqual({
    ...{ slug: 'tea', number: 'XS-2026-001', title: '茶油加工厂', unit: 'office' },
    ...{ stage: 'open', total: 1200, verified: '2026-10-01', moves: [], translated: true },
    short: false,
  });
  expect([packaging, readiness]).toEqual([0, 0]);
  expect(missing).toContain('assumptions');
  expect(staleAfterDays).toBe(180);
});

test('its days and moves are told where they are known, and that its English is not written', () => {
  const stageHistory = [
    { stage: 'open', date: '2026-03-02', source: '示例' },
    { stage: 'signed', date: '2026-05-01', source: '示例' },
  ];
  const days = { published: '2026-03-02', validUntil: '2027-06-30' };
  const files = {
    'projects/zh/tea.md': { ...PROJECT, ...days, stage: 'signed', stageHistory },
    'projects/en/tea.md': null,
  };
  expect(makeLedger(makeContent({ files })).projects[0]).toMatchObject({
    ...days,
    moves: [
      { stage: 'open', date: '2026-03-02' },
      { stage: 'signed', date: '2026-05-01' },
    ],
    translated: false,
  });
});

test('a draft is in no account, and the county says its targets and when facts are stale', () => {
  const files = {
    'projects/zh/tea.md': { ...PROJECT, draft: true },
    'site.yml': { ...FILES['site.yml'], staleAfterDays: 90 },
  };
  const content = makeContent({ files });
  const plain = makeLedger(content);
  expect(plain.projects).toEqual([]);
  expect([plain.staleAfterDays, 'targets' in plain]).toEqual([90, false]);
  const data = targetsSchema.parse({ perUnit: { least: 3, most: 5, kinds: ['town'] }, years: [] });
  const targets = { ...content.site!, collection: 'targets' as const, data };
  expect(makeLedger({ ...content, targets, site: undefined })).toMatchObject({
    targets: data,
    staleAfterDays: 180,
  });
});

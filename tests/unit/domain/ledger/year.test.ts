import { expect, test } from 'vitest';
import type { LedgerProject } from '#src/domain/ledger/ledger.ts';
import { listYearSteps } from '#src/domain/ledger/year.ts';
import { cutLibrary } from '#src/domain/ledger/shares.ts';

const project = (number: string, moves: LedgerProject['moves']): LedgerProject => ({
  slug: number,
  number,
  title: number,
  unit: 'office',
  stage: 'signed',
  total: 100,
  verified: '2026-11-01',
  moves,
  translated: true,
  packaging: 90,
  missing: [],
  short: false,
  readiness: 50,
});

const PROJECTS = [
  project('b', [
    { stage: 'open', date: '2026-01-05' },
    { stage: 'signed', date: '2026-03-01' },
    { stage: 'started', date: '2026-11-24' },
  ]),
  project('a', [
    { stage: 'signed', date: '2025-12-31' },
    { stage: 'started', date: '2026-03-01' },
    { stage: 'withdrawn', date: '2026-05-01' },
  ]),
];

test('the steps of a year are those forward, up to the day, latest first', () => {
  const steps = listYearSteps({ projects: PROJECTS }, '2026-11-23');
  expect(steps.map(({ measure, date, project: { number } }) => [measure, date, number])).toEqual([
    ['started', '2026-03-01', 'a'],
    ['signed', '2026-03-01', 'b'],
  ]);
  expect(listYearSteps({ projects: PROJECTS }, '2026-11-24')[0]?.date).toBe('2026-11-24');
});

const ROWS = [
  { stage: 'open', sector: 'food', town: 'a', size: '1m-10m', totalWan: 500 },
  { stage: 'open', sector: 'tourism', town: 'a', size: '1m-10m', totalWan: 300 },
] as const;

test('every part of a cut is there, with nothing in it too, and the parts come to the whole', () => {
  expect(cutLibrary(ROWS, 'sector', ['food', 'mining', 'tourism'])).toEqual([
    { id: 'food', count: 1, totalWan: 500 },
    { id: 'mining', count: 0, totalWan: 0 },
    { id: 'tourism', count: 1, totalWan: 300 },
  ]);
  expect(cutLibrary(ROWS, 'town', ['a'])[0]).toEqual({ id: 'a', count: 2, totalWan: 800 });
});

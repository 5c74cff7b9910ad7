import type { Ledger, LedgerProject } from '#src/domain/ledger/ledger.ts';

/** A project of the sample account with some of it changed. */
export const makeProject = (changes: Partial<LedgerProject>): LedgerProject => ({
  slug: changes.number ?? 'tea',
  number: 'XS-2026-001',
  title: '茶油加工',
  unit: 'niangxi',
  stage: 'open',
  total: 2000,
  verified: '2026-05-02',
  moves: [],
  translated: true,
  packaging: 100,
  missing: [],
  short: false,
  readiness: 50,
  ...changes,
});

/** An account of two towns, a zone and a department, of which each but the zone owes 3 to 5 projects. */
export const makeSampleLedger = (
  projects: readonly LedgerProject[],
  years: NonNullable<Ledger['targets']>['years'] = [],
): Ledger => ({
  units: [
    { slug: 'niangxi', name: '酿溪镇', kind: 'town' },
    { slug: 'quetang', name: '雀塘镇', kind: 'town' },
    { slug: 'zone', name: '开发区', kind: 'zone' },
    { slug: 'forestry', name: '县林业局', kind: 'department' },
  ],
  projects,
  targets: {
    sample: true,
    perUnit: { least: 3, most: 5, kinds: ['town', 'department'] },
    years,
  },
  staleAfterDays: 180,
});

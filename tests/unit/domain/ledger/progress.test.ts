import { expect, test } from 'vitest';
import { reportProgress } from '#src/domain/ledger/progress.ts';
import { targetsSchema } from '#src/domain/ledger/targets.ts';
import { makeProject, makeSampleLedger } from './sample-ledger.ts';

const signed = (date: string) => ({ stage: 'signed' as const, date });
const started = (date: string) => ({ stage: 'started' as const, date });

/** Signed in March and started in May; signed in May; new in May; new in April and looked at in May. */
const PROJECTS = [
  makeProject({
    number: 'A',
    total: 12_000,
    published: '2026-01-10',
    verified: '2026-01-10',
    moves: [signed('2026-03-01'), started('2026-05-31')],
  }),
  makeProject({
    number: 'B',
    total: 3000,
    unit: 'quetang',
    verified: '2025-12-01',
    moves: [signed('2026-05-01')],
  }),
  makeProject({ number: 'C', total: 500, unit: 'zone', published: '2026-05-02' }),
  makeProject({ number: 'D', total: 700, unit: 'forestry', published: '2026-04-02' }),
];

const YEAR_OF = (targets: object[]) =>
  targetsSchema.parse({
    perUnit: { least: 3, most: 5, kinds: ['town'] },
    years: [{ year: 2026, source: '示例', targets }],
  }).years;

test('what happened in a month is counted with its investment, and since January', () => {
  const { monthSums, yearSums } = reportProgress(makeSampleLedger(PROJECTS), '2026-05');
  expect(monthSums).toEqual({
    published: { count: 1, amount: 500 },
    updated: { count: 1, amount: 700 },
    signed: { count: 1, amount: 3000 },
    started: { count: 1, amount: 12_000 },
    completed: { count: 0, amount: 0 },
    producing: { count: 0, amount: 0 },
    withdrawn: { count: 0, amount: 0 },
  });
  expect(yearSums.signed).toEqual({ count: 2, amount: 15_000 });
  expect(yearSums.published).toEqual({ count: 3, amount: 13_200 });
});

test('the months after it and the years before it do not count', () => {
  const { yearSums } = reportProgress(makeSampleLedger(PROJECTS), '2026-04');
  expect(yearSums.signed.count).toBe(1);
  expect(yearSums.started.count).toBe(0);
  expect(reportProgress(makeSampleLedger(PROJECTS), '2025-12').yearSums.updated.count).toBe(1);
});

test('a project signed twice, as when the first signing fell through, is one project', () => {
  const moves = [
    signed('2026-05-01'),
    { stage: 'open' as const, date: '2026-05-10' },
    signed('2026-05-20'),
  ];
  const { monthSums } = reportProgress(makeSampleLedger([makeProject({ moves })]), '2026-05');
  expect(monthSums.signed).toEqual({ count: 1, amount: 2000 });
});

test('units are ranked by what went forward, then by what is new; equals share a rank', () => {
  const again = [
    ...PROJECTS,
    makeProject({ number: 'E', unit: 'forestry', total: 1, published: '2026-05-03' }),
  ];
  const { units } = reportProgress(makeSampleLedger(again), '2026-05');
  expect(units.map(({ unit, rank, forward }) => [unit.name, rank, forward.amount])).toEqual([
    ['酿溪镇', 1, 12_000],
    ['雀塘镇', 2, 3000],
    ['开发区', 3, 0],
    ['县林业局', 3, 0],
  ]);
  const idle = reportProgress(makeSampleLedger(PROJECTS), '2026-02').units;
  expect(idle.map(({ rank }) => rank)).toEqual([undefined, undefined, undefined, undefined]);
});

test('targets count projects, their investment, or the part of those signed', () => {
  const years = YEAR_OF([
    { measure: 'signed', count: 4 },
    { measure: 'signed', atLeast: '1亿元', count: 1 },
    { measure: 'signed', amount: '3亿元' },
    { measure: 'started', ofSigned: '90%' },
  ]);
  const { targets } = reportProgress(makeSampleLedger(PROJECTS, years), '2026-05');
  expect(targets?.lines.map(({ reached, share }) => [reached, share])).toEqual([
    [2, 0.5],
    [1, 1],
    [15_000, 0.5],
    [0.5, 0.5 / 0.9],
  ]);
});

test('a part of nothing signed is unknown, and a year without targets has none', () => {
  const years = YEAR_OF([{ measure: 'started', ofSigned: '90%' }]);
  const ledger = makeSampleLedger(PROJECTS, years);
  expect(reportProgress(ledger, '2026-01').targets?.lines[0]).toMatchObject({
    reached: undefined,
    share: undefined,
  });
  expect(reportProgress(ledger, '2025-05').targets).toBeUndefined();
});

test('a target has one figure, and a year is written once', () => {
  const say = (value: object) =>
    targetsSchema.safeParse(value).error?.issues.map(({ message }) => message);
  const perUnit = { least: 3, most: 5, kinds: ['town'] };
  const year = { year: 2026, source: '示例', targets: [{ measure: 'signed', count: 1 }] };
  expect(say({ perUnit, years: [year] })).toBeUndefined();
  expect(say({ perUnit, years: [year, year] })).toEqual(['同一年度只写一次']);
  const both = { measure: 'signed', count: 1, amount: '1亿元' };
  expect(say({ perUnit, years: [{ ...year, targets: [both] }] })).toEqual([
    expect.stringContaining('每条目标只写一个数'),
  ]);
  expect(say({ perUnit: { ...perUnit, least: 6 }, years: [] })).toEqual([
    expect.stringContaining('至少的个数不能大于至多的个数'),
  ]);
});

test('what happened in a month is told measure by measure, and within one day by day', () => {
  const projects = [
    makeProject({ number: 'A', moves: [started('2026-05-03')] }),
    makeProject({ number: 'B', moves: [signed('2026-05-20')] }),
    makeProject({ number: 'C', moves: [signed('2026-05-04')] }),
  ].map((project) => ({ ...project, verified: '2026-01-01' }));
  const { happenings } = reportProgress(makeSampleLedger(projects), '2026-05');
  expect(happenings.map(({ measure, project }) => `${measure} ${project.number}`)).toEqual([
    'signed C',
    'signed B',
    'started A',
  ]);
});

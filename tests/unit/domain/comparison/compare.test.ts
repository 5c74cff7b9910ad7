import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareProjects, placeBar } from '#src/domain/comparison/compare.ts';
import type {
  ComparedCell,
  ComparedGroup,
  ComparedProject,
} from '#src/domain/comparison/comparison.ts';

const GROUPS: ComparedGroup[] = [
  {
    id: 'money',
    label: '投资',
    rows: [
      { id: 'total', label: '总投资', bar: true, extremes: true, missing: 'notGiven' },
      { id: 'npv', label: '净现值', bar: true, missing: 'notEstimated' },
    ],
  },
  { id: 'place', label: '位置', rows: [{ id: 'town', label: '地点', missing: 'notGiven' }] },
];

const project = (slug: string, cells: Record<string, ComparedCell>): ComparedProject => ({
  slug,
  number: slug,
  title: slug,
  lang: 'zh-Hans',
  sample: false,
  stage: '招商中',
  cells,
});

const figure = (value: number): ComparedCell => ({ texts: [`${value}`], value });
const rowsOf = (projects: ComparedProject[], only = false) =>
  compareProjects(GROUPS, projects, only).flatMap(({ rows }) => rows);

test('a row differs where not all projects say the same, and silence is saying something else', () => {
  const same = { town: { texts: ['东镇'] } };
  expect(rowsOf([project('a', same), project('b', same)])[0]?.differs).toBe(false);
  expect(rowsOf([project('a', same), project('b', {})])[0]?.differs).toBe(true);
});

test('the same word in another state, or on another basis, is a difference', () => {
  const cells: [ComparedCell, ComparedCell][] = [
    [
      { texts: ['已办'], state: 'done' },
      { texts: ['已办'], state: 'exempt' },
    ],
    [
      { texts: ['7 年'], note: '含建设期' },
      { texts: ['7 年'], note: '不含建设期' },
    ],
  ];
  for (const [a, b] of cells)
    expect(rowsOf([project('a', { town: a }), project('b', { town: b })])[0]?.differs).toBe(true);
});

test('rows in which nobody says anything are left out, and groups without rows too', () => {
  const groups = compareProjects(GROUPS, [project('a', { total: figure(1) }), project('b', {})]);
  expect(groups.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
    ['money', ['total']],
  ]);
});

test('only the differing rows are left when they alone are asked for', () => {
  const a = project('a', { total: figure(1), town: { texts: ['东镇'] } });
  const b = project('b', { total: figure(2), town: { texts: ['东镇'] } });
  expect(rowsOf([a, b], true).map(({ id }) => id)).toEqual(['total']);
});

test('lowest and highest are named only where asked for, and not where all are alike', () => {
  const projects = [3, 1, 2].map((value) =>
    project(`p${value}`, { total: figure(value), npv: figure(value) }),
  );
  const [total, npv] = rowsOf(projects);
  expect(total?.extremeOf).toEqual(['highest', 'lowest', undefined]);
  expect(npv?.extremeOf).toEqual([undefined, undefined, undefined]);
  const alike = [project('a', { total: figure(2) }), project('b', { total: figure(2) })];
  expect(rowsOf(alike)[0]?.extremeOf).toEqual([undefined, undefined]);
  const single = [project('a', { total: figure(2) }), project('b', {})];
  expect(rowsOf(single)[0]?.extremeOf).toEqual([undefined, undefined]);
});

test('a bar begins at zero, to the left of it for a loss', () => {
  expect(placeBar(50, { from: 0, to: 100 })).toEqual({ start: 0, length: 0.5, zero: 0 });
  expect(placeBar(-25, { from: -25, to: 75 })).toEqual({ start: 0, length: 0.25, zero: 0.25 });
  expect(placeBar(75, { from: -25, to: 75 })).toEqual({ start: 0.25, length: 0.75, zero: 0.25 });
  expect(placeBar(0, { from: 0, to: 0 })).toEqual({ start: 0, length: 0, zero: 0 });
});

test('the scale of a row reaches from its least to its greatest figure, and holds zero', () => {
  const scaleOf = (...values: number[]) =>
    rowsOf(values.map((value, at) => project(`p${at}`, { npv: figure(value) })))[0]?.scale;
  expect(scaleOf(40, -10)).toEqual({ from: -10, to: 40 });
  expect(scaleOf(40, 90)).toEqual({ from: 0, to: 90 });
  expect(scaleOf(-40, -90)).toEqual({ from: -90, to: 0 });
});

test('lowest and highest are told apart among two, and a project without the figure is neither', () => {
  const two = [project('a', { total: figure(2) }), project('b', { total: figure(5) })];
  expect(rowsOf(two)[0]?.extremeOf).toEqual(['lowest', 'highest']);
  const gap = [...two, project('c', { total: { texts: ['待定'] } })];
  expect(rowsOf(gap)[0]?.extremeOf).toEqual(['lowest', 'highest', undefined]);
});

test('rows that are alike are shown too unless only the differing ones are asked for', () => {
  const alike = [project('a', { total: figure(2) }), project('b', { total: figure(2) })];
  expect(compareProjects(GROUPS, alike)).toHaveLength(1);
  expect(compareProjects(GROUPS, alike, true)).toEqual([]);
});

test('every bar lies within its scale', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
      const projects = values.map((each, at) => project(`p${at}`, { npv: figure(each) }));
      const [row] = rowsOf(projects);
      for (const each of values) {
        const { start, length } = placeBar(each, row!.scale);
        expect(start).toBeGreaterThanOrEqual(-1e-9);
        expect(start + length).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

import { expect, test } from 'vitest';
import type { JointProblem, OwnProblem } from '#src/domain/finance/scenario-rules.ts';
import { explain, nameOf, textOf, unitOf, writeValue } from '#src/islands/calculator/shown.ts';
import { edit, makeDesk } from './sample-desk.ts';

const find = (desk: ReturnType<typeof makeDesk>, id: string) =>
  desk.fields.find((field) => field.id === id)!;

test('every field has a name and a unit in both languages', () => {
  for (const locale of ['zh', 'en'] as const) {
    const desk = makeDesk(locale);
    for (const field of desk.fields) {
      expect([field.id, nameOf(field, desk.reading)]).not.toEqual([field.id, '']);
      expect([field.id, unitOf(field, desk.reading.sheet)]).not.toEqual([field.id, '']);
    }
  }
});

test('values are written as the page writes them', () => {
  const [zh, en] = [makeDesk('zh'), makeDesk('en')];
  const write = (desk: typeof zh, id: string) =>
    writeValue(find(desk, id).own!, find(desk, id), desk.reading);
  expect(['p1', 'q1', 'c1', 'ramp', 'years', 'tax'].map((id) => write(zh, id))).toEqual([
    ...['10,000 元/吨', '1,000 吨/年', '400 万元', '50%、100%', '3 年', '25%'],
  ]);
  expect(['p1', 'q1', 'c1', 'ramp', 'years'].map((id) => write(en, id))).toEqual([
    ...['CNY 10,000/t', '1,000 t/yr', 'CNY\u00A04\u00A0million', '50%, 100%', '3 years'],
  ]);
  expect(writeValue(10, find(zh, 'price'), zh.reading)).toBe('+10%');
  expect(writeValue(-10, find(zh, 'price'), zh.reading)).toBe('−10%');
});

test('a field shows what was typed, else the project’s own in the unit shown', () => {
  const desk = makeDesk('en', [edit('p1', 'x')]);
  const shown = (id: string) => textOf(find(desk, id), desk.state.entries, desk.reading.sheet);
  expect([shown('p1'), shown('fixed'), shown('ramp')]).toEqual(['x', '9', '50|100']);
});

test('a fault names the field and what to write instead', () => {
  const faults = (locale: 'zh' | 'en', id: string, text: string) => {
    const desk = makeDesk(locale, [edit(id, text)]);
    return desk.faultsOf(find(desk, id));
  };
  expect(faults('zh', 'p1', '贵')).toEqual(['茶油：单价：读不出“贵”，写成 10,000 这样的数字。']);
  expect(faults('en', 'years', '51')).toEqual(['Years of operation: write 50 years or less.']);
  expect(faults('en', 'price', '-100')).toEqual(['All prices: write −90% or more.']);
  expect(faults('zh', 'ramp', '50|x')[0]).toContain('达产率 投产第 2 年：读不出“x”');
  expect(faults('zh', 'loan', '5000')[0]).toContain('不能超过总投资 1,000 万元');
});

const KINDS: readonly (OwnProblem | JointProblem)[] = [
  ...(['unreadable', 'missing', 'below', 'above', 'whole', 'tooMany', 'noRevenue'] as const),
  ...(['tooMuchRevenue', 'noOutput', 'shares', 'aboveTotal', 'aboveYears', 'belowTerm'] as const),
  ...(['rateMissing', 'termMissing'] as const),
];

test('every kind of fault has words in which no value is missing', () => {
  for (const locale of ['zh', 'en'] as const) {
    const desk = makeDesk(locale);
    for (const kind of KINDS) {
      const field = find(desk, 'term');
      const text = explain({ field: 'term', kind, limit: 5 }, field, 'x', desk.reading);
      expect(text).not.toMatch(/undefined|NaN|\{\{/);
    }
  }
});

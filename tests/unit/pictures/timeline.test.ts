import { expect, test } from 'vitest';
import { textWidth } from '#src/pictures/text-width.ts';
import { drawTimeline, type TimelineStep } from '#src/pictures/timeline.ts';
import { listElements, numberOf } from './read-svg.ts';

const STEPS: TimelineStep[] = [
  { label: '谋划', date: '2025年3月', state: 'done' },
  { label: '立项', date: '2025年9月', state: 'done' },
  { label: '用地预审', date: '2026年6月', state: 'now' },
  { label: '开工', state: 'ahead' },
];

const ENGLISH: TimelineStep[] = [
  'Proposed',
  'Project approved',
  'Feasibility study completed',
  'Land pre-examination',
  'Negotiation with investors',
  'Contract signed',
  'Construction begins',
  'In production',
].map((label) => ({ label, date: 'September 2026', state: 'ahead' }));

function draw(steps: readonly TimelineStep[], compact = false): string {
  return drawTimeline({ steps, title: '前期工作', desc: '四步', compact });
}

test('stages done, under way and ahead are told apart by shape, not by colour alone', () => {
  const svg = draw(STEPS);
  const ticks = listElements(svg, 'path').filter(
    ({ attributes }) => attributes['class'] === 'pic-paper-line',
  );
  expect(ticks).toHaveLength(2);
  const rings = listElements(svg, 'circle').map(({ attributes }) => attributes['class']);
  expect(rings.filter((name) => name === 'pic-paper pic-seal-line')).toHaveLength(1);
  expect(rings.filter((name) => name === 'pic-paper pic-clay-line')).toHaveLength(1);
});

test('the way is drawn through as far as it has been gone, and dotted beyond', () => {
  const stretches = listElements(draw(STEPS), 'path').filter(
    ({ attributes }) => attributes['class'] !== 'pic-paper-line',
  );
  const isDotted = stretches.map(({ attributes }) => 'stroke-dasharray' in attributes);
  expect(isDotted).toEqual([false, false, true]);
});

test('every stage is named, with its date where it has one', () => {
  for (const compact of [false, true]) {
    const texts = listElements(draw(STEPS, compact), 'text').map(({ text }) => text);
    for (const { label, date } of STEPS) {
      expect(texts).toContain(label);
      if (date) expect(texts).toContain(date);
    }
  }
});

test('stages run from left to right, and downwards on phones', () => {
  const at = (svg: string, axis: 'x' | 'y') =>
    STEPS.map(({ label }) =>
      numberOf(
        listElements(svg, 'text').find(({ text }) => text === label),
        axis,
      ),
    );
  expect(at(draw(STEPS), 'x')).toEqual([...at(draw(STEPS), 'x')].sort((a, b) => a - b));
  expect(new Set(at(draw(STEPS), 'y')).size).toBe(1);
  const down = at(draw(STEPS, true), 'y');
  expect(down).toEqual([...down].sort((a, b) => a - b));
  expect(new Set(at(draw(STEPS, true), 'x')).size).toBe(1);
});

test('eight stages in English stay within their columns', () => {
  for (const element of listElements(draw(ENGLISH), 'text')) {
    const size = numberOf(element, 'font-size');
    expect(size).toBeGreaterThan(10);
    expect(textWidth(element.text, size)).toBeLessThanOrEqual(90);
  }
});

test('more stages than a row can hold are set under one another', () => {
  const svg = draw([...ENGLISH, ...ENGLISH]);
  expect(listElements(svg, 'svg')[0]?.attributes['width']).toBe('360');
});

test('without a stage there is nothing to draw', () => {
  expect(() => draw([])).toThrow('at least one stage');
});

import { expect, test } from 'vitest';
import { type Bar, drawBarChart } from '#src/pictures/bar-chart.ts';
import { PICTURE_INKS } from '#src/pictures/inks.ts';
import { textWidth } from '#src/pictures/text-width.ts';
import { listElements, numberOf } from './read-svg.ts';

const BARS: Bar[] = [
  { label: '先进装备制造', value: 120, ink: 'gears' },
  { label: '基础设施与城市更新', value: 60, ink: 'blocks' },
  { label: '教育', value: 0 },
];

const LONG = 'New energy, energy saving and environmental protection';

function draw(bars: readonly Bar[], compact = false): string {
  const format = (value: number) => `${value} 亿元`;
  return drawBarChart({ bars, format, title: '各产业', desc: '三项', compact });
}

test('bars are as long as their values', () => {
  for (const compact of [false, true]) {
    const bars = listElements(draw(BARS, compact), 'rect').filter(
      ({ attributes }) => attributes['class'] !== 'pic-sand',
    );
    const [first = NaN, second, third] = bars.map((bar) => numberOf(bar, 'width'));
    expect(second).toBeCloseTo(first / 2, 0);
    expect(third).toBe(0);
  }
});

test('every bar is labelled with its name and value', () => {
  const texts = listElements(draw(BARS), 'text').map(({ text }) => text);
  for (const { label, value } of BARS) {
    expect(texts).toContain(label);
    expect(texts).toContain(`${value} 亿元`);
  }
});

test('a bar has the hue of its sector, and teal without one', () => {
  const fills = listElements(draw(BARS), 'rect').map(({ attributes }) => attributes['fill']);
  const { gears, blocks, teal } = PICTURE_INKS;
  expect(fills).toEqual([gears.light, blocks.light, teal.light]);
});

test('values stay inside the picture', () => {
  for (const element of listElements(draw(BARS), 'text')) {
    if (!element.text.endsWith('亿元')) continue;
    expect(numberOf(element, 'x') + textWidth(element.text, 15)).toBeLessThanOrEqual(720);
  }
});

test('a long English name wraps and keeps clear of its bar and value', () => {
  const lines = listElements(draw([{ label: LONG, value: 5 }]), 'text').slice(0, -1);
  expect(lines.map(({ text }) => text).join(' ')).toBe(LONG);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(textWidth(line.text, 15)).toBeLessThanOrEqual(720 * 0.34 + 1);

  const narrow = listElements(draw([{ label: LONG, value: 5 }], true), 'text');
  const value = textWidth('5 亿元', 14);
  for (const { text } of narrow.slice(0, -1)) {
    expect(textWidth(text, 14) + value).toBeLessThanOrEqual(360);
  }
});

test('the picture grows with its rows', () => {
  const height = (svg: string) => numberOf(listElements(svg, 'svg')[0], 'height');
  expect(height(draw(BARS, true))).toBeGreaterThan(height(draw(BARS.slice(1), true)));
  expect(height(draw([]))).toBeGreaterThan(0);
});

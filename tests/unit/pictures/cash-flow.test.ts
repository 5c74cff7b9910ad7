import { expect, test } from 'vitest';
import { drawCashFlow } from '#src/pictures/cash-flow.ts';
import { overlaps } from '#src/pictures/label-placement.ts';
import { textWidth } from '#src/pictures/text-width.ts';
import { listElements, numberOf, type ReadElement } from './read-svg.ts';

const LABELS = { flow: '当年净现金流', cumulative: '累计', payback: '第 3.5 年收回投资' };

function draw(flows: readonly number[], compact = false, yearLabel = (n: number) => `第${n}年`) {
  return drawCashFlow({
    years: flows.map((flow, index) => ({ label: yearLabel(index + 1), flow })),
    labels: LABELS,
    title: '现金流',
    desc: '前两年投入，其后回收',
    format: (value) => `${value / 10_000}亿`,
    compact,
  });
}

interface Bar {
  isIn: boolean;
  middle: number;
  /** Where it stands on the zero line. */
  zero: number;
  /** Up from the zero line, and down where it is negative. */
  height: number;
}

/** The bars of one path: each from the zero line, by steps from where the last began. */
function readBars({ attributes }: ReadElement): Bar[] {
  let [x, y] = [0, 0];
  const bars = (attributes['d'] ?? '').matchAll(
    /[Mm](-?[\d.]+) ?(-?[\d.]+)(?:v(-?[\d.]+))?h(-?[\d.]+)(?:v-?[\d.]+)?z/g,
  );
  return [...bars].map(([, dx, dy, up = '0', across]) => {
    [x, y] = [x + Number(dx), y + Number(dy)];
    const middle = x + Number(across) / 2;
    return { isIn: attributes['class'] === 'pic-teal', middle, zero: y, height: -Number(up) };
  });
}

/** Bars from the first year to the last. */
const listBars = (svg: string): Bar[] =>
  listElements(svg, 'path')
    .flatMap(readBars)
    .sort((a, b) => a.middle - b.middle);

test('money in stands above the zero line in teal, money out below it in sand', () => {
  const bars = listBars(draw([-200, 100, 150]));
  expect(bars.map(({ isIn }) => isIn)).toEqual([false, true, true]);
  for (const { isIn, zero, height } of bars) {
    expect(zero).toBeCloseTo(bars[0]?.zero ?? NaN, 1);
    expect(Math.sign(height)).toBe(isIn ? 1 : -1);
  }
});

test('bars are as tall as their flows', () => {
  const [first, second] = listBars(draw([-200, 100]));
  expect((first?.height ?? NaN) / (second?.height ?? NaN)).toBeCloseTo(-2, 1);
});

test('the dot marks where the cumulative flow comes up through zero', () => {
  // Cumulative -200, -100, -50, 50: zero lies half-way between the middles of years 3 and 4.
  const svg = draw([-200, 100, 50, 100]);
  const middles = listBars(svg).map(({ middle }) => middle);
  const [dot] = listElements(svg, 'circle');
  expect(numberOf(dot, 'cx')).toBeCloseTo(((middles[2] ?? NaN) + (middles[3] ?? NaN)) / 2, 0);
  expect(listElements(svg, 'text').map(({ text }) => text)).toContain(LABELS.payback);
});

test('after money was lost again it is the last recovery that is marked', () => {
  const svg = draw([-100, 150, -200, 100, 200]);
  const middles = listBars(svg).map(({ middle }) => middle);
  expect(numberOf(listElements(svg, 'circle')[0], 'cx')).toBeGreaterThan(middles[3] ?? NaN);
});

test('a project that does not pay back has no dot and no claim', () => {
  const svg = draw([-200, 50, 50]);
  expect(listElements(svg, 'circle')).toEqual([]);
  expect(svg).not.toContain(LABELS.payback);
});

test.each([10, 15, 25])('the names of %i years never run into each other', (count) => {
  for (const compact of [false, true]) {
    for (const name of [(n: number) => `第${n}年`, (n: number) => `Year ${n}`]) {
      const svg = draw([-9000, ...Array<number>(count - 1).fill(1200)], compact, name);
      const size = compact ? 13 : 14;
      const names = listElements(svg, 'text').filter(({ text }) => /^(第\d+年|Year)/.test(text));
      const boxes = names.map((element) => {
        const width = textWidth(element.text, size);
        return { x: numberOf(element, 'x') - width / 2, y: 0, width, height: size };
      });
      expect(boxes.length).toBeGreaterThanOrEqual(3);
      boxes.slice(1).forEach((box, index) => {
        expect(overlaps(box, boxes[index] ?? box)).toBe(false);
        expect(box.x + box.width).toBeLessThan(compact ? 360.1 : 720.1);
      });
    }
  }
});

test('the axis is written in the unit of the reader, and nothing without one', () => {
  const texts = listElements(draw([-20_000, 15_000, 15_000]), 'text').map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['-2亿', '0', '1亿']));
});

test('a compact picture is for phones and writes fewer ticks', () => {
  const [wide, narrow] = [false, true].map((compact) => draw([-20_000, 15_000, 15_000], compact));
  expect(listElements(narrow ?? '', 'svg')[0]?.attributes['viewBox']).toBe('0 0 360 260');
  expect(listElements(wide ?? '', 'svg')[0]?.attributes['viewBox']).toBe('0 0 720 300');
  const ticks = (svg = '') => listElements(svg, 'text').filter(({ text }) => text.endsWith('亿'));
  expect(ticks(narrow).length).toBeLessThan(ticks(wide).length);
});

test('the name of the recovery stands clear of the names of the axis, however long both are', () => {
  const payback = 'Recovered in 9.5 years';
  for (const late of [9, 11, 13]) {
    const svg = drawCashFlow({
      years: Array.from({ length: 20 }, (_, index) => ({
        label: `${index + 1}`,
        flow: index === 0 ? -10_000 * (late - 0.5) : 10_000,
      })),
      labels: { flow: 'Net cash flow', cumulative: 'Cumulative', payback },
      title: 'Cash flow',
      desc: 'Out first, in later',
      format: (value) => `CNY ${value / 100} million`,
      compact: true,
    });
    const texts = listElements(svg, 'text');
    const name = texts.find(({ text }) => text === payback);
    const width = textWidth(payback, 13, 600);
    const from = numberOf(name, 'x') - (name?.attributes['text-anchor'] === 'end' ? width : 0);
    const zero = texts.find(({ text }) => text === '0');
    expect(from).toBeGreaterThan(numberOf(zero, 'x'));
    expect(from + width).toBeLessThanOrEqual(360);
  }
});

test('flows of nothing still draw', () => {
  expect(draw([0, 0])).not.toMatch(/NaN|Infinity/);
});

test('without a year there is nothing to draw', () => {
  expect(() => draw([])).toThrow('at least one year');
});

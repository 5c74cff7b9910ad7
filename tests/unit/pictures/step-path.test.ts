import { expect, test } from 'vitest';
import { drawStepPath, listTicks, type PathStep } from '#src/pictures/step-path.ts';
import { textWidth } from '#src/pictures/text-width.ts';
import { listElements, numberOf } from './read-svg.ts';

const STEPS: PathStep[] = [
  { label: '备案', start: 0, end: 0, isCritical: true, days: '当场' },
  { label: '环评报告书', start: 0, end: 20, isCritical: true, days: '20 working days' },
  { label: '用地规划许可', start: 0, end: 3, isCritical: false, days: '3' },
  { label: '施工许可', start: 20, end: 22, isCritical: true, days: '2' },
];

const draw = (compact = false, steps = STEPS) =>
  drawStepPath({ steps, total: 22, title: '路线', desc: '四步，22 个工作日', compact });

test('a step’s bar begins when it begins, and is as long as it lasts', () => {
  const bars = listElements(draw(), 'rect');
  const [long, short, last] = bars.map((bar) => ({
    from: numberOf(bar, 'x'),
    width: numberOf(bar, 'width'),
  }));
  expect(bars).toHaveLength(3);
  expect(long!.from).toBe(short!.from);
  expect(long!.width / short!.width).toBeCloseTo(20 / 3, 1);
  expect(last!.from).toBeCloseTo(long!.from + long!.width, 0);
});

test('the longest chain is solid and the rest hollow, so colour is not all that tells them apart', () => {
  const classes = listElements(draw(), 'rect').map(({ attributes }) => attributes['class']);
  expect(classes).toEqual(['pic-teal', 'pic-paper pic-teal-line', 'pic-teal']);
});

test('what takes no day is a dot', () => {
  expect(listElements(draw(), 'circle')).toHaveLength(1);
});

test('every step is named with its days, in either cut, and stays within the picture', () => {
  for (const compact of [false, true]) {
    const svg = draw(compact);
    const width = Number(listElements(svg, 'svg')[0]?.attributes['width']);
    const texts = listElements(svg, 'text').map(({ text }) => text);
    for (const { label, days } of STEPS)
      expect(texts).toEqual(expect.arrayContaining([label, days]));
    for (const bar of listElements(svg, 'rect'))
      expect(numberOf(bar, 'x') + numberOf(bar, 'width')).toBeLessThanOrEqual(width);
    for (const text of listElements(svg, 'text')) {
      const from = numberOf(text, 'x');
      expect(from).toBeGreaterThanOrEqual(0);
      if (text.attributes['text-anchor'] === undefined)
        expect(from + textWidth(text.text, numberOf(text, 'font-size'))).toBeLessThanOrEqual(width);
    }
  }
});

test('no row lies on another, however long its name', () => {
  const long = {
    ...STEPS[1]!,
    label: 'Conversion and acquisition of farmland for construction use',
  };
  for (const compact of [false, true]) {
    const tops = listElements(draw(compact, [long, long, long]), 'rect').map((bar) =>
      numberOf(bar, 'y'),
    );
    const gaps = tops.slice(1).map((top, index) => top - tops[index]!);
    expect(Math.min(...gaps)).toBeGreaterThan(20);
  }
});

test('the axis is marked in round days from 0, and not too many', () => {
  expect(listTicks(22, 8)).toEqual([0, 5, 10, 15, 20]);
  expect(listTicks(0, 8)).toEqual([0]);
  expect(listTicks(163, 5)).toEqual([0, 50, 100, 150]);
});

test('without a step there is nothing to draw', () => {
  expect(() => draw(false, [])).toThrow('at least one step');
});

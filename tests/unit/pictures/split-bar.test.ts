import { expect, test } from 'vitest';
import { PICTURE_INKS } from '#src/pictures/inks.ts';
import { drawSplitBar, listSplitColours, type SplitPart } from '#src/pictures/split-bar.ts';
import { listElements, numberOf, readSvg } from './read-svg.ts';

const PARTS = [
  { label: '土地费用', value: 3636 },
  { label: '建筑工程', value: 9393 },
  { label: '设备购置与安装', value: 10302 },
  { label: '预备费', value: 424 },
  { label: '铺底流动资金', value: 6545 },
];

function draw(parts: readonly SplitPart[], compact = false): string {
  const format = (value: number) => `${value}万元`;
  return drawSplitBar({ parts, title: '投资构成', desc: '五项', format, compact });
}

function listBars(svg: string) {
  const rects = listElements(svg, 'rect');
  const tallest = Math.max(...rects.map((rect) => numberOf(rect, 'height')));
  return rects.filter((rect) => numberOf(rect, 'height') === tallest);
}

test('each part is as wide as its share of the sum', () => {
  const widths = listBars(draw(PARTS)).map((bar) => numberOf(bar, 'width'));
  const sum = widths.reduce((total, width) => total + width, 0);
  widths.forEach((width, index) => {
    expect(width / sum).toBeCloseTo((PARTS[index]?.value ?? NaN) / 30300, 3);
  });
});

test('the bar fills the picture from edge to edge', () => {
  const last = listBars(draw(PARTS)).at(-1);
  expect(numberOf(last, 'x') + numberOf(last, 'width')).toBeCloseTo(720, 0);
});

test('every part and its amount is named once, in its place or below', () => {
  for (const compact of [false, true]) {
    const texts = listElements(draw(PARTS, compact), 'text').map(({ text }) => text);
    for (const { label, value } of PARTS) {
      expect(texts.filter((text) => text.startsWith(label))).toHaveLength(1);
      expect(texts.filter((text) => text.endsWith(`${value}万元`))).toHaveLength(1);
    }
  }
});

test('a part too narrow for its name is named below the bar', () => {
  const svg = draw(PARTS);
  const at = (label: string) =>
    numberOf(
      listElements(svg, 'text').find(({ text }) => text.startsWith(label)),
      'y',
    );
  expect(at('设备购置与安装')).toBeLessThan(60);
  expect(at('预备费')).toBeGreaterThan(60);
});

test('a reader who does not see it hears what it is', () => {
  const [root] = readSvg(draw(PARTS));
  expect(root?.attributes['role']).toBe('img');
  expect(listElements(draw(PARTS), 'title')[0]?.text).toBe('投资构成');
  expect(listElements(draw(PARTS), 'desc')[0]?.text).toBe('五项');
});

test('neighbouring parts never share a shade', () => {
  for (let count = 2; count <= 8; count += 1) {
    const parts = Array.from({ length: count }, (_, index) => ({ label: `${index}`, value: 1 }));
    const fills = listBars(draw(parts)).map(({ attributes }) => attributes['fill']);
    fills.slice(1).forEach((fill, index) => expect(fill).not.toBe(fills[index]));
  }
});

test('parts of nothing take no room, and with nothing at all the bar is empty', () => {
  expect(listBars(draw([...PARTS, { label: '其他', value: 0 }]))).toHaveLength(PARTS.length);
  const [empty, ...others] = listBars(draw([]));
  expect(others).toEqual([]);
  expect(empty?.attributes['fill']).toBe(PICTURE_INKS.sand.light);
});

test('markup in a label stays text', () => {
  const svg = draw([{ label: '<b>R&D</b>', value: 5 }]);
  expect(listElements(svg, 'text')[0]?.text).toBe('<b>R&D</b>');
});

test('a bare bar has no words, and its parts the colours that a table shows beside their names', () => {
  const options = {
    parts: [...PARTS, { label: '利息', value: 0 }],
    title: '投资构成',
    desc: '五项',
  };
  const svg = drawSplitBar({ ...options, format: String, bare: true });
  expect(listElements(svg, 'text')).toEqual([]);
  const colours = listSplitColours(options.parts);
  expect(colours).toHaveLength(6);
  const drawn = listElements(svg, 'rect').map(({ attributes }) => attributes['fill']);
  expect(drawn).toEqual(colours.slice(0, 5));
});

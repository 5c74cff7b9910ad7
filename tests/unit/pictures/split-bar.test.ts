import { expect, test } from 'vitest';
import { PICTURE_INKS } from '#src/pictures/inks.ts';
import {
  drawSplitBar,
  listSplitColours,
  listSplitTones,
  type SplitPart,
} from '#src/pictures/split-bar.ts';
import { listElements, numberOf, readSvg } from './read-svg.ts';

const PARTS = [
  { label: '土地费用', value: 3636 },
  { label: '建筑工程', value: 9393 },
  { label: '设备购置与安装', value: 10302 },
  { label: '预备费', value: 424 },
  { label: '铺底流动资金', value: 6545 },
];

function draw(parts: readonly SplitPart[]): string {
  const format = (value: number) => `${value}万元`;
  return drawSplitBar({ parts, title: '投资构成', desc: '五项', format });
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

test('a part is named in its place with its amount where both fit, and elsewhere not at all', () => {
  const texts = listElements(draw(PARTS), 'text').map(({ text }) => text);
  expect(texts).toContain('设备购置与安装');
  expect(texts).toContain('10302万元');
  expect(texts).not.toContain('预备费');
  expect(texts).not.toContain('424万元');
});

test('each part has the shade that a table shows beside its name, and a part of nothing none', () => {
  const parts = [...PARTS.slice(0, 2), { label: '利息', value: 0 }, ...PARTS.slice(2)];
  const tones = listSplitTones(parts);
  expect(tones[2]).toBeUndefined();
  const drawn = listBars(draw(parts)).map(({ attributes }) => attributes['class']);
  expect(tones.filter(Boolean).map((tone) => `pic-${tone}`)).toEqual(drawn);
});

test('a reader who does not see it hears what it is', () => {
  const [root] = readSvg(draw(PARTS));
  expect(root?.attributes['role']).toBe('img');
  expect(listElements(draw(PARTS), 'title')[0]?.text).toBe('投资构成');
  expect(listElements(draw(PARTS), 'desc')[0]?.text).toBe('五项');
});

test('no two parts share a shade, up to the nine that a project names', () => {
  for (let count = 2; count <= 9; count += 1) {
    const parts = Array.from({ length: count }, (_, index) => ({ label: `${index}`, value: 1 }));
    const fills = listBars(draw(parts)).map(({ attributes }) => attributes['fill']);
    expect(new Set(fills).size).toBe(count);
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

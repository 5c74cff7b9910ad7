import { expect, test } from 'vitest';
import { textWidth } from '#src/pictures/text-width.ts';
import { drawTornado, type TornadoRow } from '#src/pictures/tornado.ts';
import { listElements, numberOf, readSvg, type ReadElement } from './read-svg.ts';

const LABELS = { base: '不变', up: '提高 10%、20%', down: '降低 10%、20%' };

const row = (label: string, down: number[], up: number[]): TornadoRow => ({
  label,
  points: [
    ...down.map((value, index) => ({ value, move: 'down' as const, isFar: index === 1 })),
    ...up.map((value, index) => ({ value, move: 'up' as const, isFar: index === 1 })),
  ],
});

const PRICE = row('价格', [0.08, 0.03], [0.16, 0.2]);
const COST = row('经营成本', [0.15, 0.18], [0.09, 0.05]);
const DELAY = row('投产推迟一年', [], [0.1]);

function draw(rows: readonly TornadoRow[], compact = false, base = 0.12): string {
  const format = (value: number) => `${Math.round(value * 1000) / 10}%`;
  const words = { title: '敏感性', desc: '价格最敏感' };
  return drawTornado({ rows, base, format, labels: LABELS, compact, ...words });
}

/** Bars without the four squares of the legend. */
const listBars = (svg: string): ReadElement[] => listElements(svg, 'rect').slice(4);

const ends = (bar: ReadElement) => {
  const x = numberOf(bar, 'x');
  return [x, x + numberOf(bar, 'width')] as const;
};

test('every bar begins at the line of the base and ends at its value', () => {
  for (const compact of [false, true]) {
    const svg = draw([PRICE], compact);
    const line = listElements(svg, 'path').at(-1)!;
    const middle = Number(/^M([\d.]+)/.exec(line.attributes['d']!)![1]);
    const bars = listBars(svg).map(ends);
    expect(bars).toHaveLength(4);
    for (const [left, right] of bars)
      expect(Math.min(Math.abs(left - middle), Math.abs(right - middle))).toBeLessThan(0.2);
    // From 12%: down to 3% is nine points, up to 20% eight.
    const lengths = bars.map(([left, right]) => right - left);
    expect(lengths[0]! / lengths[1]!).toBeCloseTo(9 / 8, 1);
  }
});

test('a dearer cost shows on the left as raised, not as lowered', () => {
  const [far] = listBars(draw([row('成本', [], [0.05, 0.03])]));
  expect(far!.attributes['class']).toBe('pic-tone-5 pic-teal-line');
});

test('the farther move lies behind the nearer', () => {
  const classes = listBars(draw([PRICE])).map(({ attributes }) => attributes['class']);
  expect(classes.slice(0, 2).every((name) => name!.includes('-line'))).toBe(true);
  expect(classes.slice(2)).toEqual(['pic-clay', 'pic-teal']);
});

test('every factor is named, its outermost values are written, and the base is', () => {
  const texts = listElements(draw([PRICE, COST, DELAY]), 'text').map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining(['价格', '3%', '20%', '经营成本', '5%', '18%', '投产推迟一年', '10%']),
  );
  expect(texts).toContain('不变 12%');
  expect(texts).toEqual(expect.arrayContaining([LABELS.up, LABELS.down]));
});

test('no text leaves the frame, nor runs into the label at its left', () => {
  const long = row('Construction cost and everything with it', [0.1], [0.4]);
  for (const compact of [false, true]) {
    for (const base of [0.03, 0.12, 0.4]) {
      const svg = draw([PRICE, COST, DELAY, long], compact, base);
      const [frame] = readSvg(svg);
      const [, , width, height] = frame!.attributes['viewBox']!.split(' ').map(Number);
      for (const element of listElements(svg, 'text')) {
        const bold = element.attributes['font-weight'] ? 600 : undefined;
        const size = textWidth(element.text, compact ? 13 : 14, bold);
        const anchor = element.attributes['text-anchor'];
        const x = numberOf(element, 'x');
        const left = anchor === 'end' ? x - size : anchor === 'middle' ? x - size / 2 : x;
        expect([element.text, left >= -0.1, left + size <= width! + 0.1]).toEqual([
          element.text,
          true,
          true,
        ]);
        expect(numberOf(element, 'y')).toBeLessThanOrEqual(height!);
      }
    }
  }
});

test('rows keep their order from top to bottom', () => {
  const texts = listElements(draw([COST, PRICE]), 'text');
  const y = (label: string) =>
    numberOf(
      texts.find(({ text }) => text === label),
      'y',
    );
  expect(y('经营成本')).toBeLessThan(y('价格'));
});

test('it is named and described for those who do not see it', () => {
  const svg = draw([PRICE]);
  expect(listElements(svg, 'title')[0]!.text).toBe('敏感性');
  expect(listElements(svg, 'desc')[0]!.text).toBe('价格最敏感');
});

test('a factor that moves nothing still draws, and without a factor there is nothing to draw', () => {
  expect(draw([row('价格', [0.12], [0.12])])).not.toMatch(/NaN|Infinity/);
  expect(draw([row('价格', [], [])])).not.toMatch(/NaN|Infinity/);
  expect(() => draw([])).toThrow('at least one factor');
});

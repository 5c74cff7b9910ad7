import { scaleLinear } from 'd3-scale';
import { drawGrid, drawYears, type Sheet } from './cash-flow-axes.ts';
import { drawPicture, drawText, type PictureWords } from './frame.ts';
import { fill, fillAndLine, line } from './inks.ts';
import { Pen, type Point } from './pen.ts';
import { element, round } from './svg.ts';
import { textWidth } from './text-width.ts';

/** The net cash flow of one year, 万元 as everywhere, negative while money goes out. */
export interface CashFlowYear {
  readonly label: string;
  readonly flow: number;
}

/** What a cash flow picture is drawn from. */
export interface CashFlowOptions extends PictureWords {
  /** From the first year on, at least one. */
  readonly years: readonly CashFlowYear[];
  /** Writes 万元 with a unit, in the reader's language. */
  readonly format: (valueWan: number) => string;
  /** Names of the bars, of the line, and of the point where the line crosses zero. */
  readonly labels: {
    readonly flow: string;
    readonly cumulative: string;
    readonly payback: string;
  };
  /** For narrow screens: 360 × 260 with fewer labels, instead of 720 × 300. */
  readonly compact?: boolean;
  /** Another height, for paper, where room is short. */
  readonly height?: number;
}

/** The sum of all flows up to each year. */
function accumulate(years: readonly CashFlowYear[]): number[] {
  let sum = 0;
  return years.map(({ flow }) => (sum += flow));
}

function layOut(options: CashFlowOptions, cumulative: readonly number[]): Sheet {
  const { years, format, compact = false } = options;
  const [width, tall, size] = compact ? [360, 260, 13] : [720, 300, 14];
  const height = options.height ?? tall;
  const values = [0, ...cumulative, ...years.map(({ flow }) => flow)];
  const [top, bottom] = [size * 2.9, height - size * 2.1];
  const scale = scaleLinear([Math.min(...values), Math.max(...values)], [bottom, top]).nice(5);
  const ticks = scale.ticks(compact ? 4 : 6);
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(format(tick), size)))) + 10;
  const right = width - 4;
  // In tenths, as the drawing rounds: every year is then one and the same step from the last.
  const band = Math.floor(((right - left) / years.length) * 10) / 10;
  return {
    ...{ width, height, size, left, right, top, bottom, band, ticks },
    xOf: (index) => left + band * (index + 0.5),
    yOf: scale,
  };
}

/** The bars from the zero line, money out and money in each as one path. */
function drawBars(years: readonly CashFlowYear[], { band, xOf, yOf }: Sheet): string {
  const half = round(Math.min(band * 0.64, 36) / 2);
  const [out, into] = [new Pen(1), new Pen(1)];
  years.forEach(({ flow }, index) => {
    const [left, right] = [xOf(index) - half, xOf(index) + half];
    (flow < 0 ? out : into)
      .move(left, yOf(0))
      .line(left, yOf(flow))
      .line(right, yOf(flow))
      .line(right, yOf(0))
      .close();
  });
  return (
    element('path', { d: String(out), ...fillAndLine('sand', 'clay') }) +
    element('path', { d: String(into), ...fill('teal') })
  );
}

/** The cumulative flow from year to year. */
function drawSums(cumulative: readonly number[], { xOf, yOf }: Sheet): string {
  const pen = new Pen(1);
  cumulative.forEach((sum, index) => {
    if (index === 0) pen.move(xOf(index), yOf(sum));
    else pen.line(xOf(index), yOf(sum));
  });
  return element('path', {
    d: String(pen),
    ...line('seal'),
    'stroke-width': 2.5,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  });
}

/** Where the drawn line last rises through zero, or undefined if it never does. */
function findCrossing(cumulative: readonly number[], { xOf, yOf }: Sheet): Point | undefined {
  for (let index = cumulative.length - 1; index > 0; index -= 1) {
    const [before, after] = [cumulative[index - 1] ?? 0, cumulative[index] ?? 0];
    if (before < 0 && after >= 0) {
      return { x: xOf(index - 1 + before / (before - after)), y: yOf(0) };
    }
  }
  return undefined;
}

/** The dot on the zero line, named below it on the free side, or on a stalk above the bars. */
function drawCrossing(at: Point, options: CashFlowOptions, sheet: Sheet): string {
  const { band, size, left, top, bottom, width, xOf, yOf } = sheet;
  const name = options.labels.payback;
  const reach = textWidth(name, size, 600) + 8;
  const style = { size, ink: 'seal', weight: 600, halo: true } as const;
  const ring = { cx: at.x, cy: at.y, r: size * 0.42, 'stroke-width': 2.5 };
  const dot = element('circle', { ...ring, ...fillAndLine('paper', 'seal') });
  if (at.x + reach <= width && at.y + size * 1.7 <= bottom) {
    return dot + drawText(name, at.x + 4, at.y + size * 1.45, style);
  }
  // Beside the axis, whose own labels stand to the left, the name lies across its stalk.
  const end = Math.max(at.x - 7, left + reach);
  const bars = options.years.filter((_, index) => {
    const x = xOf(index);
    return x + band / 2 > end - reach && x - band / 2 < Math.max(end, at.x);
  });
  const free = Math.min(...bars.map(({ flow }) => yOf(Math.max(0, flow))), at.y - size);
  const y = Math.max(top + size * 0.4, free - 10);
  const stalk = `M${round(at.x)} ${round(at.y)}V${round(y - size * 0.8)}`;
  const text = drawText(name, end, y, { ...style, anchor: 'end' });
  return element('path', { d: stalk, ...line('seal') }) + dot + text;
}

/** The names of bars and line in one row, from the axis where that leaves room for both. */
function drawLegend({ labels }: CashFlowOptions, { size, left, width }: Sheet): string {
  const y = size * 1.1;
  const square = { y: y - size * 0.72, width: size * 0.72, height: size * 0.72 };
  const toLine = size * 3.7 + textWidth(labels.flow, size);
  const total = toLine + size * 2.1 + textWidth(labels.cumulative, size);
  const x = left + total <= width ? left : 0.5;
  const stroke = `M${round(x + toLine)} ${round(y - size * 0.36)}h${round(size * 1.6)}`;
  return (
    element('rect', { x, ...square, ...fillAndLine('sand', 'clay') }) +
    element('rect', { x: x + size * 0.9, ...square, ...fill('teal') }) +
    drawText(labels.flow, x + size * 2.1, y, { size, ink: 'ink' }) +
    element('path', { d: stroke, ...line('seal'), 'stroke-width': 2.5 }) +
    drawText(labels.cumulative, x + toLine + size * 2.1, y, { size, ink: 'ink' })
  );
}

/**
 * Each year's flow as a bar, the cumulative flow as a line, and the point where the line comes up
 * through zero. Throws without a year.
 */
export function drawCashFlow(options: CashFlowOptions): string {
  const { years, format, title, desc } = options;
  if (years.length === 0)
    throw new Error('A cash flow picture needs the flow of at least one year.');
  const cumulative = accumulate(years);
  const sheet = layOut(options, cumulative);
  const crossing = findCrossing(cumulative, sheet);
  const zero = `M${sheet.left} ${round(sheet.yOf(0))}H${sheet.right}`;
  const body = [
    drawLegend(options, sheet),
    drawGrid(sheet, format),
    drawBars(years, sheet),
    element('path', { d: zero, ...line('ink-soft') }),
    drawYears(
      years.map(({ label }) => label),
      sheet,
    ),
    drawSums(cumulative, sheet),
    crossing ? drawCrossing(crossing, options, sheet) : '',
  ];
  return drawPicture({ width: sheet.width, height: sheet.height, title, desc }, body.join(''));
}

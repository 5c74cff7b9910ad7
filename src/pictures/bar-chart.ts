import { scaleLinear } from 'd3-scale';
import { drawPicture, drawText, type PictureWords } from './frame.ts';
import { fill, type InkName, line } from './inks.ts';
import { element } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One bar: a value from zero up. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Teal unless told; a cover pattern's name gives its sector's hue. */
  readonly ink?: InkName;
}

/** What a bar chart is drawn from. */
export interface BarChartOptions extends PictureWords {
  readonly bars: readonly Bar[];
  /** Writes a value with its unit, in the reader's language. */
  readonly format: (value: number) => string;
  /** For narrow screens: 360 units wide, each label above its bar. */
  readonly compact?: boolean;
}

const GAP = 12;

interface Sheet {
  readonly width: number;
  readonly size: number;
  /** Where the bars begin. */
  readonly left: number;
  readonly scale: (value: number) => number;
}

interface Row {
  readonly bar: Bar;
  readonly value: string;
  readonly lines: readonly string[];
  readonly height: number;
}

function layOut({ bars, format, compact = false }: BarChartOptions): Sheet {
  const [width, size] = compact ? [360, 14] : [720, 15];
  const labels = Math.max(0, ...bars.map(({ label }) => textWidth(label, size)));
  const left = compact ? 0 : Math.ceil(Math.min(labels, width * 0.34)) + GAP;
  const values = Math.max(0, ...bars.map(({ value }) => textWidth(format(value), size)));
  const room = compact ? width : width - left - Math.ceil(values) - GAP;
  const top = Math.max(0, ...bars.map(({ value }) => value)) || 1;
  return { width, size, left, scale: scaleLinear([0, top], [0, room]).clamp(true) };
}

function layRow(bar: Bar, { format, compact = false }: BarChartOptions, sheet: Sheet): Row {
  const value = format(bar.value);
  const { width, size, left } = sheet;
  const room = compact ? width - textWidth(value, size) - GAP : left - GAP + 1;
  const lines = wrapText(bar.label, size, room);
  const extra = Math.max(0, lines.length - (compact ? 1 : 2)) * size * 1.2;
  return { bar, value, lines, height: (compact ? 46 : 40) + extra };
}

/** A bar with its label at the left and its value at its end. */
function drawBeside({ bar, value, lines, height }: Row, y: number, sheet: Sheet): string {
  const { size, left, scale } = sheet;
  const middle = y + height / 2;
  const baseline = middle + size * 0.36;
  const first = baseline - ((lines.length - 1) / 2) * size * 1.2;
  const length = scale(bar.value);
  return (
    lines
      .map((text, index) =>
        drawText(text, left - GAP, first + index * size * 1.2, { size, ink: 'ink', anchor: 'end' }),
      )
      .join('') +
    element('rect', {
      x: left,
      y: middle - 11,
      width: length,
      height: 22,
      ...fill(bar.ink ?? 'teal'),
    }) +
    drawText(value, left + length + 8, baseline, { size, ink: 'ink-soft' })
  );
}

/** A bar under its label, its value at the right end of the label's first line. */
function drawUnder({ bar, value, lines, height }: Row, y: number, sheet: Sheet): string {
  const { width, size, scale } = sheet;
  const track = { y: y + height - 24, height: 8 };
  return (
    lines
      .map((text, index) => drawText(text, 0, y + size + index * size * 1.2, { size, ink: 'ink' }))
      .join('') +
    drawText(value, width, y + size, { size, ink: 'ink-soft', anchor: 'end' }) +
    element('rect', { ...track, width, ...fill('sand') }) +
    element('rect', { ...track, width: scale(bar.value), ...fill(bar.ink ?? 'teal') })
  );
}

/** Horizontal bars in the order given, each with its label and value. */
export function drawBarChart(options: BarChartOptions): string {
  const { bars, title, desc, compact = false } = options;
  const sheet = layOut(options);
  const draw = compact ? drawUnder : drawBeside;
  let height = 0;
  let body = '';
  for (const row of bars.map((bar) => layRow(bar, options, sheet))) {
    body += draw(row, height, sheet);
    height += row.height;
  }
  if (!compact) {
    body += element('path', { d: `M${sheet.left} 2V${Math.round(height) - 2}`, ...line('clay') });
  }
  return drawPicture({ width: sheet.width, height: Math.max(height, 1), title, desc }, body);
}

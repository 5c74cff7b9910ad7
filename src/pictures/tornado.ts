import { scaleLinear } from 'd3-scale';
import { drawPicture, drawText, type PictureWords } from './frame.ts';
import { fill, fillAndLine, line } from './inks.ts';
import { element, round } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** What the measure comes to at one move of a factor. */
export interface TornadoPoint {
  readonly value: number;
  /** Whether the factor is raised or lowered, which need not be what becomes of the measure. */
  readonly move: 'up' | 'down';
  /** The larger of two moves in a direction is drawn paler, behind the smaller. */
  readonly isFar: boolean;
}

/** One factor and how the measure answers to it. */
export interface TornadoRow {
  readonly label: string;
  readonly points: readonly TornadoPoint[];
}

/** What a tornado is drawn from. */
export interface TornadoOptions extends PictureWords {
  /** From the widest swing on, at least one. */
  readonly rows: readonly TornadoRow[];
  /** The measure where nothing moves. */
  readonly base: number;
  /** Writes a value with its unit, in the reader's language. */
  readonly format: (value: number) => string;
  /** Names of the line in the middle and of the moves. */
  readonly labels: { readonly base: string; readonly up: string; readonly down: string };
  /** For narrow screens: 360 units wide, each label above its bar. */
  readonly compact?: boolean;
}

const GAP = 8;
const BAR = 18;

const INKS = {
  up: { near: fill('teal'), far: fillAndLine('tone-5', 'teal') },
  down: { near: fill('clay'), far: fillAndLine('sand', 'clay') },
} as const;

interface Sheet {
  readonly width: number;
  readonly size: number;
  readonly compact: boolean;
  /** Where labels end and the room for bars with their values begins. */
  readonly left: number;
  /** Where the first row begins, below legend and base. */
  readonly top: number;
  readonly rowHeight: number;
  readonly xOf: (value: number) => number;
}

function layOut(options: TornadoOptions): Sheet {
  const { rows, base, format, compact = false } = options;
  const [width, size, rowHeight] = compact ? [360, 13, 50] : [720, 14, 40];
  const labels = Math.max(...rows.map(({ label }) => textWidth(label, size)));
  const left = compact ? 0 : Math.ceil(Math.min(labels, width * 0.24)) + GAP * 2;
  const values = [base, ...rows.flatMap(({ points }) => points.map(({ value }) => value))];
  const room = Math.ceil(Math.max(...values.map((value) => textWidth(format(value), size)))) + GAP;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Where nothing moves anything, the base stands in the middle.
  const domain = most > least ? [least, most] : [base - 1, base + 1];
  const xOf = scaleLinear(domain, [left + room, width - room]).clamp(true);
  return { width, size, compact, left, top: size * 4.4, rowHeight, xOf };
}

/** The outermost values of a row, each beside the end of its bar. */
function drawValues({ points }: TornadoRow, y: number, options: TornadoOptions, sheet: Sheet) {
  const { base, format } = options;
  const { size, xOf } = sheet;
  const values = points.map(({ value }) => value);
  const ends = [Math.min(base, ...values), Math.max(base, ...values)] as const;
  const style = { size, ink: 'ink-soft' } as const;
  return ends
    .map((value, index) => {
      if (value === base) return '';
      const x = xOf(value) + (index === 0 ? -6 : 6);
      const anchor = index === 0 ? 'end' : 'start';
      return drawText(format(value), x, y + BAR / 2 + size * 0.36, { ...style, anchor });
    })
    .join('');
}

function drawLabel(label: string, y: number, { size, compact, left, rowHeight }: Sheet): string {
  if (compact) return drawText(label, 0, y + size * 1.1, { size, ink: 'ink' });
  const lines = wrapText(label, size, left - GAP * 2);
  const first = y + rowHeight / 2 + size * 0.36 - ((lines.length - 1) / 2) * size * 1.2;
  return lines
    .map((text, index) => drawText(text, 0, first + index * size * 1.2, { size, ink: 'ink' }))
    .join('');
}

/** Bars from the base to each value, the far ones first so that the near ones lie upon them. */
function drawRow(row: TornadoRow, index: number, options: TornadoOptions, sheet: Sheet): string {
  const { top, rowHeight, compact, size, xOf } = sheet;
  const y = top + index * rowHeight;
  const barTop = compact ? y + size * 1.6 : y + (rowHeight - BAR) / 2;
  const middle = xOf(options.base);
  const bars = row.points
    .toSorted((a, b) => Number(b.isFar) - Number(a.isFar))
    .map(({ value, move, isFar }) => {
      const end = xOf(value);
      const box = { x: Math.min(middle, end), y: barTop, width: Math.abs(end - middle) };
      return element('rect', { ...box, height: BAR, ...INKS[move][isFar ? 'far' : 'near'] });
    });
  return drawLabel(row.label, y, sheet) + bars.join('') + drawValues(row, barTop, options, sheet);
}

/** The base's name and value over its line, drawn to the side where there is room. */
function drawBase({ base, format, labels, rows }: TornadoOptions, sheet: Sheet): string {
  const { size, top, rowHeight, width, xOf } = sheet;
  const x = xOf(base);
  const text = `${labels.base} ${format(base)}`;
  const half = textWidth(text, size, 600) / 2;
  const at = Math.min(Math.max(x, half), width - half);
  const path = `M${round(x)} ${round(top - size * 0.6)}V${round(top + rows.length * rowHeight)}`;
  return (
    element('path', { d: path, ...line('seal'), 'stroke-width': 2 }) +
    drawText(text, at, top - size * 1.1, { size, ink: 'seal', anchor: 'middle', weight: 600 })
  );
}

function drawLegend({ labels }: TornadoOptions, { size }: Sheet): string {
  const y = size * 1.1;
  const square = { y: y - size * 0.72, width: size * 0.72, height: size * 0.72 };
  let x = 0.5;
  return (['down', 'up'] as const)
    .map((move) => {
      const text = labels[move];
      const key =
        element('rect', { x, ...square, ...INKS[move].near }) +
        element('rect', { x: x + size * 0.72, ...square, ...INKS[move].far }) +
        drawText(text, x + size * 1.9, y, { size, ink: 'ink' });
      x += size * 3.2 + textWidth(text, size);
      return key;
    })
    .join('');
}

/**
 * How a measure swings as each factor moves by itself: bars from the base to either side, in the
 * order given. Throws without a row.
 */
export function drawTornado(options: TornadoOptions): string {
  const { rows, title, desc } = options;
  if (rows.length === 0) throw new Error('A tornado needs at least one factor that moves.');
  const sheet = layOut(options);
  const body = [
    drawLegend(options, sheet),
    ...rows.map((row, index) => drawRow(row, index, options, sheet)),
    drawBase(options, sheet),
  ];
  const height = sheet.top + rows.length * sheet.rowHeight;
  return drawPicture({ width: sheet.width, height, title, desc }, body.join(''));
}

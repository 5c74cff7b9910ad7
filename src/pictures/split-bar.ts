import { drawPicture, drawText, type PictureWords } from './frame.ts';
import { fill, PICTURE_INKS, TONE_NAMES, type ToneName } from './inks.ts';
import { element } from './svg.ts';
import { textWidth } from './text-width.ts';

/** One part of a whole; only a value above zero takes room. */
export interface SplitPart {
  readonly label: string;
  readonly value: number;
}

/** What a split bar is drawn from. */
export interface SplitBarOptions extends PictureWords {
  readonly parts: readonly SplitPart[];
  /** Writes a value with its unit, in the reader's language. */
  readonly format: (value: number) => string;
  /** Half as wide, low and without words, for a column of paper. */
  readonly bare?: boolean;
}

interface Segment extends SplitPart {
  readonly x: number;
  readonly width: number;
  readonly tone: ToneName;
  readonly amount: string;
}

const GAP = 2;
/** Between a part's edge and its name. */
const PADDING = 10;

/** Shades that part well side by side: sand comes after the teals, the palest last. */
const TONES: readonly ToneName[] = [...TONE_NAMES.filter((name) => name !== 'tone-6'), 'tone-6'];

/** For few parts, which shades keep farthest apart; more parts take them in order. */
const SPREADS: Readonly<Record<number, readonly number[]>> = {
  2: [0, 3],
  3: [0, 2, 4],
  4: [0, 2, 3, 4],
};

function toneOf(index: number, count: number): ToneName {
  const place = SPREADS[count]?.[index] ?? index;
  return TONES[place % TONES.length] ?? 'tone-1';
}

/** The parts laid side by side in proportion; parts of nothing stand in no place. */
function layOut({ parts, format }: SplitBarOptions, width: number): Segment[] {
  const shown = parts.filter(({ value }) => value > 0);
  const total = shown.reduce((sum, { value }) => sum + value, 0);
  const room = width - GAP * Math.max(0, shown.length - 1);
  let x = 0;
  return shown.map((part, index) => {
    const tone = toneOf(index, shown.length);
    const segment = {
      ...part,
      x,
      width: (part.value / total) * room,
      tone,
      amount: format(part.value),
    };
    x += segment.width + GAP;
    return segment;
  });
}

function fitsInside(segment: Segment, size: number): boolean {
  const widest = Math.max(textWidth(segment.label, size), textWidth(segment.amount, size));
  return widest + PADDING * 2 <= segment.width;
}

function drawSegment(segment: Segment, height: number, size: number): string {
  const { x, width, tone, label, amount } = segment;
  const bar = element('rect', { x, width, height, ...fill(tone) });
  if (!fitsInside(segment, size)) return bar;
  const ink = `on-${tone}` as const;
  return (
    bar +
    drawText(label, x + PADDING, height / 2 - 5, { size, ink }) +
    drawText(amount, x + PADDING, height / 2 + size + 1, { size, ink, weight: 600 })
  );
}

/** The shade of each part, for a table that names them. A part of nothing has none. */
export function listSplitTones(parts: readonly SplitPart[]): (ToneName | undefined)[] {
  const count = parts.filter(({ value }) => value > 0).length;
  let index = 0;
  return parts.map(({ value }) => (value > 0 ? toneOf(index++, count) : undefined));
}

/** The colour of each part on paper, for a table that names them. A part of nothing has none. */
export function listSplitColours(parts: readonly SplitPart[]): string[] {
  return listSplitTones(parts).map((tone) => PICTURE_INKS[tone ?? 'sheet'].light);
}

/** The bar alone. */
function drawBare(options: SplitBarOptions): string {
  const [width, height] = [360, 24];
  const bars = layOut(options, width).map(({ x, width: across, tone }) =>
    element('rect', { x, width: across, height, ...fill(tone) }),
  );
  return drawPicture({ width, height, title: options.title, desc: options.desc }, bars.join(''));
}

/**
 * One bar whose parts are in proportion to their values, named in their places where the names fit.
 * It stands by a table that names them all, with the shades of `listSplitTones`.
 */
export function drawSplitBar(options: SplitBarOptions): string {
  if (options.bare) return drawBare(options);
  const [width, height, size] = [720, 60, 15];
  const segments = layOut(options, width);
  const body =
    segments.length === 0
      ? element('rect', { width, height, ...fill('sand') })
      : segments.map((segment) => drawSegment(segment, height, size)).join('');
  return drawPicture({ width, height, title: options.title, desc: options.desc }, body);
}

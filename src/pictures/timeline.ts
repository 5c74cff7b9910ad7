import { drawPicture, drawText, type PictureWords } from './frame.ts';
import { fill, fillAndLine, line } from './inks.ts';
import { element, round } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One stage of a project's way. */
export interface TimelineStep {
  readonly label: string;
  /** The date as the reader is shown it. */
  readonly date?: string;
  readonly state: 'done' | 'now' | 'ahead';
}

/** What a line of stages is drawn from. */
export interface TimelineOptions extends PictureWords {
  /** In order of time, at least one. */
  readonly steps: readonly TimelineStep[];
  /** For narrow screens: stages one under another, 360 units wide, instead of in a row of 720. */
  readonly compact?: boolean;
}

const SIZE = 14;
/** A row that would need smaller type than this becomes a column. */
const SMALLEST = 11.5;
const ROW_WIDTH = 720;
const LEADING = 18;
const RADIUS = 9;

/** The mark of a state, told apart by shape as well as colour: ticked, ringed, hollow. */
function drawMark({ state }: TimelineStep, x: number, y: number): string {
  if (state === 'ahead') {
    const circle = { cx: x, cy: y, r: RADIUS - 2.5, ...fillAndLine('paper', 'clay') };
    return element('circle', { ...circle, 'stroke-width': 2 });
  }
  if (state === 'now') {
    return (
      element('circle', {
        cx: x,
        cy: y,
        r: RADIUS,
        ...fillAndLine('paper', 'seal'),
        'stroke-width': 2.5,
      }) + element('circle', { cx: x, cy: y, r: RADIUS - 5, ...fill('seal') })
    );
  }
  const tick = `M${round(x - 4)} ${round(y + 0.3)}l2.9 2.9 5.2-5.9`;
  return (
    element('circle', { cx: x, cy: y, r: RADIUS, ...fill('teal') }) +
    element('path', {
      d: tick,
      ...line('paper'),
      'stroke-width': 2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    })
  );
}

/** The line between two marks: drawn through once the second is reached, dotted before. */
function drawStretch(
  next: TimelineStep,
  from: readonly [number, number],
  to: readonly [number, number],
): string {
  const d = `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`;
  return next.state === 'ahead'
    ? element('path', {
        d,
        ...line('clay'),
        'stroke-width': 2,
        'stroke-dasharray': '0 6',
        'stroke-linecap': 'round',
      })
    : element('path', { d, ...line('teal'), 'stroke-width': 2 });
}

function styleOf({ state }: TimelineStep, size: number) {
  return state === 'now'
    ? ({ size, ink: 'seal', weight: 600 } as const)
    : ({ size, ink: state === 'done' ? 'ink' : 'ink-soft' } as const);
}

function dateStyle(size: number) {
  return { size: size * 0.9, ink: 'ink-soft' } as const;
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** The size at which no word of a row is wider than its column. */
function fitSize(steps: readonly TimelineStep[], column: number): number {
  const words = steps.flatMap(({ label, date = '' }) => wrapText(`${label} ${date}`, SIZE, 0));
  const widest = Math.max(...words.map((word) => textWidth(word, SIZE)));
  return Math.min(SIZE, (SIZE * column) / widest);
}

function drawRow({ steps }: TimelineOptions, size: number): Drawing {
  const column = ROW_WIDTH / steps.length;
  const xOf = (index: number) => column * (index + 0.5);
  const y = RADIUS + 2;
  const below = y + RADIUS + 20;
  const leading = size * 1.3;
  let most = 0;
  const body = steps.map((step, index) => {
    const ends = [xOf(index - 1) + RADIUS + 4, xOf(index) - RADIUS - 4] as const;
    const stretch = index === 0 ? '' : drawStretch(step, [ends[0], y], [ends[1], y]);
    const words = wrapText(step.label, size, column - 6);
    const dates = wrapText(step.date ?? '', size * 0.9, column - 6);
    const texts = [...words, ...dates].map((text, row) => {
      const style = row < words.length ? styleOf(step, size) : dateStyle(size);
      return drawText(text, xOf(index), below + row * leading, { ...style, anchor: 'middle' });
    });
    most = Math.max(most, texts.length);
    return stretch + drawMark(step, xOf(index), y) + texts.join('');
  });
  return { width: ROW_WIDTH, height: below + (most - 0.6) * leading, body: body.join('') };
}

function drawColumn({ steps }: TimelineOptions): Drawing {
  const width = 360;
  const x = RADIUS + 2;
  const left = x + RADIUS + 14;
  let y = RADIUS + 2;
  let before: number | undefined;
  const body = steps.map((step) => {
    const words = wrapText(step.label, SIZE, width - left);
    const dates = wrapText(step.date ?? '', SIZE * 0.9, width - left);
    const texts = [...words, ...dates].map((text, row) => {
      const style = row < words.length ? styleOf(step, SIZE) : dateStyle(SIZE);
      return drawText(text, left, y + 5 + row * LEADING, style);
    });
    const reached = before === undefined ? undefined : before + RADIUS + 4;
    const stretch =
      reached === undefined ? '' : drawStretch(step, [x, reached], [x, y - RADIUS - 4]);
    const drawn = stretch + drawMark(step, x, y) + texts.join('');
    before = y;
    y += texts.length * LEADING + 26;
    return drawn;
  });
  return { width, height: y - 28, body: body.join('') };
}

/**
 * The stages a project has passed, is in, and has ahead: in a row, or under one another in a
 * compact picture and where the row would be too small to read. Throws without a stage.
 */
export function drawTimeline(options: TimelineOptions): string {
  const { steps, title, desc, compact = false } = options;
  if (steps.length === 0) throw new Error('A timeline needs at least one stage.');
  const size = fitSize(steps, ROW_WIDTH / steps.length - 6);
  const isRow = !compact && size >= SMALLEST;
  const { width, height, body } = isRow ? drawRow(options, size) : drawColumn(options);
  return drawPicture({ width, height, title, desc }, body);
}

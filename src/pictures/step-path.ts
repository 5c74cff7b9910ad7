import { drawPicture, drawText, type PictureWords } from './frame.ts';
import { fill, fillAndLine, line } from './inks.ts';
import { element } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One step of a path, in days from its beginning. */
export interface PathStep {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** On the longest chain: drawn solid, the others hollow. */
  readonly isCritical: boolean;
  /** Its days as the reader is shown them. */
  readonly days: string;
}

/** What a path of steps is drawn from. */
export interface StepPathOptions extends PictureWords {
  /** In order of time, at least one. */
  readonly steps: readonly PathStep[];
  /** The day of the axis' end. */
  readonly total: number;
  /** For narrow screens: names above their bars, 320 units wide, instead of beside them in 720. */
  readonly compact?: boolean;
}

const SIZE = 13;
const BAR = 12;
const AXIS = 22;
const LEADING = 17;

interface Layout {
  readonly width: number;
  /** Where day 0 is. */
  readonly left: number;
  /** Units for the bars, with room for the last one's days. */
  readonly span: number;
  readonly labelWidth: number;
}

const WIDE = { width: 720, left: 232, labelWidth: 216 };
const COMPACT = { width: 320, left: 2, labelWidth: 312 };
const SMALL = 12;

/** The bars end where the longest days still stand beside the last of them. */
function layOut({ steps, compact = false }: StepPathOptions): Layout {
  const base = compact ? COMPACT : WIDE;
  const widest = Math.max(...steps.map(({ days }) => textWidth(days, SMALL)));
  return { ...base, span: base.width - base.left - widest - 14 };
}

/** A round step of the axis that gives about `most` marks. */
function pickTick(total: number, most: number): number {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
  return steps.find((step) => total / step <= most) ?? 1000;
}

/** The marks of the axis in days, from 0. */
export function listTicks(total: number, most: number): number[] {
  const tick = pickTick(total, most);
  return Array.from({ length: Math.floor(total / tick) + 1 }, (_, index) => index * tick);
}

function drawAxis(options: StepPathOptions, layout: Layout, height: number): string {
  const { total, compact = false } = options;
  const scale = layout.span / Math.max(total, 1);
  return listTicks(total, compact ? 5 : 8)
    .map((day) => {
      const x = layout.left + day * scale;
      const rule = element('path', {
        d: `M${Math.round(x * 10) / 10} ${AXIS - 6}V${height}`,
        ...line('rule'),
        'stroke-width': 1,
      });
      const anchor = day === 0 ? 'start' : 'middle';
      return rule + drawText(String(day), x, AXIS - 10, { size: SMALL, ink: 'ink-soft', anchor });
    })
    .join('');
}

function drawBar(step: PathStep, x: number, y: number, width: number): string {
  const ink = step.isCritical ? fill('teal') : fillAndLine('paper', 'teal');
  if (step.end === step.start) return element('circle', { cx: x, cy: y + BAR / 2, r: 5, ...ink });
  const box = { x, y, width: Math.max(width, 3), height: BAR, rx: 2, ...ink };
  return element('rect', { ...box, 'stroke-width': step.isCritical ? undefined : 1.5 });
}

function drawStep(step: PathStep, top: number, options: StepPathOptions, layout: Layout) {
  const { compact = false, total } = options;
  const scale = layout.span / Math.max(total, 1);
  const lines = wrapText(step.label, SIZE, layout.labelWidth);
  const style = { size: SIZE, ink: step.isCritical ? 'ink' : 'ink-soft' } as const;
  const texts = lines.map((text, row) =>
    drawText(
      text,
      0,
      top + 12 + row * LEADING,
      step.isCritical ? { ...style, weight: 600 } : style,
    ),
  );
  const barTop = compact ? top + lines.length * LEADING + 2 : top + 1;
  const x = layout.left + step.start * scale;
  const width = (step.end - step.start) * scale;
  const after = x + Math.max(width, step.end === step.start ? 6 : 3) + 6;
  const days = drawText(step.days, after, barTop + 10, {
    size: SMALL,
    ink: 'ink-soft',
    halo: true,
  });
  const height = compact
    ? lines.length * LEADING + BAR + 14
    : Math.max(lines.length * LEADING, BAR) + 9;
  return { markup: texts.join('') + drawBar(step, x, barTop, width) + days, height };
}

/**
 * Steps as bars over an axis of days: what runs side by side stands side by side, and the longest chain
 * is solid. Throws without a step.
 */
export function drawStepPath(options: StepPathOptions): string {
  const { steps, title, desc } = options;
  if (steps.length === 0) throw new Error('A path needs at least one step.');
  const layout = layOut(options);
  let top = AXIS + 4;
  const rows = steps.map((step) => {
    const { markup, height } = drawStep(step, top, options, layout);
    top += height;
    return markup;
  });
  const body = drawAxis(options, layout, top) + rows.join('');
  return drawPicture({ width: layout.width, height: top + 2, title, desc }, body);
}

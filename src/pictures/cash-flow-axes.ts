import { drawText } from './frame.ts';
import { line } from './inks.ts';
import { element, round } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Where a cash flow's bars and line stand. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly band: number;
  readonly ticks: readonly number[];
  readonly xOf: (index: number) => number;
  readonly yOf: (value: number) => number;
}

/** Rules at the ticks but for zero, and the ticks' values at the left. */
export function drawGrid(sheet: Sheet, format: (valueWan: number) => string): string {
  const { left, right, size, ticks, yOf } = sheet;
  const rules = ticks
    .filter((tick) => tick !== 0)
    .map((tick) => `M${left} ${round(yOf(tick))}H${right}`);
  const names = ticks.map((tick) =>
    drawText(format(tick), left - 10, yOf(tick) + size * 0.36, {
      size,
      ink: 'ink-soft',
      anchor: 'end',
    }),
  );
  return element('path', { d: rules.join(''), ...line('rule') }) + names.join('');
}

/** Names of years, as many as stand clear of one another. */
export function drawYears(labels: readonly string[], sheet: Sheet): string {
  const { band, size, width, height, xOf } = sheet;
  const widest = Math.max(...labels.map((label) => textWidth(label, size))) + size * 0.7;
  const step = [1, 2, 5, 10].find((every) => every * band >= widest) ?? labels.length;
  const isNamed = (index: number) =>
    step > 2 ? index === 0 || (index + 1) % step === 0 : index % step === 0;
  let free = 0;
  return labels
    .map((label, index) => {
      const half = textWidth(label, size) / 2;
      const x = Math.min(xOf(index), width - half);
      if (!isNamed(index) || x - half < free) return '';
      free = x + half + size * 0.6;
      return drawText(label, x, height - size * 0.5, { size, ink: 'ink-soft', anchor: 'middle' });
    })
    .join('');
}

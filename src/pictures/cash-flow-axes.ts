import { drawTexts } from './frame.ts';
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

/** Rules at the ticks but for zero, and the ticks' values at the left; nothing needs no unit. */
export function drawGrid(sheet: Sheet, format: (valueWan: number) => string): string {
  const { left, right, size, ticks, yOf } = sheet;
  const rules = ticks
    .filter((tick) => tick !== 0)
    .map((tick) => `M${left} ${round(yOf(tick))}H${right}`);
  const names = ticks.map((tick) => ({
    text: tick === 0 ? '0' : format(tick),
    x: left - 10,
    y: yOf(tick) + size * 0.36,
  }));
  return (
    element('path', { d: rules.join(''), ...line('rule') }) +
    drawTexts(names, { size, ink: 'ink-soft', anchor: 'end' })
  );
}

/** Names of years, as many as stand clear of one another. */
export function drawYears(labels: readonly string[], sheet: Sheet): string {
  const { band, size, width, height, xOf } = sheet;
  const widest = Math.max(...labels.map((label) => textWidth(label, size))) + size * 0.7;
  const step = [1, 2, 5, 10].find((every) => every * band >= widest) ?? labels.length;
  const isNamed = (index: number) =>
    step > 2 ? index === 0 || (index + 1) % step === 0 : index % step === 0;
  let free = 0;
  const names = labels.flatMap((text, index) => {
    const half = textWidth(text, size) / 2;
    const x = Math.min(xOf(index), Math.floor(width - half));
    if (!isNamed(index) || x - half < free) return [];
    free = x + half + size * 0.6;
    return [{ text, x, y: height - size * 0.5 }];
  });
  return drawTexts(names, { size, ink: 'ink-soft', anchor: 'middle' });
}

import type { CoverCanvas } from '../cover-canvas.ts';
import { Pen } from '../pen.ts';
import { between } from '../seeded.ts';
import { element } from '../svg.ts';

const STEP = 15;

/** How far the sum of three seeded waves swings from the middle at x. */
function laySwing({ width, height, random }: CoverCanvas): (x: number) => number {
  const waves = [0.2, 0.13, 0.07].map((high, index) => ({
    length: between(random, 0.55, 1) * (width / (1 + index * 1.7)),
    phase: between(random, 0, 6.3),
    high: high * height,
  }));
  return (x) =>
    waves.reduce(
      (sum, { length, phase, high }) => sum + Math.sin((x / length) * 2 * Math.PI + phase) * high,
      0,
    );
}

/** A length as whole steps between dots, one at the least. */
function toSteps(length: number): number {
  return Math.max(1, Math.round(length / STEP)) * STEP;
}

/** Columns of dots that rise and fall with interfering waves, like traffic counted by the second. */
export function drawWaves(canvas: CoverCanvas): string {
  const { width, height, palette } = canvas;
  const [dim, mid, bright] = palette.figure;
  const middle = toSteps(height * 0.52);
  const swingAt = laySwing(canvas);
  const [field, body, crest, tips, echo] = [new Pen(), new Pen(), new Pen(), new Pen(), new Pen()];
  for (let x = STEP / 2; x < width; x += STEP) {
    const swing = swingAt(x);
    const up = toSteps(Math.abs(swing) + 0.1 * height * (1 + Math.sin(x / 37)));
    const down = toSteps(Math.abs(swingAt(x + width / 3)));
    field.move(x, STEP / 2).line(x, height);
    body.move(x, middle).line(x, middle - up);
    if (up > STEP * 4) crest.move(x, middle - up).line(x, middle - up + STEP * 3);
    echo.move(x, middle + STEP).line(x, middle + STEP + down);
    if (swing > height * 0.18) tips.dot(x, middle - up - STEP * 2);
  }
  const columns = (pen: Pen, stroke: string, wide: number, opacity?: number) =>
    element('path', {
      ...{ d: String(pen), stroke, 'stroke-width': wide, 'stroke-opacity': opacity },
      'stroke-dasharray': `0 ${STEP}`,
    });
  return element(
    'g',
    { fill: 'none', 'stroke-linecap': 'round' },
    columns(field, dim, 3, 0.55) +
      columns(echo, mid, 6, 0.6) +
      columns(body, mid, 9) +
      columns(crest, bright, 9) +
      element('path', { d: String(tips), stroke: palette.spark, 'stroke-width': 9 }),
  );
}

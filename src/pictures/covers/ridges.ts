import { mix } from '../colour.ts';
import type { CoverCanvas } from '../cover-canvas.ts';
import { Pen, type Point } from '../pen.ts';
import { between, type Random } from '../seeded.ts';
import { element } from '../svg.ts';

const LAYERS = 5;

/** A skyline of rounded peaks, `high` the height of the tallest, standing on `base`. */
function listPeaks(
  width: number,
  base: number,
  high: number,
  step: number,
  random: Random,
): Point[] {
  const points: Point[] = [];
  const swell = between(random, 0, 6.3);
  for (let x = -40; x < width + 40;) {
    const grand = 0.55 + 0.45 * Math.sin((x / width) * 7 + swell);
    points.push({ x, y: base - high * grand * between(random, 0.55, 1) });
    x += step * between(random, 0.7, 1.2);
    points.push({ x, y: base - high * grand * between(random, 0.1, 0.42) });
    x += step * between(random, 0.5, 1);
  }
  points.push({ x: width + 60, y: base });
  return points;
}

function drawWater(canvas: CoverCanvas, shore: number, sunX: number): string {
  const { width, height, palette, random } = canvas;
  const lines = new Pen();
  const glints = new Pen();
  for (let y = shore + 7; y < height + 4; y += 5 + (y - shore) * 0.13) {
    lines.move(between(random, -90, 0), y).line(width, y);
    const half = between(random, 8, 22) + (y - shore) * 0.3;
    glints.move(sunX - half, y + 2).line(sunX + half * between(random, 0.5, 1), y + 2);
  }
  return (
    element('path', {
      d: String(lines),
      stroke: palette.figure[1],
      'stroke-opacity': 0.45,
      'stroke-width': 1.4,
      'stroke-dasharray': '90 26 34 60 14 40',
    }) +
    element('path', {
      d: String(glints),
      stroke: palette.spark,
      'stroke-width': 2.2,
      'stroke-opacity': 0.7,
    })
  );
}

function drawBoat(x: number, y: number, colour: string): string {
  const d = `M${Math.round(x)} ${Math.round(y)}q22 9 46 0l-5 7h-36zm12 1q0-11 11-11t12 11zm20-1l13-24`;
  return element('path', { d, fill: colour, stroke: colour, 'stroke-width': 1.2 });
}

/** Ranges in the mist above still water, in the manner of a blue-and-green scroll. */
export function drawRidges(canvas: CoverCanvas): string {
  const { width, height, palette, random, id } = canvas;
  const [far, mid, near] = palette.figure;
  const shore = height * 0.83;
  const sunX = width * between(random, 0.2, 0.8);
  const mist = element(
    'linearGradient',
    { id: id('m'), x2: 0, y2: 1 },
    element('stop', { 'stop-color': palette.ground[0], 'stop-opacity': 0 }) +
      element('stop', { offset: 1, 'stop-color': palette.ground[0], 'stop-opacity': 0.75 }),
  );
  const ranges = Array.from({ length: LAYERS }, (_, layer) => {
    const share = layer / (LAYERS - 1);
    const high = height * (0.7 - 0.44 * share);
    const peaks = listPeaks(width, shore, high, 92 - 34 * share, random);
    const pen = new Pen().move(-60, shore).smooth(peaks).close();
    const colour = share < 0.5 ? mix(far, mid, share * 2) : mix(mid, near, share * 2 - 1);
    return (
      element('path', { d: String(pen), fill: colour, 'fill-opacity': layer === 0 ? 0.6 : 0.9 }) +
      (layer === LAYERS - 1
        ? ''
        : element('rect', { y: shore - high, width, height: high, fill: `url(#${id('m')})` }))
    );
  });
  const sun = element('circle', {
    cx: sunX,
    cy: height * between(random, 0.18, 0.26),
    r: height * 0.085,
    fill: palette.spark,
  });
  return [
    mist,
    sun,
    ...ranges,
    drawWater(canvas, shore, sunX),
    drawBoat(width * between(random, 0.3, 0.7), shore + height * 0.07, near),
  ].join('');
}

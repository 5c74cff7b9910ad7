import type { CoverCanvas } from '../cover-canvas.ts';
import { Pen, type Point } from '../pen.ts';
import { between, type Random, wholeBetween } from '../seeded.ts';
import { element } from '../svg.ts';

/** A half ring above the sun's level, whose dashes become rays. */
function halfRing(sun: Point, radius: number, values: Record<string, string | number>): string {
  const r = Math.round(radius);
  const d = `M${sun.x - r} ${sun.y}a${r} ${r} 0 0 1 ${r * 2} 0`;
  return element('path', { d, ...values });
}

/** Dashes of a ring: thin rays with seeded gaps, even in number so that they repeat in step. */
function rayDashes(radius: number, random: Random): string {
  const unit = radius / 40;
  const rays = Array.from({ length: 5 }, () => [
    (unit * between(random, 0.25, 0.9)).toFixed(1),
    (unit * between(random, 1.1, 2.6)).toFixed(1),
  ]);
  return rays.flat().join(' ');
}

/** Rows of panels that run to the sun, drawn as the land below the horizon. */
function drawPanels({ width, height, palette }: CoverCanvas, sun: Point): string {
  const depth = height - sun.y;
  const furrows = new Pen();
  for (let lane = -16; lane <= 16; lane += 1) {
    furrows.move(sun.x + lane * 16, sun.y).line(sun.x + lane * 150, height + 8);
  }
  const rows = new Pen();
  for (let row = 1; row <= 7; row += 1) {
    const y = sun.y + depth * (row / 7.4) ** 2.1;
    rows.move(0, y).line(width, y);
  }
  return (
    element('rect', { y: sun.y, width, height: depth, fill: palette.ground[1] }) +
    element('rect', {
      y: sun.y,
      width,
      height: depth,
      fill: palette.figure[0],
      'fill-opacity': 0.55,
    }) +
    element('path', { d: String(furrows), stroke: palette.ground[1], 'stroke-width': 5 }) +
    element('path', { d: String(rows), stroke: palette.figure[1], 'stroke-opacity': 0.7 }) +
    element('path', { d: `M0 ${sun.y}h${width}`, stroke: palette.spark, 'stroke-width': 1.6 })
  );
}

function drawTurbine(foot: Point, tall: number, turn: number): string {
  const pen = new Pen(1);
  const top = foot.y - tall;
  pen
    .move(foot.x - tall * 0.018, foot.y)
    .line(foot.x - tall * 0.008, top)
    .line(foot.x + tall * 0.008, top)
    .line(foot.x + tall * 0.018, foot.y)
    .close();
  for (let blade = 0; blade < 3; blade += 1) {
    const angle = turn + (blade * 2 * Math.PI) / 3;
    const [cos, sin] = [Math.cos(angle) * tall, Math.sin(angle) * tall];
    pen
      .move(foot.x, top)
      .line(foot.x + cos * 0.12 - sin * 0.035, top + sin * 0.12 + cos * 0.035)
      .line(foot.x + cos * 0.56, top + sin * 0.56)
      .close();
  }
  return String(pen);
}

/** A rising sun over a field of panels, with turbines on the horizon. */
export function drawSunrays(canvas: CoverCanvas): string {
  const { width, height, palette, random } = canvas;
  const [, mid, bright] = palette.figure;
  const sun = { x: Math.round(width * between(random, 0.34, 0.66)), y: Math.round(height * 0.68) };
  const disc = height * 0.2;
  const rings = [
    { radius: disc * 2.1, wide: disc * 1.5, colour: bright, opacity: 0.95 },
    { radius: disc * 4.1, wide: disc * 2, colour: bright, opacity: 0.6 },
    { radius: disc * 6.4, wide: disc * 2, colour: mid, opacity: 0.5 },
  ];
  const side = sun.x < width / 2 ? 1 : -1;
  const turbines = Array.from({ length: wholeBetween(random, 3, 4) }, (_, index) =>
    drawTurbine(
      { x: sun.x + side * width * (0.2 + index * 0.085 + index ** 2 * 0.008), y: sun.y },
      height * (0.2 + 0.075 * index) * between(random, 0.9, 1.1),
      between(random, 0, 2),
    ),
  );
  return [
    ...rings.map(({ radius, wide, colour, opacity }) =>
      halfRing(sun, radius, {
        fill: 'none',
        stroke: colour,
        'stroke-opacity': opacity,
        'stroke-width': wide,
        'stroke-dasharray': rayDashes(radius, random),
      }),
    ),
    halfRing(sun, disc * 1.18, { fill: palette.figure[0] }),
    halfRing(sun, disc, { fill: bright }),
    drawPanels(canvas, sun),
    element('path', { d: turbines.join(''), fill: palette.spark }),
  ].join('');
}

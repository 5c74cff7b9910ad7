import type { CoverCanvas } from '../cover-canvas.ts';
import { Pen, type Point } from '../pen.ts';
import { between, type Random, wholeBetween } from '../seeded.ts';
import { element } from '../svg.ts';

const GRID = 20;

function snap(value: number): number {
  return Math.round(value / GRID) * GRID;
}

/** Stops all round a hub at chance distances, on the grid and never two on one point. */
function layStops(hub: Point, count: number, wide: number, high: number, random: Random): Point[] {
  const stops = new Map<string, Point>();
  const start = between(random, 0, 2 * Math.PI);
  for (let index = 0; index < count; index += 1) {
    const angle = start + ((index + between(random, -0.25, 0.25)) / count) * 2 * Math.PI;
    const reach = between(random, 0.5, 1);
    const stop = {
      x: snap(hub.x + Math.cos(angle) * wide * reach),
      y: snap(hub.y + Math.sin(angle) * high * reach),
    };
    stops.set(`${stop.x} ${stop.y}`, stop);
  }
  return [...stops.values()];
}

function drawGrid({ width, height, palette }: CoverCanvas): string {
  const dots = new Pen();
  for (let y = GRID; y < height; y += GRID) dots.move(0, y).line(width, y);
  return element('path', {
    d: String(dots),
    stroke: palette.figure[0],
    'stroke-width': 2.6,
    'stroke-linecap': 'round',
    'stroke-dasharray': `0 ${GRID}`,
  });
}

/** Arcs from a hub that all bend the same way round, as a path. */
function drawArcs(hub: Point, stops: readonly Point[], bend: number): string {
  const pen = new Pen();
  for (const { x, y } of stops) {
    const [dx, dy] = [x - hub.x, y - hub.y];
    const lift = Math.sign(dx || 1) * bend;
    pen.move(hub.x, hub.y).quad(hub.x + dx / 2 + dy * lift, hub.y + dy / 2 - dx * lift, x, y);
  }
  return String(pen);
}

function drawHub({ x, y }: Point, size: number, { palette }: CoverCanvas): string {
  const at = (r: number, values: Record<string, string | number>) =>
    element('circle', { cx: x, cy: y, r, ...values });
  return (
    at(size * 1.7, { fill: palette.ground[1], stroke: palette.figure[2], 'stroke-width': 1.6 }) +
    at(size, { fill: palette.figure[2] })
  );
}

function layHubs({ width, height, random }: CoverCanvas): readonly [Point, Point] {
  const side = random() < 0.5 ? -1 : 1;
  const hub = {
    x: snap(width * (0.5 + side * between(random, 0.04, 0.1))),
    y: snap(height * between(random, 0.48, 0.6)),
  };
  const lesser = {
    x: snap(hub.x - side * width * between(random, 0.28, 0.33)),
    y: snap(height * between(random, 0.3, 0.7)),
  };
  return [hub, lesser];
}

function drawRings({ x, y }: Point, { palette }: CoverCanvas): string {
  const colour = palette.figure[1];
  const rings = [80, 165, 265, 380].map((r) => element('circle', { cx: x, cy: y, r }));
  const values = { fill: colour, 'fill-opacity': 0.05, stroke: colour, 'stroke-opacity': 0.3 };
  return element('g', values, rings.join(''));
}

/** Routes from a hub and a lesser one to stops all round, over a field of dots that is no map. */
export function drawRoutes(canvas: CoverCanvas): string {
  const { width, height, palette, random } = canvas;
  const [dim, mid, bright] = palette.figure;
  const [hub, lesser] = layHubs(canvas);
  const stops = layStops(hub, wholeBetween(random, 12, 15), width * 0.36, height * 0.44, random);
  const near = layStops(lesser, 7, width * 0.15, height * 0.36, random);
  const bend = between(random, 0.16, 0.24);
  const routes = drawArcs(hub, stops, bend);
  const ends = new Pen();
  for (const { x, y } of [...stops, ...near]) ends.dot(x, y);
  const stroke = (d: string, colour: string, wide: number, dashes?: string, offset?: number) =>
    element('path', {
      ...{ d, stroke: colour, 'stroke-width': wide },
      ...{ 'stroke-dasharray': dashes, 'stroke-dashoffset': offset },
    });
  const lines = [
    stroke(routes, mid, 1.8),
    stroke(drawArcs(lesser, near, -bend), dim, 1.6),
    stroke(drawArcs(hub, [lesser], bend), bright, 3),
    stroke(routes, palette.spark, 3.4, '20 240', -100),
    stroke(String(ends), bright, 13),
    stroke(String(ends), palette.ground[1], 6),
  ];
  return [
    drawGrid(canvas),
    drawRings(hub, canvas),
    element('g', { fill: 'none', 'stroke-linecap': 'round' }, lines.join('')),
    drawHub(hub, 15, canvas),
    drawHub(lesser, 9, canvas),
  ].join('');
}

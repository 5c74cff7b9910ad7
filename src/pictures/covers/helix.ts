import type { CoverCanvas } from '../cover-canvas.ts';
import { Pen, type Point } from '../pen.ts';
import { between } from '../seeded.ts';
import { element } from '../svg.ts';

interface Helix {
  readonly middle: number;
  readonly swing: number;
  readonly period: number;
  readonly phase: number;
}

const DEPTHS = 4;

function strandAt(helix: Helix, x: number, turn: number): Point & { depth: number } {
  const angle = (x / helix.period) * 2 * Math.PI + helix.phase + turn;
  return { x, y: helix.middle + Math.sin(angle) * helix.swing, depth: (Math.cos(angle) + 1) / 2 };
}

function drawBackbone(helix: Helix, from: number, to: number, turn: number): string {
  const points: Point[] = [];
  for (let x = from; x <= to; x += helix.period / 12) points.push(strandAt(helix, x, turn));
  const [first] = points;
  return first ? String(new Pen().move(first.x, first.y).smooth(points.slice(1))) : '';
}

/** Base pairs with the nearer half brighter, and beads on both strands sized by their depth. */
function drawPairs(
  helix: Helix,
  from: number,
  to: number,
  rungs: Pen,
  beads: readonly Pen[],
): void {
  for (let x = from; x <= to; x += helix.period / 26) {
    const [one, other] = [strandAt(helix, x, 0), strandAt(helix, x, Math.PI)];
    if (Math.abs(one.y - other.y) > 16) rungs.move(x, one.y).line(x, other.y);
    for (const strand of [one, other]) {
      beads[Math.min(DEPTHS - 1, Math.floor(strand.depth * DEPTHS))]?.dot(x, strand.y);
    }
  }
}

/** The rungs of the larger, fainter helix behind. */
function drawEcho(helix: Helix, from: number, to: number): string {
  const rungs = new Pen();
  for (let x = from; x <= to; x += 20) {
    rungs.move(x, strandAt(helix, x, 0).y).line(x, strandAt(helix, x, Math.PI).y);
  }
  return String(rungs);
}

/** A double helix in front of a fainter, larger one. */
export function drawHelix({ width, height, palette, random }: CoverCanvas): string {
  const [dim, mid, bright] = palette.figure;
  const tilt = Math.round(between(random, 5, 11)) * (random() < 0.5 ? -1 : 1);
  const [from, to, middle] = [-60, width + 60, height * 0.5];
  const period = between(random, 520, 600);
  const front: Helix = { middle, swing: height * 0.25, period, phase: between(random, 0, 6) };
  const back: Helix = { middle, swing: middle, period: 760, phase: between(random, 0, 6) };
  const rungs = new Pen();
  const beads = Array.from({ length: DEPTHS }, () => new Pen());
  drawPairs(front, from, to, rungs, beads);
  const backbones = drawBackbone(front, from, to, 0) + drawBackbone(front, from, to, Math.PI);
  const colours = [dim, mid, bright, palette.spark];
  const stroke = (d: string, colour: string | undefined, wide: number, opacity?: number) =>
    element('path', { d, stroke: colour, 'stroke-width': wide, 'stroke-opacity': opacity });
  return element(
    'g',
    {
      fill: 'none',
      'stroke-linecap': 'round',
      transform: `rotate(${tilt} ${width / 2} ${height / 2})`,
    },
    stroke(drawEcho(back, from, to), dim, 3, 0.35) +
      stroke(String(rungs), mid, 4, 0.5) +
      stroke(backbones, mid, 3) +
      beads.map((pen, depth) => stroke(String(pen), colours[depth], 7 + depth * 4)).join(''),
  );
}

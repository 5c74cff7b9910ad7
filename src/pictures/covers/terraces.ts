import type { CoverCanvas } from '../cover-canvas.ts';
import { Pen, type Point } from '../pen.ts';
import { between } from '../seeded.ts';
import { element } from '../svg.ts';
import { mix } from '../colour.ts';

const BANDS = 12;

/** The upper edge of a band at x, both in picture units. */
type EdgeAt = (band: number, x: number) => number;

/** Edges that swell and fold alike from band to band, each a little further on. */
function layEdges({ width, height, random }: CoverCanvas): EdgeAt {
  const phases = [0, 1, 2].map(() => between(random, 0, 6.3)) as [number, number, number];
  const turn = between(random, 0.12, 0.34);
  const [waves, folds] = [between(random, 0.55, 1.3), between(random, 1.7, 2.7)];
  const horizon = between(random, 0.3, 0.44);
  return (band, x) => {
    const across = (x / width) * 2 * Math.PI;
    const lie = height * (horizon + (1.02 - horizon) * (band / BANDS) ** 1.15);
    const swell = Math.sin(across * waves + phases[0] + band * turn) * (46 - band * 1.5);
    const fold = Math.sin(across * folds + phases[1] - band * turn * 1.3) * (10 + band * 0.8);
    const ripple = Math.sin(across * 4.3 + phases[2] + band * 0.9) * 5;
    return lie + swell + fold + ripple;
  };
}

/** One band: every third is flooded and pale; edges are lit or planted with seedlings in turn. */
function drawBand(band: number, edgeAt: EdgeAt, { width, height, palette }: CoverCanvas): string {
  const [dim, mid, bright] = palette.figure;
  const points: Point[] = Array.from({ length: 15 }, (_, index) => {
    const x = -20 + (index * (width + 40)) / 14;
    return { x, y: edgeAt(band, x) };
  });
  const pen = new Pen().move(-20, height + 9).smooth(points);
  const share = band / (BANDS - 1);
  const ground = share < 0.5 ? mix(dim, mid, share * 2) : mix(mid, bright, (share - 0.5) * 1.6);
  const lit = { stroke: palette.spark, 'stroke-opacity': 0.8, 'stroke-width': 1.2 };
  const gap = Math.round(5 + share * 9);
  const planted = { stroke: dim, 'stroke-width': 2 + share * 2, 'stroke-dasharray': `1 ${gap}` };
  return element('path', {
    d: String(pen.line(width + 20, height + 9)),
    fill: band % 3 === 1 ? mix(ground, palette.spark, 0.45) : ground,
    ...(band % 2 === 0 ? lit : planted),
  });
}

/** A hillside of paddies under a low sun. */
export function drawTerraces(canvas: CoverCanvas): string {
  const { width, height, palette, random } = canvas;
  const edgeAt = layEdges(canvas);
  const sun = element('circle', {
    cx: width * between(random, 0.15, 0.85),
    cy: height * between(random, 0.16, 0.24),
    r: height * 0.09,
    fill: palette.spark,
  });
  const bands = Array.from({ length: BANDS }, (_, band) => drawBand(band, edgeAt, canvas));
  return sun + bands.join('');
}

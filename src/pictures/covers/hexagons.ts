import type { CoverCanvas } from '../cover-canvas.ts';
import { Pen } from '../pen.ts';
import { between, wholeBetween } from '../seeded.ts';
import { element } from '../svg.ts';

const CELL = 33;
const LEVELS = 6;

interface Focus {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

function layFoci({ width, height, random }: CoverCanvas): Focus[] {
  const first = {
    x: width * between(random, 0.5, 0.78),
    y: height * between(random, 0.25, 0.7),
    reach: height * between(random, 0.72, 0.9),
  };
  const others = Array.from({ length: wholeBetween(random, 2, 3) }, () => ({
    x: width * between(random, 0.05, 0.95),
    y: height * between(random, 0, 1),
    reach: height * between(random, 0.3, 0.46),
  }));
  return [first, ...others];
}

/** How much of the foci's heat reaches a place, 0 to 1. */
function heatAt(x: number, y: number, foci: readonly Focus[]): number {
  const heats = foci.map((focus) => 1 - Math.hypot(x - focus.x, y - focus.y) / focus.reach);
  return Math.max(0, ...heats);
}

function drawHexagon(pen: Pen, x: number, y: number, radius: number): void {
  const [half, quarter] = [Math.round(radius * 0.866), Math.round(radius / 2)];
  pen
    .move(x, y - quarter * 2)
    .line(x + half, y - quarter)
    .line(x + half, y + quarter)
    .line(x, y + quarter * 2);
  pen
    .line(x - half, y + quarter)
    .line(x - half, y - quarter)
    .close();
}

/** One path for each level of heat; the first holds the dots where there is none. */
function drawLevels(canvas: CoverCanvas): Pen[] {
  const { width, height, random } = canvas;
  const foci = layFoci(canvas);
  const levels = Array.from({ length: LEVELS }, () => new Pen());
  const [stepX, stepY] = [CELL * 1.732, CELL * 1.5];
  for (let row = 0; row * stepY < height + CELL; row += 1) {
    for (let column = 0; column * stepX < width + CELL; column += 1) {
      const x = Math.round((column + (row % 2) / 2) * stepX);
      const y = Math.round(row * stepY);
      const heat = Math.max(0, heatAt(x, y, foci) + between(random, -0.1, 0.1));
      const level = Math.min(LEVELS - 1, Math.floor(heat * LEVELS));
      const pen = levels[level];
      if (level === 0) pen?.dot(x, y);
      else if (pen) drawHexagon(pen, x, y, 6 + (CELL - 9) * (level / (LEVELS - 1)));
    }
  }
  return levels;
}

/** A lattice whose cells grow and glow towards a few foci, like a crystal under the microscope. */
export function drawHexagons(canvas: CoverCanvas): string {
  const [dim, mid, bright] = canvas.palette.figure;
  const { spark } = canvas.palette;
  const dots = { stroke: mid, 'stroke-width': 4, 'stroke-linecap': 'round' };
  const styles = [
    { ...dots, 'stroke-opacity': 0.45 },
    { fill: dim, 'fill-opacity': 0.45, stroke: mid, 'stroke-opacity': 0.6 },
    { fill: mid, 'fill-opacity': 0.4, stroke: mid, 'stroke-opacity': 0.6 },
    { fill: mid, 'fill-opacity': 0.7, stroke: spark, 'stroke-opacity': 0.5 },
    { fill: bright, 'fill-opacity': 0.75, stroke: spark, 'stroke-opacity': 0.5 },
    { fill: spark, 'fill-opacity': 0.92, stroke: spark, 'stroke-opacity': 0.5 },
  ];
  return drawLevels(canvas)
    .map((pen, level) => element('path', { d: String(pen), ...styles[level] }))
    .join('');
}

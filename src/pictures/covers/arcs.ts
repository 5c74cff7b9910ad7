import type { CoverCanvas } from '../cover-canvas.ts';
import { pick, type Random, wholeBetween } from '../seeded.ts';
import { element } from '../svg.ts';

type Corner = readonly [x: number, y: number, towardsX: 1 | -1, towardsY: 1 | -1];

/** A quarter disc that stands in a corner of its tile. */
function quarter([x, y, toX, toY]: Corner, radius: number): string {
  const sweep = toX === toY ? 1 : 0;
  return `M${x} ${y}h${radius * toX}a${radius} ${radius} 0 0 ${sweep}${radius * -toX} ${radius * toY}z`;
}

function pickCorner(x: number, y: number, size: number, random: Random): Corner {
  return pick<Corner>(random, [
    [x, y, 1, 1],
    [x + size, y, -1, 1],
    [x, y + size, 1, -1],
    [x + size, y + size, -1, -1],
  ]);
}

type Colours = readonly [paper: string, top: string, core: string];

function pickColours({ palette, random }: CoverCanvas): Colours {
  const [dim, mid, bright] = palette.figure;
  const ground = palette.ground[1];
  return pick<Colours>(random, [
    [ground, mid, dim],
    [dim, bright, ground],
    [bright, ground, palette.spark],
    [palette.spark, ground, bright],
    [dim, palette.spark, ground],
    [ground, dim, palette.spark],
    [mid, dim, bright],
  ]);
}

/** One square: nested arcs in most, a quarter or a full disc in some. */
function drawTile(x: number, y: number, size: number, canvas: CoverCanvas): string {
  const { random } = canvas;
  const corner = pickCorner(x, y, size, random);
  const kind = wholeBetween(random, 0, 6);
  const [paper, top, core] = pickColours(canvas);
  // One unit over, so that no ground shows between tiles at odd scales.
  const side = size + 1;
  const square = element('path', { d: `M${x} ${y}h${side}v${side}h-${side}z`, fill: paper });
  const arc = (share: number, fill: string) =>
    element('path', { d: quarter(corner, Math.round(size * share)), fill });
  if (kind <= 3) return square + arc(1, top) + arc(0.7, paper) + arc(0.4, core);
  if (kind === 4) return square + arc(1, top);
  if (kind === 5) return square + arc(1, core);
  const middle = { cx: x + size / 2, cy: y + size / 2 };
  return square + element('circle', { ...middle, r: size * 0.3, fill: top });
}

/** Nested quarter arcs and a few plain shapes on a grid, as a child lays out coloured paper. */
export function drawArcs(canvas: CoverCanvas): string {
  const { width, height } = canvas;
  const size = Math.round(height / 3);
  const tiles: string[] = [];
  for (let y = 0; y < height; y += size) {
    for (let x = 0; x < width; x += size) tiles.push(drawTile(x, y, size, canvas));
  }
  return tiles.join('');
}

import { mix } from '../colour.ts';
import type { CoverCanvas } from '../cover-canvas.ts';
import { between, type Random } from '../seeded.ts';
import { element, round } from '../svg.ts';

const HALF = 56;
const RISE = 28;
/** Heights go by this step, so that neighbours leave no slivers of wall. */
const STOREY = 20;
const DEPTH = 420;

/** One tower seen from above: its top is at the origin, its sides run down out of sight. */
function drawTower(
  id: string,
  colours: readonly [string, string, string],
  windows: string,
  pane: string,
): string {
  const [left, right, top] = colours;
  const slope = Math.round((Math.atan(RISE / HALF) * 1800) / Math.PI) / 10;
  const panes = (skew: number, xs: readonly number[]) =>
    element('path', {
      transform: `skewY(${skew})`,
      d: xs.map((x) => `M${x} 36v${DEPTH}`).join(''),
    });
  return element(
    'g',
    { id },
    element('path', { fill: left, d: `M-${HALF} 0l${HALF} ${RISE}v${DEPTH}l-${HALF}-${RISE}z` }) +
      element('path', { fill: right, d: `M${HALF} 0l-${HALF} ${RISE}v${DEPTH}l${HALF}-${RISE}z` }) +
      element('path', {
        fill: top,
        d: `M0-${RISE}l${HALF} ${RISE}l-${HALF} ${RISE}l-${HALF}-${RISE}z`,
      }) +
      element(
        'g',
        { stroke: pane, 'stroke-width': 7, 'stroke-dasharray': windows, 'stroke-opacity': 0.55 },
        panes(slope, [-44, -28, -12]) + panes(-slope, [12, 28, 44]),
      ),
  );
}

/** The height of a tower: a downtown that falls off towards the edges, with chance between. */
function towerHeight(x: number, row: number, heart: number, random: Random): number {
  const near = Math.exp(-(((x - heart) / 260) ** 2));
  const tall = random() < 0.3 ? between(random, 70, 160) : between(random, 8, 64);
  return Math.round((tall * (0.35 + near) * (1 - row * 0.03)) / STOREY) * STOREY;
}

/** A town of towers in isometric view, its middle seeded. */
export function drawBlocks(canvas: CoverCanvas): string {
  const { width, height, palette, random, id } = canvas;
  const [dim, mid, bright] = palette.figure;
  const plain = drawTower(id('a'), [mid, dim, mix(bright, mid, 0.25)], '8 12', palette.ground[1]);
  const glass = drawTower(
    id('b'),
    [mix(mid, palette.ground[1], 0.55), mix(dim, palette.ground[1], 0.6), mix(bright, mid, 0.8)],
    '8 12 8 32',
    palette.spark,
  );
  const heart = width * between(random, 0.35, 0.7);
  const rows = Math.ceil((height * 0.56) / RISE) + 1;
  const uses: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let x = row % 2 === 0 ? 0 : HALF; x < width + HALF; x += HALF * 2) {
      const y = height * 0.5 + row * RISE - towerHeight(x, row, heart, random);
      uses.push(`<use href="#${id(random() < 0.3 ? 'b' : 'a')}" x="${x}" y="${Math.round(y)}"/>`);
    }
  }
  const moon = element('circle', {
    cx: round(width * between(random, 0.08, 0.25)),
    cy: height * 0.2,
    r: height * 0.07,
    fill: palette.spark,
    'fill-opacity': 0.85,
  });
  return element('defs', {}, plain + glass) + moon + uses.join('');
}

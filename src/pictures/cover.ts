import type { CoverCanvas, DrawPattern } from './cover-canvas.ts';
import { COVER_PALETTES, type CoverPattern } from './cover-palettes.ts';
import { drawArcs } from './covers/arcs.ts';
import { drawBlocks } from './covers/blocks.ts';
import { drawCircuit } from './covers/circuit.ts';
import { drawGears } from './covers/gears.ts';
import { drawHelix } from './covers/helix.ts';
import { drawHexagons } from './covers/hexagons.ts';
import { drawPhyllotaxis } from './covers/phyllotaxis.ts';
import { drawRidges } from './covers/ridges.ts';
import { drawRoutes } from './covers/routes.ts';
import { drawSunrays } from './covers/sunrays.ts';
import { drawTerraces } from './covers/terraces.ts';
import { drawWaves } from './covers/waves.ts';
import { createRandom, hashText } from './seeded.ts';
import { element } from './svg.ts';

const DRAWINGS = {
  gears: drawGears,
  hexagons: drawHexagons,
  circuit: drawCircuit,
  phyllotaxis: drawPhyllotaxis,
  terraces: drawTerraces,
  ridges: drawRidges,
  routes: drawRoutes,
  sunrays: drawSunrays,
  blocks: drawBlocks,
  helix: drawHelix,
  waves: drawWaves,
  arcs: drawArcs,
} as const satisfies Record<CoverPattern, DrawPattern>;

/** What a cover is drawn from; sizes are the picture's own units. */
export interface CoverOptions {
  readonly pattern: CoverPattern;
  /** Any text, such as a project's number: the same seed gives the same cover. */
  readonly seed: string;
  readonly width?: number;
  readonly height?: number;
}

/** The picture of the site itself: hills, which stand for no sector. */
export const SITE_COVER = { pattern: 'ridges', seed: 'site' } as const;

/**
 * A decorative cover as one SVG element, 1200 × 420 unless told: no text, hidden from assistive
 * technology, and whole when cropped to any shape around its middle.
 */
export function drawCover({ pattern, seed, width = 1200, height = 420 }: CoverOptions): string {
  const palette = COVER_PALETTES[pattern];
  const mark = hashText([pattern, seed, width, height].join('|')).toString(36).slice(-4);
  const id = (name: string) => `c${mark}${name}`;
  const canvas: CoverCanvas = {
    width,
    height,
    palette,
    random: createRandom(`${pattern}|${seed}`),
    id,
  };
  const [top, bottom] = palette.ground;
  const sky = element(
    'linearGradient',
    { id: id('g'), x2: 0, y2: 1 },
    element('stop', { 'stop-color': top }) + element('stop', { offset: 1, 'stop-color': bottom }),
  );
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'cover',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      preserveAspectRatio: 'xMidYMid slice',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    sky + element('rect', { width, height, fill: `url(#${id('g')})` }) + DRAWINGS[pattern](canvas),
  );
}

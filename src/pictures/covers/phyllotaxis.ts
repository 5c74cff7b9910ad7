import { mix } from '../colour.ts';
import type { CoverCanvas } from '../cover-canvas.ts';
import { Pen } from '../pen.ts';
import { between } from '../seeded.ts';
import { element } from '../svg.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const RINGS = 7;
const ARMS = 21;

interface Seed {
  readonly x: number;
  readonly y: number;
  /** The ring it lies in, 0 in the middle. */
  readonly ring: number;
  readonly arm: number;
}

function listSeeds({ width, height, random }: CoverCanvas): Seed[] {
  const centre = {
    x: width * between(random, 0.36, 0.64),
    y: height * between(random, 0.42, 0.58),
  };
  const [spacing, phase] = [between(random, 16.8, 17.6), between(random, 0, 2 * Math.PI)];
  const reach = width * 0.4;
  const seeds: Seed[] = [];
  for (let n = 2; spacing * Math.sqrt(n) < reach; n += 1) {
    const radius = spacing * Math.sqrt(n);
    const angle = n * GOLDEN_ANGLE + phase;
    const [x, y] = [centre.x + Math.cos(angle) * radius, centre.y + Math.sin(angle) * radius];
    const isSeen = x > -9 && x < width + 9 && y > -9 && y < height + 9;
    const ring = Math.min(RINGS - 1, Math.floor((radius / reach) * RINGS));
    if (isSeen) seeds.push({ x, y, ring, arm: n % ARMS });
  }
  return seeds;
}

/** Seeds set by the golden angle, as in a sunflower's head, paler and finer towards the heart. */
export function drawPhyllotaxis(canvas: CoverCanvas): string {
  const { palette } = canvas;
  const [dim, mid, bright] = palette.figure;
  const seeds = listSeeds(canvas).sort((one, other) => one.arm - other.arm);
  const rings = Array.from({ length: RINGS }, (_, ring) => {
    const pen = new Pen();
    for (const seed of seeds) if (seed.ring === ring) pen.dot(seed.x, seed.y);
    const share = ring / (RINGS - 1);
    const stroke =
      share < 0.45
        ? mix(palette.spark, bright, share / 0.45)
        : share < 0.75
          ? mix(bright, mid, (share - 0.45) / 0.3)
          : mix(mid, dim, (share - 0.75) / 0.25);
    const size = ring === RINGS - 1 ? 7 : 7 + 18 * share ** 0.8;
    return element('path', { d: String(pen), stroke, 'stroke-width': size });
  });
  return element('g', { 'stroke-linecap': 'round' }, rings.join(''));
}

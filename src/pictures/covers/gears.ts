import type { CoverCanvas } from '../cover-canvas.ts';
import { Pen } from '../pen.ts';
import { between, type Random, wholeBetween } from '../seeded.ts';
import { element, round } from '../svg.ts';

const PITCH = 19;
const TOOTH_HEIGHT = 14;

interface Gear {
  readonly x: number;
  readonly y: number;
  readonly teeth: number;
  /** Pitch radius. */
  readonly radius: number;
  /** Arc length from three o'clock to the middle of a tooth. */
  readonly toothAt: number;
  readonly parent?: Gear;
}

function radiusOf(teeth: number): number {
  return (teeth * PITCH) / (2 * Math.PI);
}

/** A gear that meshes with its parent: its gap meets the parent's tooth on the line of centres. */
function mesh(parent: Gear, angle: number, teeth: number): Gear {
  const radius = radiusOf(teeth);
  const reach = parent.radius + radius;
  const ahead = (((angle * parent.radius - parent.toothAt) % PITCH) + PITCH) % PITCH;
  return {
    x: parent.x + Math.cos(angle) * reach,
    y: parent.y + Math.sin(angle) * reach,
    teeth,
    radius,
    toothAt: (angle + Math.PI) * radius + ahead + PITCH / 2,
    parent,
  };
}

function isClear(gear: Gear, others: readonly Gear[]): boolean {
  return others.every(
    (other) =>
      other === gear.parent ||
      Math.hypot(gear.x - other.x, gear.y - other.y) >
        gear.radius + other.radius + TOOTH_HEIGHT * 1.6,
  );
}

function layTrain({ width, height, random }: CoverCanvas): Gear[] {
  const teeth = wholeBetween(random, 44, 52);
  const first: Gear = {
    x: width * between(random, 0.56, 0.7),
    y: height * between(random, 0.42, 0.62),
    teeth,
    radius: radiusOf(teeth),
    toothAt: between(random, 0, PITCH),
  };
  const train = [first];
  for (let attempt = 0; attempt < 400 && train.length < 9; attempt += 1) {
    const parent = train[wholeBetween(random, 0, train.length - 1)] ?? first;
    const gear = mesh(parent, between(random, 0, 2 * Math.PI), pickTeeth(random));
    const seen = gear.x > -20 && gear.x < width + 20 && gear.y > 0 && gear.y < height;
    if (seen && isClear(gear, train)) train.push(gear);
  }
  return train;
}

function pickTeeth(random: Random): number {
  return wholeBetween(random, 0, 2) === 0
    ? wholeBetween(random, 12, 16)
    : wholeBetween(random, 20, 38);
}

function ring(gear: Gear, radius: number, dashes?: string, offset?: number): string {
  return element('circle', {
    cx: Math.round(gear.x),
    cy: Math.round(gear.y),
    r: radius,
    'stroke-dasharray': dashes,
    'stroke-dashoffset': offset,
  });
}

/** A ring of dashes on the pitch circle, as long as a tooth is thick. */
function teethRing(gear: Gear, share: number, radius: number): string {
  const pitch = (2 * Math.PI * radius) / gear.teeth;
  const offset = (share * pitch) / 2 - (gear.toothAt * radius) / gear.radius;
  // Two decimals, so that the last tooth closes the ring.
  const dashes = `${(share * pitch).toFixed(2)} ${((1 - share) * pitch).toFixed(2)}`;
  return ring(gear, radius, dashes, offset % pitch);
}

function holes(gear: Gear): string {
  const radius = gear.radius * 0.56;
  const count = gear.teeth > 30 ? 8 : 6;
  return element('circle', {
    cx: Math.round(gear.x),
    cy: Math.round(gear.y),
    r: radius,
    'stroke-width': gear.radius * 0.24,
    'stroke-dasharray': `0 ${((2 * Math.PI * radius) / count).toFixed(2)}`,
  });
}

/** Rim and teeth of gears in one colour; a tooth is two dashes, the outer one narrower. */
function drawRims(gears: readonly Gear[], colour: string): string {
  const rims = gears.map(
    (gear) =>
      teethRing(gear, 0.58, gear.radius - TOOTH_HEIGHT / 4) +
      teethRing(gear, 0.4, gear.radius + TOOTH_HEIGHT / 4) +
      ring(gear, gear.radius - TOOTH_HEIGHT / 2 - 3),
  );
  const values = { fill: 'none', stroke: colour, 'stroke-width': TOOTH_HEIGHT / 2 + 0.5 };
  return element('g', values, rims.join(''));
}

function drawBodies(train: readonly Gear[], { palette }: CoverCanvas): string {
  const discs = train.map((gear) => ring(gear, gear.radius - 8)).join('');
  const bores = train.filter(({ teeth }) => teeth > 18).map(holes);
  const dark = { stroke: palette.ground[1], 'stroke-opacity': 0.55, 'stroke-linecap': 'round' };
  return (
    element('g', { fill: palette.figure[0], 'fill-opacity': 0.45 }, discs) +
    element('g', { fill: 'none', ...dark }, bores.join(''))
  );
}

/** Hubs, the lines of centres and the outer circles, as a draughtsman leaves them. */
function drawConstruction(train: readonly Gear[], { palette }: CoverCanvas): string {
  const axes = new Pen();
  for (const { x, y, parent } of train) {
    if (parent) axes.move(parent.x, parent.y).line(x, y);
  }
  const hubs = train.map((gear) => ring(gear, round(gear.radius * 0.2))).join('');
  const hubColours = { fill: palette.ground[1], stroke: palette.figure[2], 'stroke-width': 2 };
  const circles = train.map((gear) => ring(gear, gear.radius + 20, '9 4 2 4')).join('');
  const centres = element('path', { d: String(axes), 'stroke-dasharray': '14 4 2 4' });
  const thin = { fill: 'none', stroke: palette.spark, 'stroke-opacity': 0.5 };
  return element('g', hubColours, hubs) + element('g', thin, circles + centres);
}

/** A train of meshing gears with their construction lines. */
export function drawGears(canvas: CoverCanvas): string {
  const train = layTrain(canvas);
  const [, mid, bright] = canvas.palette.figure;
  const every = (rest: number) => train.filter((_, index) => index % 2 === rest);
  return (
    drawBodies(train, canvas) +
    drawRims(every(0), bright) +
    drawRims(every(1), mid) +
    drawConstruction(train, canvas)
  );
}

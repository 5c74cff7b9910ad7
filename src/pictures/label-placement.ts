import type { Point } from './pen.ts';
import { createRandom } from './seeded.ts';

/** A rectangle by its upper left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A dot that wants a label of a known size beside it. */
export interface LabelledDot extends Point {
  readonly radius: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
}

/** What labels are placed among. */
export interface LabelSurroundings {
  /** Nothing stands outside it. */
  readonly frame: Box;
  /** What no label may cover, besides the dots. */
  readonly obstacles: readonly Box[];
  /** Labels stand on the far side of their dot from here, where they can. */
  readonly centre: Point;
}

interface Place extends Box {
  /** How far the place is from the ideal: 0 is beside the dot and straight outward. */
  readonly cost: number;
}

/** Gaps between dot and label to try; from the third on a line must lead to the dot. */
const GAPS = [4, 8, 13, 19, 26, 34, 44, 56, 70, 86];
const LEADER_GAP = 13;
const DIRECTIONS = 16;
const CLEARANCE = 2;
const ORDERS = 120;

/** Whether two rectangles share any area. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function contains(frame: Box, box: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function grow({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + by * 2, height: height + by * 2 };
}

/** The square round a dot. */
export function boxOfDot({ x, y, radius }: Point & { readonly radius: number }): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

/** The point of a box that is nearest to a dot: where a line from the dot arrives. */
export function nearestPoint(dot: Point, box: Box): Point {
  return {
    x: Math.min(Math.max(dot.x, box.x), box.x + box.width),
    y: Math.min(Math.max(dot.y, box.y), box.y + box.height),
  };
}

/** All places for a dot's label inside the frame, the cheapest first. */
function listPlaces(dot: LabelledDot, { frame, centre }: LabelSurroundings): Place[] {
  const { labelWidth: width, labelHeight: height } = dot;
  const outward = Math.atan2(dot.y - centre.y, dot.x - centre.x);
  const places = GAPS.flatMap((gap) =>
    Array.from({ length: DIRECTIONS }, (_, index) => {
      const angle = (index / DIRECTIONS) * 2 * Math.PI;
      const towards = (part: number) => Math.min(1, Math.max(-1, part * 1.42));
      const middleX = dot.x + towards(Math.cos(angle)) * (width / 2 + dot.radius + gap);
      const middleY = dot.y + towards(Math.sin(angle)) * (height / 2 + dot.radius + gap);
      const turn = 1 - Math.cos(angle - outward);
      const aside = Math.abs(Math.sin(angle)) * 3;
      const cost = gap + turn * turn * 10 + aside + (gap >= LEADER_GAP ? 12 : 0);
      return { x: middleX - width / 2, y: middleY - height / 2, width, height, cost };
    }),
  );
  return places
    .filter((place) => contains(frame, place))
    .sort((one, other) => one.cost - other.cost);
}

/** The line from a dot to its label as a row of specks, or nothing if they stand together. */
function listLeader(dot: LabelledDot, box: Box): Box[] {
  const end = nearestPoint(dot, box);
  const length = Math.hypot(end.x - dot.x, end.y - dot.y);
  if (length < dot.radius + LEADER_GAP - 2) return [];
  const specks = Math.ceil(length / 4);
  return Array.from({ length: specks - 1 }, (_, index) => {
    const share = (index + 1) / specks;
    const [x, y] = [dot.x + (end.x - dot.x) * share, dot.y + (end.y - dot.y) * share];
    return { x: x - 0.5, y: y - 0.5, width: 1, height: 1 };
  });
}

interface Choice {
  readonly places: ReadonlyMap<LabelledDot, Place>;
  readonly cost: number;
}

/** Gives each dot, in the order given, the cheapest place left; undefined if one finds none. */
function placeInOrder(
  order: readonly LabelledDot[],
  options: ReadonlyMap<LabelledDot, readonly Place[]>,
  fixed: ReadonlyMap<LabelledDot | undefined, readonly Box[]>,
): Choice | undefined {
  const taken = [...fixed.values()].flat();
  const places = new Map<LabelledDot, Place>();
  let cost = 0;
  for (const dot of order) {
    const own = fixed.get(dot)?.[0];
    const isFree = (box: Box) => !taken.some((other) => other !== own && overlaps(box, other));
    const place = options
      .get(dot)
      ?.find((choice) => isFree(grow(choice, CLEARANCE)) && listLeader(dot, choice).every(isFree));
    if (!place) return undefined;
    places.set(dot, place);
    taken.push(place, ...listLeader(dot, place));
    // Squared, since one label far astray reads worse than several a little off.
    cost += place.cost ** 2;
  }
  return { places, cost };
}

/** The same dots in another order, by a shuffle that is the same every time. */
function shuffle(dots: readonly LabelledDot[], round: number): LabelledDot[] {
  const random = createRandom(`labels|${round}`);
  const lots = new Map(dots.map((dot) => [dot, random()]));
  return [...dots].sort((one, other) => (lots.get(one) ?? 0) - (lots.get(other) ?? 0));
}

/**
 * A place for every dot's label, in the order of the dots, where no label covers another, a dot or
 * an obstacle. Many orders are tried and the closest fit wins; the same input gives the same
 * places. Throws if there is no room.
 */
export function placeLabels(dots: readonly LabelledDot[], surroundings: LabelSurroundings): Box[] {
  const options = new Map(dots.map((dot) => [dot, listPlaces(dot, surroundings)]));
  const fixed = new Map<LabelledDot | undefined, readonly Box[]>([
    [undefined, surroundings.obstacles],
    ...dots.map((dot) => [dot, [boxOfDot(dot)]] as const),
  ]);
  let best: Choice | undefined;
  for (let round = 0; round < ORDERS; round += 1) {
    const choice = placeInOrder(shuffle(dots, round), options, fixed);
    if (choice && (!best || choice.cost < best.cost)) best = choice;
  }
  return dots.map((dot) => {
    const place = best?.places.get(dot);
    if (place) return { x: place.x, y: place.y, width: place.width, height: place.height };
    throw new Error(`${dots.length} labels find no room in the picture: show fewer places.`);
  });
}

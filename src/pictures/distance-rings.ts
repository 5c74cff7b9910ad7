import { geoAzimuthalEquidistant, geoDistance } from 'd3-geo';
import { drawPicture, drawText, drawTextPair, type PictureWords } from './frame.ts';
import { fill, line } from './inks.ts';
import {
  type Box,
  boxOfDot,
  type LabelledDot,
  nearestPoint,
  placeLabels,
} from './label-placement.ts';
import { drawRings, listRings, nameRings, type RingSheet } from './ring-scale.ts';
import type { Point } from './pen.ts';
import { element, round } from './svg.ts';
import { textWidth } from './text-width.ts';

/** To ten kilometres: 1,070. */
const sayTens = (km: number) => (Math.round(km / 10) * 10).toLocaleString('en-US');

/** Mean radius of the Earth in km (IUGG, R1, rounded). */
const EARTH_RADIUS_KM = 6371;

/** A position in degrees, WGS 84. */
export interface Position {
  readonly lat: number;
  readonly lng: number;
}

/** A place with its name in the reader's language. */
export interface NamedPosition extends Position {
  readonly name: string;
}

/** What the rings are drawn from. */
export interface DistanceRingsOptions extends PictureWords {
  readonly centre: NamedPosition;
  /** The places round it, at least one. */
  readonly places: readonly NamedPosition[];
  /** The word for kilometres: 公里, km. */
  readonly unit: string;
  /** For narrow screens: 320 × 400 instead of 720 × 600. */
  readonly compact?: boolean;
}

/** Great-circle distance in km on a sphere of 6371 km. */
export function distanceKm(one: Position, other: Position): number {
  return geoDistance([one.lng, one.lat], [other.lng, other.lat]) * EARTH_RADIUS_KM;
}

interface Dot extends LabelledDot {
  readonly name: string;
  /** The straight-line distance as shown, rounded to 10 km; the centre has none. */
  readonly distance?: string;
}

interface Sheet extends RingSheet {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly compact: boolean;
  readonly centre: Point & { readonly radius: number };
  /** In km. */
  readonly farthest: number;
}

function layOut({ centre, places, compact = false }: DistanceRingsOptions): Sheet {
  const [width, height, size, small] = compact ? [320, 400, 12, 11.5] : [720, 600, 15, 13];
  const farthest = Math.max(...places.map((place) => distanceKm(centre, place)));
  if (!(farthest > 0)) throw new Error('Distance rings need at least one place off the centre.');
  const reach = Math.min(width, height) / 2 - size * 1.6;
  const middle = { x: width / 2, y: height / 2, radius: size * 0.5 };
  const unitsPerKm = reach / farthest;
  return { width, height, size, small, compact, centre: middle, farthest, unitsPerKm };
}

function listDots(options: DistanceRingsOptions, sheet: Sheet): Dot[] {
  const { centre, places, unit } = options;
  const { size, small, compact } = sheet;
  const project = geoAzimuthalEquidistant()
    .rotate([-centre.lng, -centre.lat])
    .scale(sheet.unitsPerKm * EARTH_RADIUS_KM)
    .translate([sheet.centre.x, sheet.centre.y]);
  return places.map((place) => {
    const [x, y] = project([place.lng, place.lat]) ?? [sheet.centre.x, sheet.centre.y];
    const distance = `${sayTens(distanceKm(centre, place))} ${unit}`;
    const [nameWidth, distanceWidth] = [textWidth(place.name, size), textWidth(distance, small)];
    return {
      ...{ name: place.name, distance, x, y, radius: size * 0.32 },
      labelWidth: compact
        ? Math.max(nameWidth, distanceWidth)
        : textWidth(`${place.name} `, size) + distanceWidth,
      labelHeight: compact ? size + small + 3 : size * 1.2,
    };
  });
}

/** Where the text of a label begins: at the side that faces its dot. */
function alignLabel(dot: Dot, box: Box): { x: number; anchor: 'start' | 'middle' | 'end' } {
  if (box.x > dot.x) return { x: box.x, anchor: 'start' };
  if (box.x + box.width < dot.x) return { x: box.x + box.width, anchor: 'end' };
  return { x: box.x + box.width / 2, anchor: 'middle' };
}

function drawLabel(dot: Dot, box: Box, { size, small, compact }: Sheet): string {
  const { x, anchor } = alignLabel(dot, box);
  if (dot.distance === undefined) {
    const own = { size, ink: 'seal', anchor, weight: 600 } as const;
    return drawText(dot.name, x, box.y + size * 0.92, own);
  }
  const name = { size, ink: 'ink', anchor } as const;
  const distance = { size: small, ink: 'ink-soft', anchor } as const;
  if (!compact) return drawTextPair(dot.name, dot.distance, x, box.y + size * 0.92, name, distance);
  return (
    drawText(dot.name, x, box.y + size * 0.9, name) +
    drawText(dot.distance, x, box.y + size + small, distance)
  );
}

/** The line from a dot to a label that stands off, or nothing. */
function drawLeader(dot: Dot, box: Box): string {
  const { x, y } = nearestPoint(dot, box);
  if (Math.hypot(x - dot.x, y - dot.y) < dot.radius + 11) return '';
  const d = `M${round(dot.x)} ${round(dot.y)}L${round(x)} ${round(y)}`;
  return element('path', { d, ...line('clay') });
}

/** The centre as one more dot: its name, too, goes where there is room. */
function dotOfCentre({ centre: { name } }: DistanceRingsOptions, { centre, size }: Sheet): Dot {
  return { ...centre, name, labelWidth: textWidth(name, size, 600), labelHeight: size * 1.2 };
}

/**
 * Places at their true bearing and straight-line distance round a centre (azimuthal equidistant),
 * with rings of whole distances and no boundary of any kind. Throws without a place or without
 * room for all labels.
 */
export function drawDistanceRings(options: DistanceRingsOptions): string {
  const sheet = layOut(options);
  const { width, height, centre } = sheet;
  const dots = [...listDots(options, sheet), dotOfCentre(options, sheet)];
  const rings = listRings(sheet.farthest);
  const ringNames = nameRings(rings, dots, sheet, options.unit);
  const frame = { x: 2, y: 2, width: width - 4, height: height - 4 };
  const boxes = placeLabels(dots, { frame, centre, obstacles: ringNames });
  const labelled = dots.map((dot, index) => ({ dot, box: boxes[index] ?? boxOfDot(dot) }));
  const body = [
    drawRings(rings, ringNames, sheet),
    ...labelled.map(({ dot, box }) => drawLeader(dot, box)),
    ...dots.map(({ x, y, radius, distance }) =>
      element('circle', { cx: x, cy: y, r: radius, ...fill(distance ? 'teal' : 'seal') }),
    ),
    ...labelled.map(({ dot, box }) => drawLabel(dot, box, sheet)),
  ];
  return drawPicture({ width, height, title: options.title, desc: options.desc }, body.join(''));
}

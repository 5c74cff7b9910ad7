import { drawText } from './frame.ts';
import { fillAndLine, line } from './inks.ts';
import { type Box, boxOfDot, overlaps } from './label-placement.ts';
import type { Point } from './pen.ts';
import { element } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Where rings stand and how large they are drawn. */
export interface RingSheet {
  readonly centre: Point;
  /** Font size of the rings' names. */
  readonly small: number;
  /** Picture units in one km. */
  readonly unitsPerKm: number;
}

/** A dot that ring names keep clear of. */
type RingDot = Point & { readonly radius: number };

/** Round distances in km for three to five rings within the farthest place's distance, above 0. */
export function listRings(farthest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(farthest / 3));
  const step =
    [5, 2.5, 2, 1].map((part) => part * power).find((every) => farthest / every >= 3) ?? power;
  return Array.from({ length: Math.floor(farthest / step) }, (_, index) => (index + 1) * step);
}

/** A ring's distance as text, and the room it takes. */
export interface RingName extends Box {
  readonly text: string;
}

/** The rings' names in a row outward from the centre, on the first bearing that no dot is on. */
export function nameRings(
  rings: readonly number[],
  dots: readonly RingDot[],
  sheet: RingSheet,
  unit: string,
): RingName[] {
  const { centre, small, unitsPerKm } = sheet;
  const along = (bearing: number) =>
    rings.map((km) => {
      const text = `${km.toLocaleString('en-US')} ${unit}`;
      const width = textWidth(text, small);
      const angle = (bearing * Math.PI) / 180;
      const [x, y] = [
        centre.x + Math.sin(angle) * km * unitsPerKm,
        centre.y - Math.cos(angle) * km * unitsPerKm,
      ];
      return { text, x: x - width / 2, y: y - small * 1.25, width, height: small * 1.15 };
    });
  const hits = (names: readonly RingName[]) =>
    names.filter((name) => dots.some((dot) => overlaps(name, boxOfDot(dot)))).length;
  const choices = [0, 180, -20, 20, 160, -160, -40, 40, 140, -140].map(along);
  return choices.reduce((best, names) => (hits(names) < hits(best) ? names : best));
}

/** The rings, the innermost a disc of sand and every other one dashed, with their names. */
export function drawRings(
  rings: readonly number[],
  names: readonly RingName[],
  { centre, small, unitsPerKm }: RingSheet,
): string {
  const circles = rings.map((km, index) =>
    element('circle', {
      ...{ cx: centre.x, cy: centre.y, r: km * unitsPerKm },
      ...(index === 0 ? fillAndLine('sand', 'rule') : line('rule')),
      'stroke-dasharray': index % 2 === 0 ? undefined : '3 4',
    }),
  );
  const texts = names.map(({ text, x, y, width }) =>
    drawText(text, x + width / 2, y + small, { size: small, ink: 'ink-soft', anchor: 'middle' }),
  );
  return circles.join('') + texts.join('');
}

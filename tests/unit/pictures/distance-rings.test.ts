import { describe, expect, test } from 'vitest';
import { distanceKm, drawDistanceRings } from '#src/pictures/distance-rings.ts';
import { type Box, overlaps } from '#src/pictures/label-placement.ts';
import { textWidth } from '#src/pictures/text-width.ts';
import { CITIES, XINSHAO } from './cities.ts';
import { listElements, numberOf, type ReadElement } from './read-svg.ts';

function draw(locale: 'zh' | 'en', compact: boolean): string {
  return drawDistanceRings({
    centre: { ...XINSHAO, name: XINSHAO[locale] },
    places: CITIES.map((city) => ({ ...city, name: city[locale] })),
    unit: locale === 'zh' ? '公里' : 'km',
    title: '距离',
    desc: '直线距离',
    compact,
  });
}

/** The room of a drawn text, from its attributes; a tail's size is near enough its name's. */
function boxOfText(element: ReadElement): Box {
  const size = numberOf(element, 'font-size');
  const width = textWidth(element.text, size * (element.text.includes(' ') ? 0.93 : 1));
  const shift = { middle: width / 2, end: width }[element.attributes['text-anchor'] ?? ''] ?? 0;
  const x = numberOf(element, 'x') - shift;
  return { x, y: numberOf(element, 'y') - size * 0.8, width, height: size * 0.9 };
}

function listDots(svg: string): ReadElement[] {
  return listElements(svg, 'circle').filter(({ attributes }) => !('stroke' in attributes));
}

test('distances run along great circles on a sphere of 6371 km', () => {
  // A quarter of the circumference: 6371 × π / 2 km.
  expect(distanceKm({ lat: 0, lng: 0 }, { lat: 0, lng: 90 })).toBeCloseTo(10_007.543, 2);
  expect(distanceKm({ lat: 90, lng: 0 }, { lat: 0, lng: 50 })).toBeCloseTo(10_007.543, 2);
  // Rosetta Code, "Haversine formula": BNA to LAX, 2887.2599506 km with 6372.8 km for the radius.
  const [nashville, losAngeles] = [
    { lat: 36.12, lng: -86.67 },
    { lat: 33.94, lng: -118.4 },
  ];
  const expected = (2887.2599506 * 6371) / 6372.8;
  expect(distanceKm(nashville, losAngeles)).toBeCloseTo(expected, 4);
  expect(distanceKm(losAngeles, nashville)).toBeCloseTo(expected, 4);
});

describe.each(['zh', 'en'] as const)('in %s', (locale) => {
  describe.each([false, true])('compact %s', (compact) => {
    const svg = draw(locale, compact);
    const texts = listElements(svg, 'text');
    const dots = listDots(svg);

    test('every city has its dot and its name', () => {
      expect(dots).toHaveLength(CITIES.length + 1);
      for (const city of CITIES) {
        expect(texts.filter(({ text }) => text.startsWith(city[locale]))).toHaveLength(1);
      }
    });

    test('no two texts overlap', () => {
      const boxes = texts.map(boxOfText);
      boxes.forEach((box, index) => {
        for (const [other, otherBox] of boxes.slice(index + 1).entries()) {
          const pair = `${texts[index]?.text} / ${texts[index + 1 + other]?.text}`;
          expect(overlaps(box, otherBox), pair).toBe(false);
        }
      });
    });

    test('no text covers a dot', () => {
      for (const text of texts) {
        for (const dot of dots) {
          const [x, y, r] = [numberOf(dot, 'cx'), numberOf(dot, 'cy'), numberOf(dot, 'r')];
          const box = { x: x - r, y: y - r, width: r * 2, height: r * 2 };
          expect(overlaps(boxOfText(text), box), text.text).toBe(false);
        }
      }
    });

    test('all texts lie inside the picture', () => {
      const [width, height] = compact ? [320, 400] : [720, 600];
      for (const box of texts.map(boxOfText)) {
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
    });
  });
});

test('distances from the county seat are rounded to ten', () => {
  const svg = draw('zh', false);
  const texts = listElements(svg, 'text').map(({ text }) => text);
  // The haversine formula in Python on the same coordinates: 180.92, 500.69, 592.54 km.
  for (const shown of ['长沙 180 公里', '广州 500 公里', '深圳 590 公里'])
    expect(texts).toContain(shown);
});

test('a dot lies at its true distance and bearing', () => {
  const drawn = drawDistanceRings({
    centre: { name: 'C', lat: 0, lng: 0 },
    places: [
      { name: 'N', lat: 4, lng: 0 },
      { name: 'E', lat: 0, lng: 8 },
    ],
    unit: 'km',
    title: 't',
    desc: 'd',
  });
  const [north, east, centre] = listDots(drawn).map((dot) => ({
    x: numberOf(dot, 'cx'),
    y: numberOf(dot, 'cy'),
  }));
  if (!north || !east || !centre) throw new Error('Three dots are drawn.');
  expect(north.x).toBeCloseTo(centre.x, 0);
  expect(east.y).toBeCloseTo(centre.y, 0);
  expect((east.x - centre.x) / (centre.y - north.y)).toBeCloseTo(2, 1);
});

test('no boundary is drawn: circles, straight leaders and words, nothing else', () => {
  const svg = draw('zh', true);
  const names = new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name));
  expect([...names].sort()).toEqual(['circle', 'desc', 'path', 'svg', 'text', 'title']);
  for (const { attributes } of listElements(svg, 'path')) {
    expect(attributes['d']).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
  }
});

test('a centre without places is refused', () => {
  const centre = { name: 'C', lat: 1, lng: 1 };
  const words = { unit: 'km', title: 't', desc: 'd' };
  expect(() => drawDistanceRings({ centre, places: [], ...words })).toThrow('at least one place');
});

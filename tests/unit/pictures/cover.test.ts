import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawCover } from '#src/pictures/cover.ts';
import { COVER_PALETTES, COVER_PATTERNS } from '#src/pictures/cover-palettes.ts';
import { listElements, readSvg } from './read-svg.ts';

const SEEDS = Array.from({ length: 40 }, (_, index) => `XS-2026-${String(index).padStart(3, '0')}`);

describe.each(COVER_PATTERNS)('%s', (pattern) => {
  const covers = SEEDS.map((seed) => drawCover({ pattern, seed }));

  test('a project keeps its cover, and projects of one sector differ', () => {
    expect(SEEDS.map((seed) => drawCover({ pattern, seed }))).toEqual(covers);
    expect(new Set(covers).size).toBe(SEEDS.length);
  });

  test('a cover weighs at most 6 kB, and 2.5 kB compressed', () => {
    for (const cover of covers) {
      expect(cover.length).toBeLessThanOrEqual(6 * 1024);
      expect(gzipSync(cover).length).toBeLessThanOrEqual(2.5 * 1024);
    }
  });

  test('a cover is decoration: hidden, not to be focused, without words', () => {
    for (const cover of covers) {
      const [root] = readSvg(cover);
      expect(root?.attributes).toMatchObject({ 'aria-hidden': 'true', focusable: 'false' });
      expect(root?.text).toBe('');
    }
  });

  test('a cover may be cropped to any shape', () => {
    const [root] = readSvg(drawCover({ pattern, seed: 'a', width: 1200, height: 630 }));
    expect(root?.attributes).toMatchObject({
      viewBox: '0 0 1200 630',
      preserveAspectRatio: 'xMidYMid slice',
    });
  });

  test('the strict content policy finds no style, script or outside address', () => {
    for (const cover of covers) {
      for (const { name, attributes } of readSvg(cover)) {
        expect(['style', 'script', 'image', 'foreignObject']).not.toContain(name);
        expect(attributes['style']).toBeUndefined();
        expect(attributes['href'] ?? '#').toMatch(/^#/);
      }
    }
  });

  test('every id that is used is defined, once', () => {
    for (const cover of covers) {
      const ids = readSvg(cover).flatMap(({ attributes }) => attributes['id'] ?? []);
      const used = [...cover.matchAll(/url\(#(\w+)\)|href="#(\w+)"/g)].map(
        ([, url, href]) => url ?? href ?? '',
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect([...new Set(used)].sort()).toEqual(ids.sort());
    }
  });

  test('shapes are drawn with finite numbers', () => {
    for (const cover of covers) expect(cover).not.toMatch(/NaN|Infinity|undefined/);
  });
});

test('two covers on one page share no id', () => {
  const ids = COVER_PATTERNS.flatMap((pattern) =>
    SEEDS.flatMap((seed) =>
      readSvg(drawCover({ pattern, seed })).flatMap(({ attributes }) => attributes['id'] ?? []),
    ),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('the ground of a cover has the colours of its pattern', () => {
  for (const pattern of COVER_PATTERNS) {
    const stops = listElements(drawCover({ pattern, seed: 'a' }), 'stop').slice(0, 2);
    const colours = stops.map(({ attributes }) => attributes['stop-color']);
    expect(colours).toEqual([...COVER_PALETTES[pattern].ground]);
  }
});

test('meshing gears turn freely: no gear without a partner overlaps another', () => {
  for (const seed of SEEDS) {
    const circles = listElements(drawCover({ pattern: 'gears', seed }), 'circle');
    const discs = new Map(
      circles.map(({ attributes: { cx = '', cy = '', r = '' } }) => [`${cx} ${cy}`, Number(r)]),
    );
    const gears = [...discs].map(([at, outer]) => {
      const [x = 0, y = 0] = at.split(' ').map(Number);
      return { x, y, pitch: outer - 20 };
    });
    for (const [index, one] of gears.entries()) {
      for (const other of gears.slice(index + 1)) {
        const gap = Math.hypot(one.x - other.x, one.y - other.y) - one.pitch - other.pitch;
        expect(gap).toBeGreaterThan(-2);
      }
    }
  }
});

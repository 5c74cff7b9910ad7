import { expect, test } from 'vitest';
import { contrastRatio } from '#src/pictures/colour.ts';
import { PICTURE_INKS } from '#src/pictures/inks.ts';
import { textWidth } from '#src/pictures/text-width.ts';
import { shadeOf } from '#src/pictures/shades.ts';
import { drawTownshipTiles, type TownshipTile } from '#src/pictures/township-tiles.ts';
import { listElements, numberOf } from './read-svg.ts';

const TILES: TownshipTile[] = Array.from({ length: 15 }, (_, index) => ({
  label: index < 13 ? `Taizhimiao Town ${index}` : '迎光乡',
  sub: `${index} projects · ¥0.5bn`,
  value: index,
}));

function draw(tiles: readonly TownshipTile[]): string {
  return drawTownshipTiles({ tiles, title: '各乡镇', desc: '十五个' });
}

function withLinks(): TownshipTile[] {
  return TILES.map((tile, index) => ({ ...tile, href: `/towns/${index}/?a=1&b=2` }));
}

test('the more a township has, the darker its tile', () => {
  const shades = [0, 1, 5, 9, 14, 18, 21].map((value) => shadeOf(value, 21));
  const expected = ['sand', 'tone-6', 'tone-5', 'tone-4', 'tone-3', 'tone-1', 'tone-1'];
  expect(shades).toEqual(expected);
});

test('every label reads at 4.5:1 on its own tile', () => {
  const svg = draw(TILES);
  const groups = svg.split('<g>').slice(1);
  expect(groups).toHaveLength(TILES.length);
  for (const group of groups) {
    const [ground, ...inks] = [...group.matchAll(/fill="(#\w{6})"/g)].map(([, hex = '']) => hex);
    for (const ink of inks) expect(contrastRatio(ground ?? '', ink)).toBeGreaterThanOrEqual(4.5);
  }
});

test('a tile with an address is a link, and a picture with links is a group', () => {
  const links = listElements(draw(withLinks()), 'a');
  expect(links).toHaveLength(15);
  expect(links[3]?.attributes['href']).toBe('/towns/3/?a=1&b=2');
  expect(links[14]?.text).toContain('迎光乡');
  expect(listElements(draw(withLinks()), 'svg')[0]?.attributes['role']).toBe('group');
  expect(listElements(draw(TILES), 'svg')[0]?.attributes['role']).toBe('img');
});

test('tiles come in the order given, five to a row', () => {
  const middles = (svg: string) =>
    listElements(svg, 'path').map(({ attributes }) =>
      (/^M([\d.]+) ([\d.]+)/.exec(attributes['d'] ?? '') ?? []).slice(1).map(Number),
    );
  const rows = (svg: string) => new Set(middles(svg).map(([, y]) => y)).size;
  expect(rows(draw(TILES))).toBe(3);
});

test('tiles and their words stay inside the picture and the tile', () => {
  const svg = draw(TILES);
  for (const { attributes } of listElements(svg, 'path')) {
    const xs = (attributes['d'] ?? '').match(/[\d.]+(?= )/g)?.map(Number) ?? [];
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(720);
  }
  for (const text of listElements(svg, 'text'))
    expect(textWidth(text.text, numberOf(text, 'font-size'))).toBeLessThan(720 / 5.5 - 8);
});

test('a township without projects is sand, not left out', () => {
  const [first] = listElements(draw(TILES), 'path');
  expect(first?.attributes['fill']).toBe(PICTURE_INKS.sand.light);
});

test('no township at all draws an empty picture', () => {
  expect(draw([])).not.toMatch(/NaN|Infinity/);
});

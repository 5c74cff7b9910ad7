import { drawPicture, drawText, type PictureWords } from './frame.ts';
import { fill, fillAndLine } from './inks.ts';
import { shadeOf } from './shades.ts';
import { element, round } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One township. */
export interface TownshipTile {
  readonly label: string;
  /** The figures under the name: 17个 · 104亿. */
  readonly sub: string;
  /** The township's page. */
  readonly href?: string;
  /** What the shade stands for, zero or more. */
  readonly value: number;
}

/** What the tiles are drawn from. */
export interface TownshipTilesOptions extends PictureWords {
  /** In the order of the townships' codes: the order is no geography. */
  readonly tiles: readonly TownshipTile[];
}

const GAP = 5;
const WIDTH = 720;
const COLUMNS = 5;
const SIZE = 17;
const SMALL = 14;
/** From the middle of a tile to its upper point. */
const RADIUS = (WIDTH - GAP * COLUMNS) / ((COLUMNS + 0.5) * Math.sqrt(3));

function hexagonPath(x: number, y: number): string {
  const corners = [0, 1, 2, 3, 4, 5].map((corner) => {
    const angle = (corner * Math.PI) / 3;
    return `${round(x + Math.sin(angle) * RADIUS)} ${round(y - Math.cos(angle) * RADIUS)}`;
  });
  return `M${corners.join('L')}z`;
}

/** Lines that fit a width, in a smaller size where one word is wider than the tile. */
function fitLines(text: string, size: number, room: number): { lines: string[]; size: number } {
  const lines = wrapText(text, size, room);
  const widest = Math.max(0, ...lines.map((words) => textWidth(words, size, 600)));
  return { lines, size: widest > room ? Math.max(10, (size * room) / widest) : size };
}

function drawTile(tile: TownshipTile, x: number, y: number, most: number): string {
  const shade = shadeOf(tile.value, most);
  const ink = shade === 'sand' ? 'ink' : (`on-${shade}` as const);
  const room = RADIUS * Math.sqrt(3) - 14;
  const name = fitLines(tile.label, SIZE, room);
  const sub = fitLines(tile.sub, SMALL, room);
  const heights = [
    ...name.lines.map(() => name.size * 1.25),
    ...sub.lines.map(() => sub.size * 1.35),
  ];
  let baseline = y - heights.reduce((sum, height) => sum + height, 0) / 2 - SIZE * 0.1;
  const texts = [...name.lines, ...sub.lines].map((words, index) => {
    const isName = index < name.lines.length;
    baseline += heights[index] ?? 0;
    const style = isName ? { size: name.size, weight: 600 as const } : { size: sub.size };
    return drawText(words, x, baseline, { ...style, ink, anchor: 'middle' });
  });
  const colours = shade === 'sand' || shade === 'tone-6' ? fillAndLine(shade, 'clay') : fill(shade);
  const body = element('path', { d: hexagonPath(x, y), ...colours }) + texts.join('');
  return tile.href === undefined ? element('g', {}, body) : element('a', { href: tile.href }, body);
}

/** A hexagon for each township, darker for more, each a link where it has an address. */
export function drawTownshipTiles(options: TownshipTilesOptions): string {
  const { tiles, title, desc } = options;
  const most = Math.max(0, ...tiles.map(({ value }) => value));
  const across = RADIUS * Math.sqrt(3) + GAP;
  const down = RADIUS * 1.5 + GAP * 0.87;
  const drawn = tiles.map((tile, index) => {
    const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
    const x = (column + (row % 2) / 2 + 0.5) * across - GAP / 2;
    return drawTile(tile, x, RADIUS + 1 + row * down, most);
  });
  const rows = Math.max(1, Math.ceil(tiles.length / COLUMNS));
  const height = (rows - 1) * down + RADIUS * 2 + 2;
  const role = tiles.some(({ href }) => href !== undefined) ? 'group' : 'img';
  return drawPicture({ width: WIDTH, height, title, desc, role }, drawn.join(''));
}

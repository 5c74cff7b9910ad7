/** The twelve patterns a cover can have; a sector names one of them. */
export const COVER_PATTERNS = [
  'gears',
  'hexagons',
  'circuit',
  'phyllotaxis',
  'terraces',
  'ridges',
  'routes',
  'sunrays',
  'blocks',
  'helix',
  'waves',
  'arcs',
] as const;

/** One of the names in `COVER_PATTERNS`. */
export type CoverPattern = (typeof COVER_PATTERNS)[number];

/** The colours of one pattern, as `#RRGGBB`. */
export interface CoverPalette {
  /** The ground from top to bottom. */
  readonly ground: readonly [string, string];
  /** The figure from the faintest to the brightest of its main colour. */
  readonly figure: readonly [string, string, string];
  /** A second, sparing colour of the figure. */
  readonly spark: string;
  /** The hue for a card's edge or a chart, at least 3:1 on the sheet of either theme. */
  readonly accent: { readonly light: string; readonly dark: string };
}

/** The hues of every pattern: the only place where cover colours are written. */
export const COVER_PALETTES: Readonly<Record<CoverPattern, CoverPalette>> = {
  gears: {
    ground: ['#10444F', '#0A2A33'],
    figure: ['#2A6470', '#7FA5A4', '#E0BF78'],
    spark: '#F2E3BC',
    accent: { light: '#14606E', dark: '#6DB7C4' },
  },
  hexagons: {
    ground: ['#4B1B39', '#2A0D21'],
    figure: ['#7C3F5C', '#B9747F', '#EDBFAE'],
    spark: '#FBE6D8',
    accent: { light: '#7E2C58', dark: '#DB8FB4' },
  },
  circuit: {
    ground: ['#182D57', '#0D1A36'],
    figure: ['#3A5A98', '#6E92D6', '#BBD0F5'],
    spark: '#F0CB7C',
    accent: { light: '#2A4E96', dark: '#8FB1F0' },
  },
  phyllotaxis: {
    ground: ['#7A3310', '#521C08'],
    figure: ['#B85F26', '#E49A52', '#F8D7A0'],
    spark: '#FFF1D6',
    accent: { light: '#A5451A', dark: '#EC9C6B' },
  },
  terraces: {
    ground: ['#8FA65A', '#22401A'],
    figure: ['#3C5F26', '#8DA552', '#DCE0A0'],
    spark: '#F6EFC4',
    accent: { light: '#4B6F1E', dark: '#A9C76C' },
  },
  ridges: {
    ground: ['#F0D9B0', '#C99A62'],
    figure: ['#8FA79A', '#3F7473', '#153F47'],
    spark: '#C8552B',
    accent: { light: '#8A5A1C', dark: '#D9B06A' },
  },
  routes: {
    ground: ['#333D4E', '#1F2632'],
    figure: ['#56647A', '#9AA8BC', '#E6D3A3'],
    spark: '#F5EBCF',
    accent: { light: '#4A566B', dark: '#A7B4C9' },
  },
  sunrays: {
    ground: ['#0B5140', '#083228'],
    figure: ['#2C7A5E', '#9DB96A', '#F0D677'],
    spark: '#FFF3BF',
    accent: { light: '#0D6B52', dark: '#63C4A0' },
  },
  blocks: {
    ground: ['#57504A', '#2B2724'],
    figure: ['#5B5149', '#94836F', '#D8C6A8'],
    spark: '#F3C66B',
    accent: { light: '#675B4F', dark: '#BDAE9B' },
  },
  helix: {
    ground: ['#43226A', '#23103E'],
    figure: ['#7450A6', '#B08FDC', '#E6D4FA'],
    spark: '#F5C9D9',
    accent: { light: '#63349B', dark: '#BE9CEB' },
  },
  waves: {
    ground: ['#262C78', '#12153F'],
    figure: ['#434BA6', '#7F8BEA', '#C9D2FF'],
    spark: '#7FE3E0',
    accent: { light: '#3D46A8', dark: '#9CA6F5' },
  },
  arcs: {
    ground: ['#8A3344', '#6D2233'],
    figure: ['#B0505C', '#E8B4A2', '#F6E3CC'],
    spark: '#E3A64A',
    accent: { light: '#973548', dark: '#EB97A2' },
  },
};

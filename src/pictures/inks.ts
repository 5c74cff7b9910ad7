import { pickReadable } from './colour.ts';
import { COVER_PALETTES, COVER_PATTERNS, type CoverPattern } from './cover-palettes.ts';

/** A colour in both themes, as `#RRGGBB`. */
export interface Ink {
  readonly light: string;
  readonly dark: string;
}

const BASE = {
  paper: { light: '#FBF8F1', dark: '#14181A' },
  sheet: { light: '#FFFFFF', dark: '#1B2124' },
  ink: { light: '#1B2A2F', dark: '#E8E4DA' },
  'ink-soft': { light: '#55656B', dark: '#A9B3B5' },
  rule: { light: '#D9D1BF', dark: '#3A4245' },
  teal: { light: '#0F4C5C', dark: '#7FB8C4' },
  seal: { light: '#B33A1E', dark: '#F08A66' },
  sand: { light: '#E9E2D2', dark: '#2A2F2D' },
  /** Sand deep enough to stand at 3:1 on the paper: money going out, outlines of sand. */
  clay: { light: '#93855F', dark: '#9B8E6C' },
} as const satisfies Record<string, Ink>;

/**
 * Shades for quantities, 1 the strongest against the paper of its theme; 7 to 9 are sand, for
 * parts after the sixth. None is so middling that neither ink reads on it.
 */
const TONES = {
  'tone-1': { light: '#0F4C5C', dark: '#A5D2DB' },
  'tone-2': { light: '#2C6879', dark: '#7FB8C4' },
  'tone-3': { light: '#437A8A', dark: '#5C97A4' },
  'tone-4': { light: '#8DB4BE', dark: '#3A6F7C' },
  'tone-5': { light: '#B4CDD3', dark: '#2B5560' },
  'tone-6': { light: '#D5E3E5', dark: '#213F47' },
  'tone-7': { light: '#B9AA86', dark: '#94876A' },
  'tone-8': { light: '#DCD2BA', dark: '#4A4537' },
  'tone-9': { light: '#6F6242', dark: '#CDC19C' },
} as const satisfies Record<string, Ink>;

/** One of the nine shades for quantities. */
export type ToneName = keyof typeof TONES;

/** The shades from the strongest on. */
export const TONE_NAMES = Object.keys(TONES) as ToneName[];

/** The ink that reads best on a shade, at least 4.5:1 in both themes. */
function inkOn(tone: Ink): Ink {
  return {
    light: pickReadable(tone.light, BASE.sheet.light, BASE.ink.light),
    dark: pickReadable(tone.dark, BASE.sheet.light, BASE.paper.dark),
  };
}

const onTones = Object.fromEntries(
  TONE_NAMES.map((name) => [`on-${name}`, inkOn(TONES[name])]),
) as Record<`on-${ToneName}`, Ink>;

const accents = Object.fromEntries(
  COVER_PATTERNS.map((pattern) => [pattern, COVER_PALETTES[pattern].accent]),
) as Record<CoverPattern, Ink>;

/**
 * Every ink of the pictures. The ink `teal` fills by the class `pic-teal` and draws lines by
 * `pic-teal-line` (see `LINE_INKS`); the cover patterns' names are inks too, of their sector's accent.
 */
export const PICTURE_INKS = { ...BASE, ...TONES, ...onTones, ...accents };

/** The name of one ink in `PICTURE_INKS`. */
export type InkName = keyof typeof PICTURE_INKS;

/** Colours the inside of a shape or a text: the light value, and the class that CSS recolours. */
export function fill(ink: InkName) {
  return { fill: PICTURE_INKS[ink].light, class: `pic-${ink}` } as const;
}

/** The inks that also draw lines, by their class with `-line`. */
export const LINE_INKS = [
  'paper',
  'ink-soft',
  'rule',
  'teal',
  'seal',
  'clay',
] as const satisfies readonly InkName[];

/** One of `LINE_INKS`. */
export type LineInkName = (typeof LINE_INKS)[number];

/** Colours a line and leaves its inside open. */
export function line(ink: LineInkName) {
  return { fill: 'none', stroke: PICTURE_INKS[ink].light, class: `pic-${ink}-line` } as const;
}

/** Colours the inside with one ink and the outline with another. */
export function fillAndLine(inside: InkName, outline: LineInkName) {
  return {
    fill: PICTURE_INKS[inside].light,
    stroke: PICTURE_INKS[outline].light,
    class: `pic-${inside} pic-${outline}-line`,
  } as const;
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastRatio } from '#src/pictures/colour.ts';
import { COVER_PATTERNS } from '#src/pictures/cover-palettes.ts';
import { type InkName, LINE_INKS, PICTURE_INKS, TONE_NAMES } from '#src/pictures/inks.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../../src/pictures/${name}.css`, import.meta.url), 'utf8');
const values = read('ink-values');
const dark = read('pictures') + read('sector-inks');
const THEMES = ['light', 'dark'] as const;
const GROUNDS = ['paper', 'sheet'] as const;
const NAMES = Object.keys(PICTURE_INKS) as InkName[];

/** The values of custom properties in one part of the style sheet. */
function readProperties(part: string): Record<string, string> {
  const found = [...part.matchAll(/--pic-([\w-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
}

/** What a rule of the dark theme gives the class of an ink; each class has one rule. */
function readRule(selector: string): string | undefined {
  const rules = [...dark.matchAll(/((?:\.[\w-]+,?\s+)+)\{\s+(\w+: #[0-9a-f]{6});\s+\}/g)];
  const found = rules.filter(([, list = '']) => list.split(/,?\s+/).includes(selector));
  return found.length === 1 ? found[0]?.[2] : undefined;
}

test('values that the style sheets take are those of the table, in both themes', () => {
  const parts = values.split('@media screen and (prefers-color-scheme: dark)');
  for (const [index, theme] of THEMES.entries()) {
    const found = readProperties(parts[index] ?? '');
    expect(Object.keys(found).length).toBeGreaterThan(10);
    const expected = Object.keys(found).map((name) => [
      name,
      PICTURE_INKS[name as InkName][theme].toLowerCase(),
    ]);
    expect(found).toEqual(Object.fromEntries(expected));
  }
});

test('every ink has its class in the dark, and every line ink its class for lines', () => {
  for (const name of NAMES)
    expect([name, readRule(`.pic-${name}`)]).toEqual([
      name,
      `fill: ${PICTURE_INKS[name].dark.toLowerCase()}`,
    ]);
  for (const name of LINE_INKS)
    expect([name, readRule(`.pic-${name}-line`)]).toEqual([
      name,
      `stroke: ${PICTURE_INKS[name].dark.toLowerCase()}`,
    ]);
});

test.each(THEMES)('text reads at 4.5:1 on paper and sheet, %s', (theme) => {
  for (const ground of GROUNDS) {
    for (const ink of ['ink', 'ink-soft', 'teal', 'seal'] as const) {
      const ratio = contrastRatio(PICTURE_INKS[ink][theme], PICTURE_INKS[ground][theme]);
      expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.each(THEMES)('the label of a shade reads at 4.5:1, %s', (theme) => {
  for (const tone of TONE_NAMES) {
    const ratio = contrastRatio(PICTURE_INKS[tone][theme], PICTURE_INKS[`on-${tone}`][theme]);
    expect(ratio, tone).toBeGreaterThanOrEqual(4.5);
  }
  const onSand = contrastRatio(PICTURE_INKS.sand[theme], PICTURE_INKS.ink[theme]);
  expect(onSand, 'ink on sand').toBeGreaterThanOrEqual(4.5);
});

test.each(THEMES)('sector hues and outlines stand at 3:1 on paper and sheet, %s', (theme) => {
  for (const ground of GROUNDS) {
    for (const ink of [...COVER_PATTERNS, 'clay'] as const) {
      const ratio = contrastRatio(PICTURE_INKS[ink][theme], PICTURE_INKS[ground][theme]);
      expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test('no two sectors share a hue', () => {
  const hues = COVER_PATTERNS.map((pattern) => PICTURE_INKS[pattern].light);
  expect(new Set(hues).size).toBe(COVER_PATTERNS.length);
});

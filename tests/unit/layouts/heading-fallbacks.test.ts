import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { FACE } from '#scripts/lib/heading-fonts.ts';

const SHEETS = '../../../src/layouts/styles';
const readSheet = (name: string) =>
  readFileSync(new URL(`${SHEETS}/${name}`, import.meta.url), 'utf8');
const faces = [...readSheet('heading-fallbacks.css').matchAll(/@font-face \{([^}]*)\}/g)].map(
  ([, face = '']) => face,
);

/** How far a TrueType font reaches above and below its line, in hundredths of its size. */
function readHeights(path: string): { above: number; below: number } {
  const font = readFileSync(createRequire(import.meta.url).resolve(path));
  const tableAt = (tag: string) => {
    const entry = font.indexOf(tag, 12, 'latin1');
    return font.readUInt32BE(entry + 8);
  };
  const [head, hhea] = [tableAt('head'), tableAt('hhea')];
  const percent = (units: number) => (100 * units) / font.readUInt16BE(head + 18);
  return {
    above: percent(font.readInt16BE(hhea + 4)),
    below: -percent(font.readInt16BE(hhea + 6)),
  };
}

/** A descriptor in per cent; what is not said is 100. */
const readPercent = (face: string, name: string) =>
  Number(new RegExp(`${name}: ([\\d.]+)%`).exec(face)?.[1] ?? 100);

test('a heading stands as tall in each of its fallbacks as in its own font', () => {
  expect(faces.length).toBeGreaterThan(3);
  for (const { above, below } of [FACE.zh, FACE.hant].map(readHeights))
    for (const face of faces) {
      const size = readPercent(face, 'size-adjust') / 100;
      expect(Math.abs(readPercent(face, 'ascent-override') * size - above)).toBeLessThan(0.1);
      expect(Math.abs(readPercent(face, 'descent-override') * size - below)).toBeLessThan(0.1);
    }
});

test('each fallback is a face on the reader’s machine, and is asked for', () => {
  for (const face of faces) {
    expect(face).toContain('local(');
    expect(face).not.toContain('url(');
    const [, family = ''] = /font-family: ('[^']+')/.exec(face) ?? [];
    expect(readSheet('tokens.css')).toContain(family);
  }
});

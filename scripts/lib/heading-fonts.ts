import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Face } from './heading-text.ts';

const packageFile = createRequire(import.meta.url).resolve;
const SERIF = {
  sc: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  tc: '@expo-google-fonts/noto-serif-tc/700Bold/NotoSerifTC_700Bold.ttf',
} as const;

/** The face of each reading. */
export const FACE = { zh: SERIF.sc, hant: SERIF.tc, en: SERIF.sc } as const satisfies Record<
  Face,
  string
>;

/** Of setting from top to bottom, and of a variable font, which this is not. */
const dropTables = ['BASE', 'STAT', 'VORG', 'vhea', 'vmtx'];
/** By the last two a browser sets marks of punctuation close, as it does in the fonts of the machine. */
const ALL = ['kern', 'liga', 'halt', 'chws'];
/** Alternate glyphs that no heading asks for would double a font. */
const PLAIN = { noLayoutClosure: true, keepFeatures: [...ALL, 'ccmp', 'locl'], dropTables };
/** English needs the narrow quotation marks: the face's own stand a whole character wide. */
const NARROW = { noLayoutClosure: false, keepFeatures: [...ALL, 'pwid'], dropTables };

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

function write(file: string, data: Buffer | string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}

/** A font cut to a text, from the cache when it has been cut before. */
async function cut(
  source: { name: string; read: () => Buffer | Promise<Buffer> },
  text: string,
  format: 'woff2' | 'truetype',
  cacheDir: string,
  layout = PLAIN,
): Promise<Buffer> {
  const key = digest([source.name, format, JSON.stringify(layout), text].join('\n'));
  const file = join(cacheDir, 'cut', `${key}.${format}`);
  if (existsSync(file)) return readFileSync(file);
  const font = await subsetFont(await source.read(), text, { targetFormat: format, ...layout });
  write(file, font);
  return font;
}

const wholeFace = (face: Face) => ({
  name: FACE[face],
  read: () => readFileSync(packageFile(FACE[face])),
});

/**
 * Cuts the fonts of a face, by name, into `dir/<face>/`; none where there is no text. All characters are
 * cut together first, because cutting a few from a small font is quick. The sizes in bytes, by name.
 */
export async function cutFonts(
  face: Face,
  texts: ReadonlyMap<string, string>,
  { dir, cacheDir }: { dir: string; cacheDir: string },
): Promise<Map<string, number>> {
  const layout = face === 'en' ? NARROW : PLAIN;
  const all = [...new Set([...texts.values()].join(''))].sort().join('');
  const small = {
    name: FACE[face],
    read: () => cut(wholeFace(face), all, 'truetype', cacheDir, layout),
  };
  const sizes = new Map<string, number>();
  for (const [name, text] of texts) {
    if (text === '') continue;
    const font = await cut(small, text, 'woff2', cacheDir, layout);
    write(join(dir, face, `${name}.woff2`), font);
    sizes.set(name, font.length);
  }
  return sizes;
}

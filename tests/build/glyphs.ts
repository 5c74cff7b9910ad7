import subsetFont from 'subset-font';
import { readCharacters } from '#scripts/lib/font-characters.ts';

/** The characters of `text` that a served WOFF2 font has no glyph for. */
export async function listMissing(font: Uint8Array, text: string): Promise<string[]> {
  const wanted = [...new Set(text)].filter((char) => char > ' ');
  // Asked for what is wanted alone, in a form that can be read without a decompressor of our own.
  const opened = await subsetFont(Buffer.from(font), wanted.join(''), { targetFormat: 'sfnt' });
  const known = readCharacters(opened);
  return wanted.filter((char) => !known.has(char));
}

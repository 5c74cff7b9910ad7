import { crc32 } from 'node:zlib';

/** Signature and IHDR, which has to stand first. */
const HEAD_BYTES = 8 + 25;

function makeChunk(keyword: string, text: string): Buffer {
  // Keyword, no compression, no language, no translated keyword, then the text in UTF-8.
  const body = Buffer.concat([
    Buffer.from('iTXt'),
    Buffer.from(keyword, 'latin1'),
    Buffer.from([0, 0, 0, 0, 0]),
    Buffer.from(text, 'utf8'),
  ]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** Writes texts into a PNG by the keywords of its standard, so that a card says what it shows. */
export function addTexts(png: Buffer, texts: Readonly<Record<string, string>>): Buffer {
  const chunks = Object.entries(texts).map(([keyword, text]) => makeChunk(keyword, text));
  return Buffer.concat([png.subarray(0, HEAD_BYTES), ...chunks, png.subarray(HEAD_BYTES)]);
}

/** The texts that `addTexts` wrote, by keyword. */
export function readTexts(png: Buffer): Record<string, string> {
  const found: Record<string, string> = {};
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
    const end = data.indexOf(0);
    found[data.toString('latin1', 0, end)] = data.toString('utf8', end + 5);
  }
  return found;
}

import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { readStream } from '../../../pdf-stream.ts';

/** What each glyph of a font stands for, by its number in four hexadecimal digits. */
function readGlyphs(font: PDFDict): Map<string, string> {
  const map = readStream(font.lookup(PDFName.of('ToUnicode'))).toString('latin1');
  return new Map(
    [...map.matchAll(/^<([0-9a-fA-F]{4})> <([0-9a-fA-F]+)>$/gm)].map(
      ([, glyph = '', code = '']) => [
        glyph.toLowerCase(),
        Buffer.from(code, 'hex').swap16().toString('utf16le'),
      ],
    ),
  );
}

const TOKEN = /\/(f\d+) [\d.]+ Tf|<([0-9a-fA-F]*)>|\(((?:\\[\s\S]|[^\\)])*)\)|TJ/g;

function readText(page: PDFPage): string {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  const maps = new Map(
    (fonts?.keys() ?? []).map((name) => [
      name.decodeText(),
      readGlyphs(fonts!.lookup(name, PDFDict)),
    ]),
  );
  const content = readStream(page.node.Contents()).toString('latin1');
  let glyphs = new Map<string, string>();
  let text = '';
  for (const [token, font, hex, literal] of content.matchAll(TOKEN)) {
    if (font !== undefined) glyphs = maps.get(font) ?? new Map<string, string>();
    else if (token === 'TJ') text += '\n';
    else {
      const bytes =
        hex === undefined ? PDFString.of(literal!).asBytes() : PDFHexString.of(hex).asBytes();
      const codes = Buffer.from(bytes).toString('hex').match(/.{4}/g) ?? [];
      text += codes.map((code) => glyphs.get(code) ?? '').join('');
    }
  }
  return text;
}

/** The text of every page, a piece a line, in the order in which it is drawn. */
export async function readPages(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().map(readText);
}

/** The titles of the bookmarks of the first level, and how many stand under each. */
export function listBookmarks({ catalog }: PDFDocument): [string, number][] {
  const found: [string, number][] = [];
  let mark = catalog.lookup(PDFName.of('Outlines'), PDFDict).lookup(PDFName.of('First'));
  while (mark instanceof PDFDict) {
    const title = mark.lookup(PDFName.of('Title'));
    let under = 0;
    let child = mark.lookup(PDFName.of('First'));
    for (; child instanceof PDFDict; child = child.lookup(PDFName.of('Next'))) under += 1;
    found.push([(title as PDFHexString).decodeText(), under]);
    mark = mark.lookup(PDFName.of('Next'));
  }
  return found;
}

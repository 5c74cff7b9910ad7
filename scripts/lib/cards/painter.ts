import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer, setGlyphCacheMaxBytes, type ImageSource, type Node } from '@takumi-rs/core';
import {
  CARD_SIZE,
  SQUARE_SIDE,
  type CardRecord,
  type SquareRecord,
} from '#src/domain/share/card.ts';
import { drawCover } from '#src/pictures/cover.ts';
import { ROOT } from '../folders.ts';
import { readFonts } from '../typst/faces.ts';
import { fits, layOutCard, layOutSquare, layOutWords, MARK, SIZES, STRIP } from './layout.ts';
import { addTexts } from './png-text.ts';

/** The outlines of all characters of a library, some kilobytes each. */
const GLYPH_BYTES = 64 * 1024 * 1024;
/** BCP 47 tags choose between the forms that a face has of one character. */
const TAGS = { zh: 'zh-CN', 'zh-hant': 'zh-TW', en: 'en-GB' } as const;

/** Draws cards and squares as PNG. */
export interface Painter {
  card: (record: CardRecord) => Promise<Buffer>;
  square: (record: SquareRecord) => Promise<Buffer>;
}

/** What a card shows, as text within its file. */
const describe = ({ title, publisher, above, sample, line, figures }: CardRecord) => ({
  Title: title,
  Author: publisher,
  Description: [
    ...above,
    ...(sample === undefined ? [] : [sample]),
    line,
    ...figures.map(({ label, before, figure, after, instead }) =>
      [label, before, figure, after, instead].filter((part) => part !== undefined).join(' '),
    ),
  ].join(' · '),
});

/** A cover under a name of its own, by which the renderer keeps it for the next reading's card. */
function toDrawing(
  cover: CardRecord['cover'],
  size: { width: number; height: number },
): ImageSource {
  const { width, height } = size;
  const src = [cover.pattern, cover.seed, width, height].join('/');
  return { src, data: Buffer.from(drawCover({ ...cover, ...size })) };
}

const readMark = () => readFileSync(join(ROOT, 'public/favicon.svg'));

/** A painter with its fonts. A card throws with its path where its words do not fit at any size. */
export async function createPainter(): Promise<Painter> {
  setGlyphCacheMaxBytes(GLYPH_BYTES);
  const renderer = new Renderer();
  // A face that is not registered leaves boxes in place of characters, without a word.
  for (const data of readFonts()) await renderer.registerFont(data);
  const mark = { src: MARK, data: readMark() };
  const paint = (node: Node, drawing: ImageSource, options: object) =>
    renderer.render(node, { format: 'png', images: [mark, drawing], ...options });
  const chooseSizes = async (record: CardRecord) => {
    for (const sizes of SIZES) {
      const node = layOutWords(record, sizes);
      const options = { width: CARD_SIZE.width, images: [mark], lang: TAGS[record.locale] };
      const { height } = await renderer.measure(node, options);
      if (fits(height)) return sizes;
    }
    throw new Error(`${record.path}: the title and the line under it do not fit; shorten them`);
  };
  return {
    card: async (record) => {
      const strip = toDrawing(record.cover, STRIP);
      const node = layOutCard(record, { cover: strip.src, sizes: await chooseSizes(record) });
      const png = await paint(node, strip, { ...CARD_SIZE, lang: TAGS[record.locale] });
      return addTexts(png, describe(record));
    },
    square: ({ cover }) => {
      const size = { width: SQUARE_SIDE, height: SQUARE_SIDE };
      const ground = toDrawing(cover, size);
      return paint(layOutSquare(ground.src), ground, size);
    },
  };
}

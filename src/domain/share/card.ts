import { z } from 'zod';
import { COVER_NAMES } from '../county/collections.ts';

const text = z.string().min(1);
const cover = z.strictObject({ pattern: z.enum(COVER_NAMES), seed: text });
const path = z.string().startsWith('/').endsWith('.png');

/** The size of a card in pixels: what Open Graph readers show whole. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
/** The side of a square in pixels; messengers that take one want at least 300. */
export const SQUARE_SIDE = 320;

/**
 * The picture that stands for a page where its address is passed on, in one reading: every text is
 * formatted and in the reader's language.
 */
export const cardRecordSchema = z.strictObject({
  locale: z.enum(['zh', 'zh-hant', 'en']),
  /** Where the picture will lie, from the site's root. */
  path,
  cover,
  /** What stands over the title: number and sector, or where the county is. */
  above: z.array(text).min(1),
  /** The mark of a sample. */
  sample: text.optional(),
  title: text,
  /** One line under the title, or a sentence. */
  line: text,
  figures: z
    .array(
      z.strictObject({
        label: text,
        before: text.optional(),
        figure: text.optional(),
        after: text.optional(),
        /** Stands in the figure's place where there is none. */
        instead: text.optional(),
      }),
    )
    .max(4),
  /** Whose card it is: the site and the county. */
  publisher: text,
  /** The site's host, to be typed from a screenshot. */
  host: text,
});

/** A square without words, for messengers that take the first picture of a page. */
export const squareRecordSchema = z.strictObject({ path, cover });

/** All pictures of a site. */
export const shareRecordsSchema = z.strictObject({
  cards: z.array(cardRecordSchema),
  squares: z.array(squareRecordSchema),
});

/** Whose card stands for a page that has one of its own. */
export interface SharedAs {
  kind: 'projects' | 'sectors';
  slug: string;
  /** The sector whose square it shows. */
  sector: string;
}

export type CardRecord = z.output<typeof cardRecordSchema>;
export type SquareRecord = z.output<typeof squareRecordSchema>;
export type ShareRecords = z.output<typeof shareRecordsSchema>;

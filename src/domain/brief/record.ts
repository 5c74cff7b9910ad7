import { z } from 'zod';

const text = z.string().min(1);
const labelled = z.strictObject({ label: text, value: text });

/** What a leaflet may weigh in bytes; setting a heavier one fails the build, and its link says so. */
export const BRIEF_MOST_BYTES = 300_000;
/** How many pages it may have. */
export const BRIEF_MOST_PAGES = 6;

/** A part of a leaflet under its heading. */
const sectionSchema = z.strictObject({
  title: text,
  lead: text.optional(),
  paragraphs: z.array(text).default([]),
  tables: z
    .array(
      z.strictObject({
        title: text.optional(),
        columns: z.array(text).min(2),
        /** The share of the width that each column takes. */
        widths: z.array(z.number().positive()),
        /** The columns that hold figures. */
        numeric: z.array(z.number().int()).default([]),
        /** The columns in small type, such as sources. */
        soft: z.array(z.number().int()).default([]),
        rows: z.array(z.array(z.string())).min(1),
      }),
    )
    .default([]),
});

/**
 * A leaflet of a sector or of the county, in one reading: every text is formatted and in the reader's
 * language. The template adds nothing but the layout.
 */
export const briefRecordSchema = z.strictObject({
  /** By what it is called in messages. */
  slug: text,
  locale: z.enum(['zh', 'zh-hant', 'en']),
  /** The true language of its texts, as BCP 47. */
  textLang: text,
  /** Where the file will lie, from the site's root. */
  path: z.string().startsWith('/'),
  /** The page's absolute address. */
  url: z.url(),
  /** The last day on which one of its facts was checked, which is the file's date too. */
  verified: z.iso.date(),
  publisher: text,
  /** County, prefecture and province. */
  place: text,
  /** What kind of leaflet it is; stands where a project's number does. */
  number: text,
  title: text,
  summary: text,
  tags: z.array(text),
  /** The mark where sample projects are among its facts. */
  sample: text.optional(),
  notices: z.array(text),
  figures: z
    .array(
      z.strictObject({
        label: text,
        before: text.optional(),
        figure: text,
        after: text.optional(),
        basis: text.optional(),
      }),
    )
    .min(1)
    .max(4),
  sections: z.array(sectionSchema).min(1),
  desk: z.strictObject({ lead: text, promise: text, rows: z.array(labelled) }),
  qr: z.strictObject({ svg: z.string().startsWith('<svg'), alt: text }),
  cover: z.string().startsWith('<svg'),
  notes: z.array(text).min(1),
  words: z.strictObject({ kind: text, desk: text, online: text }),
});

export type BriefRecord = z.output<typeof briefRecordSchema>;
export type BriefSection = BriefRecord['sections'][number];

import { z } from 'zod';

const text = z.string().min(1);
/** A drawing as one SVG element, with the words that stand for it. */
const picture = z.strictObject({ svg: z.string().startsWith('<svg'), alt: text });
const labelled = z.strictObject({ label: text, value: text });
/** A table with its header row; the first column names the row. */
const table = z.strictObject({
  columns: z.array(z.string()).min(2),
  rows: z.array(z.array(z.string())).min(1),
});

/**
 * One project as its printed sheet shows it, in one reading: every text is formatted and in the
 * reader's language, every drawing is the page's own. The template adds nothing but the layout.
 */
export const sheetRecordSchema = z.strictObject({
  slug: text,
  locale: z.enum(['zh', 'zh-hant', 'en']),
  /** The true language of the project's own texts, as BCP 47. */
  textLang: text,
  /** Where the file will lie, from the site's root. */
  path: z.string().startsWith('/'),
  /** The page's absolute address. */
  url: z.url(),
  /** The day on which the facts were verified, which is the file's date too. */
  verified: z.iso.date(),
  publisher: text,
  /** County, prefecture and province. */
  place: text,
  number: text,
  title: text,
  summary: text,
  /** Sector and stage. */
  tags: z.array(text),
  /** The mark of a sample project. */
  sample: text.optional(),
  /** What a reader has to know first: stale, expired, not in this language. */
  notices: z.array(text),
  figures: z
    .array(
      z.strictObject({
        label: text,
        before: text.optional(),
        figure: text.optional(),
        after: text.optional(),
        /** Stands in the figure's place where there is none. */
        instead: text.optional(),
        basis: text.optional(),
      }),
    )
    .length(4),
  facts: z.array(labelled).min(1),
  scope: z.array(text).min(1),
  split: z
    .strictObject({
      picture,
      /** The bar's colours, one for each row of the table but the total. */
      colours: z.array(z.string().regex(/^#[0-9A-F]{6}$/)),
      table,
      lead: text.optional(),
    })
    .optional(),
  cashFlow: picture.optional(),
  measures: table.extend({ title: text, lead: text.optional() }).optional(),
  notEstimated: text.optional(),
  readiness: z.strictObject({
    title: text,
    lead: text,
    /** Share of the weight that is earned, 0 to 1. */
    share: z.number().min(0).max(1),
    states: z.array(
      z.strictObject({
        state: z.enum(['done', 'underway', 'open']),
        label: text,
        items: z.array(text).min(1),
      }),
    ),
  }),
  site: z.array(labelled),
  utilities: table.optional(),
  distances: z.array(text),
  risks: table.optional(),
  cooperation: z.strictObject({ paragraphs: z.array(text), notes: z.array(labelled) }),
  desk: z.strictObject({ lead: text, promise: text, rows: z.array(labelled) }),
  qr: picture,
  cover: z.string().startsWith('<svg'),
  /** What the figures are worth, and what a sample is. */
  notes: z.array(text).min(1),
  /** The dictionary's words for headings and for what is left out. */
  words: z.strictObject({
    kind: text,
    scope: text,
    facts: text,
    split: text,
    cashFlow: text,
    site: text,
    distances: text,
    risks: text,
    cooperation: text,
    desk: text,
    online: text,
    /** What a sheet leaves to the page online, with `{parts}` in it. */
    omitted: text,
  }),
});

export type SheetRecord = z.output<typeof sheetRecordSchema>;

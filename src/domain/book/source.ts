import { z } from 'zod';
import { COVER_NAMES } from '../county/collections.ts';
import { SIZE_CLASSES } from '../size-class.ts';

const text = z.string().min(1);
const labelled = z.strictObject({ label: text, value: text });

const bookProjectSchema = z.strictObject({
  slug: text,
  number: text,
  title: text,
  /** The slugs of its sector and town. */
  sector: text,
  town: text,
  size: z.enum(SIZE_CLASSES.map(({ id }) => id)),
  /** Total investment in 万元. */
  totalWan: z.number().positive(),
  sample: z.boolean(),
  verified: z.iso.date(),
  /** Whether its returns are computed from assumptions. */
  estimated: z.boolean(),
  /** Whether building could begin on its land. */
  landReady: z.boolean(),
});

/** What the project book says beside the projects' own pages, in one reading. */
export const bookSourceSchema = z.strictObject({
  locale: z.enum(['zh', 'zh-hant', 'en']),
  /** The site's absolute address in this reading. */
  siteUrl: z.url(),
  siteName: text,
  /** Who publishes the book. */
  publisher: text,
  county: text,
  prefecture: text,
  province: text,
  /** The county's English name, from which files are named. */
  countyEn: text,
  tagline: text,
  /** Working days to the first answer and to the full one. */
  promise: z.strictObject({ first: z.number().int(), full: z.number().int() }),
  /** In the county's own order. */
  sectors: z.array(
    z.strictObject({ slug: text, name: text, summary: text, cover: z.enum(COVER_NAMES) }),
  ),
  /** In the order of their codes. */
  towns: z.array(z.strictObject({ slug: text, name: text })),
  /** The general desk first. */
  desks: z.array(z.strictObject({ name: text, handles: z.string(), rows: z.array(labelled) })),
  /** In the order of their numbers. */
  projects: z.array(bookProjectSchema),
});

export type BookSource = z.output<typeof bookSourceSchema>;
export type BookProject = z.output<typeof bookProjectSchema>;

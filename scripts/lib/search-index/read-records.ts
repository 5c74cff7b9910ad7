import { z } from 'zod';
import type { SearchRecord } from '#src/search/record.ts';

const textSchema = z.strictObject({
  title: z.string().min(1),
  fields: z.array(z.string()),
  paragraphs: z.array(z.string()),
});

const recordsSchema = z.array(
  z.strictObject({
    slug: z.string().min(1),
    url: z.string().startsWith('/'),
    texts: z.strictObject({ zh: textSchema, 'zh-hant': textSchema, en: textSchema }),
    pinyinOf: z.array(z.string()),
  }),
) satisfies z.ZodType<SearchRecord[]>;

/** Reads the site build's search records from their JSON text. Throws naming the first wrong fields. */
export function parseSearchRecords(json: string): SearchRecord[] {
  const result = recordsSchema.safeParse(JSON.parse(json));
  if (result.success) return result.data;
  throw new Error(
    `search-records.json is not as the index needs it:\n${z.prettifyError(result.error)}`,
  );
}

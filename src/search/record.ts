import type { Locale } from '#src/i18n/locales.ts';

/** What a reader of one language sees on a project's page, as plain text without markup. */
export interface SearchText {
  title: string;
  /** Short facts as shown: town, sector, unit, modes, stage, amounts with their unit, number. */
  fields: string[];
  /** Running text, one entry a paragraph or list item. */
  paragraphs: string[];
}

/** One project as the search index takes it in: every reading of its page and the names to spell. */
export interface SearchRecord {
  slug: string;
  /** Address of the Chinese page, from the site's root. */
  url: string;
  texts: Record<Locale, SearchText>;
  /** Chinese names that pinyin and initials find: the title, the town, the sector. */
  pinyinOf: string[];
}

import type { Dictionary } from '#src/i18n/words.ts';

/** Keys of a dictionary whose words are set in the heading face. */
const HEADING_KEY =
  /title|heading|name|part|group|facet|mode|columntype|size|result|filters|in(?:town|sector)$|^(?:page|by)$/i;

/** Keys whose words stand in mails, files, help and running text, or as labels in the system's face. */
const OTHER_KEY =
  /^(?:mail|csv|book|brief|problems|states|hints|group|name|range|rows)$|(?:help|lead|note|text|template|subject|(?:table|topic|ask|sample|qr)title|unknownname)$/i;

/** The words of a dictionary that stand in headings. */
export function listHeadingWords(dictionary: Dictionary, within = false): string[] {
  return Object.entries(dictionary).flatMap(([key, value]) => {
    if (OTHER_KEY.test(key)) return [];
    const heading = within || HEADING_KEY.test(key);
    if (typeof value !== 'string') return listHeadingWords(value, heading);
    return heading ? [value] : [];
  });
}

/** The headings of these parts of a dictionary. */
export const headingsOf = (dictionary: Dictionary, parts: readonly string[]): string[] =>
  listHeadingWords(
    Object.fromEntries(Object.entries(dictionary).filter(([part]) => parts.includes(part))),
  );

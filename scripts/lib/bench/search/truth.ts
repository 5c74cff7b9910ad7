import { LOCALES } from '#src/i18n/locales.ts';
import type { SearchRecord } from '#src/search/record.ts';

/** The lines of a project in its three readings, as a reader sees them. */
export interface PlainText {
  slug: string;
  /** The Chinese in both scripts, lower case, otherwise as written; a line feed between lines. */
  chinese: string;
  /** The English, likewise. */
  english: string;
  /** Both without spaces and commas, traditional characters as simplified ones. */
  loose: string;
}

/** Puts a text into simplified characters; an outside converter, not the search's own table. */
export type Simplify = (text: string) => string;

/** The texts that plain text search runs over. */
export function listPlainTexts(records: Iterable<SearchRecord>, simplify: Simplify): PlainText[] {
  return Array.from(records, ({ slug, texts }) => {
    const [simplified = [], traditional = [], english = []] = LOCALES.map((locale) => [
      texts[locale].title,
      ...texts[locale].fields,
      ...texts[locale].paragraphs,
    ]);
    const write = (lines: string[]) => lines.join('\n').normalize('NFC').toLowerCase();
    const lines = [...simplified, ...traditional, ...english];
    return {
      slug,
      chinese: write([...simplified, ...traditional]),
      english: write(english),
      loose: lines.map((line) => loosen(line, simplify)).join('\n'),
    };
  });
}

/** One line or query without what typography adds, in simplified characters. */
export function loosen(text: string, simplify: Simplify): string {
  return simplify(text.normalize('NFKC').toLowerCase()).replace(/[\s,\u200b]/gu, '');
}

/** The projects that have each of the parts, as it is written, in their Chinese or English. */
export function findWritten(
  parts: readonly string[],
  texts: readonly PlainText[],
  language: 'chinese' | 'english',
): Set<string> {
  const wanted = parts.map((part) => part.normalize('NFC').toLowerCase());
  return pickSlugs(texts, (text) => wanted.every((part) => text[language].includes(part)));
}

/** The projects that have each of the parts in either script and any spacing. */
export function findLoose(
  parts: readonly string[],
  texts: readonly PlainText[],
  simplify: Simplify,
): Set<string> {
  const wanted = parts.map((part) => loosen(part, simplify));
  return pickSlugs(texts, ({ loose }) => wanted.every((part) => loose.includes(part)));
}

function pickSlugs(texts: readonly PlainText[], has: (text: PlainText) => boolean): Set<string> {
  return new Set(texts.filter(has).map(({ slug }) => slug));
}

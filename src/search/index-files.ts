import type { Locale } from '#src/i18n/locales.ts';

/** The folder of the index under the site's base, with a slash at its end. */
export const INDEX_FOLDER = 'pagefind/';
/** The table of variant characters, in the form that `parseFoldTable` reads. */
export const FOLD_FILE = 'fold.txt';
/** The parts of the index and the projects in them, an `IndexTable`. */
export const PARTS_FILE = 'parts.json';
/** Names the build of the index, all its parts. */
export const BUILD_FILE = 'build.txt';

/** Where a project's plain text for excerpts lies, from the site's base. */
export function textPath(locale: Locale, slug: string): string {
  return `${INDEX_FOLDER}texts/${locale}/${slug}.txt`;
}

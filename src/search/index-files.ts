import type { Locale } from '#src/i18n/locales.ts';

/** The folders of the two indexes under the site's base, with a slash at their ends. */
export const INDEX_FOLDERS = {
  projects: 'pagefind/',
  /** Policies, sites, procedures and all other pages that are not a project's. */
  pages: 'pagefind-pages/',
} as const;

/** Which index a search asks. */
export type IndexName = keyof typeof INDEX_FOLDERS;

/** The table of variant characters, in the form that `parseFoldTable` reads. */
export const FOLD_FILE = 'fold.txt';
/** The parts of the index and the projects in them, an `IndexTable`. */
export const PARTS_FILE = 'parts.json';
/** Names the build of the index, all its parts. */
export const BUILD_FILE = 'build.txt';

/** Where the plain text for excerpts of a project or page lies, from the folder of its index. */
export function textPath(locale: Locale, slug: string): string {
  return `texts/${locale}/${slug}.txt`;
}

/** What pages of a language are called, a `PageCard` by the page's slug, from the folder of their index. */
export function cardsPath(locale: Locale): string {
  return `pages.${locale}.json`;
}

/** How a page is named where it is found. */
export interface PageCard {
  title: string;
  /** The part of the site that it stands in, as its trail names it; empty on a page of no part. */
  part: string;
}

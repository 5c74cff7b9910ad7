/** A page as Astro calls it: `/en/towns` of type `page`, `/data/projects.csv` of type `endpoint`. */
interface PageRoute {
  readonly pathname: string;
  readonly type: string;
}

/** The address at which a page is asked for: what is written ends in a slash, a file does not. */
export const addressOf = ({ pathname, type }: PageRoute): string =>
  type === 'endpoint' ? pathname : `${pathname.replace(/\/$/, '')}/`;

/** The file at an address below the site's folder, as `/en/towns/index.html`. */
export function fileAt(address: string): string {
  if (!address.endsWith('/')) return address;
  // Where servers look for it.
  return address === '/404/' ? '/404.html' : `${address}index.html`;
}

/** How Astro names a page to what comes after a build, as `en/towns/`. */
export const nameOf = (address: string): string => address.slice(1);

/** The page that the search index is made from. */
export const isSearchRecord = (address: string): boolean => address === '/search-records.json';

/** The pages that search, cards, sheets and book are made from, which the build takes away. */
export const isRecord = (address: string): boolean =>
  /(?:-records|book-source)\.json$/.test(address);

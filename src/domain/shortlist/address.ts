import { SLUG_PATTERN } from '../enquiry/asked-projects.ts';

/**
 * The projects that an address names, in its order, each once, at most `most`: `?p=a&p=b`, and
 * `?p=a,b` as people type it.
 */
export function parseSlugs(search: string, most: number): string[] {
  const named = new URLSearchParams(search).getAll('p').flatMap((text) => text.split(','));
  return [...new Set(named.filter((slug) => SLUG_PATTERN.test(slug)))].slice(0, most);
}

import type { Fold } from './fold.ts';

/** How much of a pasted query is looked up, in characters; each may cost a piece of the index. */
export const LONGEST_QUERY = 80;

const SPEAKS = /[\p{L}\p{N}]/u;
const UNIT_APART = /([0-9])\s+(?=[亿億万萬元亩畝])/gu;

/** The parts of a query, folded: all of them must be found. Parts of punctuation alone are left out. */
export function listTerms(query: string, fold: Fold): string[] {
  const cut = Array.from(query.normalize('NFKC')).slice(0, LONGEST_QUERY).join('');
  const parts = cut.replace(UNIT_APART, '$1').split(/\s+/);
  return [...new Set(parts.map((part) => fold(part).text.replaceAll(' ', '')))].filter((term) =>
    SPEAKS.test(term),
  );
}

/** The same terms cut at their punctuation, for a query that is not in any text letter by letter. */
export function loosenTerms(terms: readonly string[]): string[] {
  const parts = terms.flatMap((term) => term.split(/[^\p{L}\p{N}.]|\.(?![0-9])/u));
  return [...new Set(parts)].filter((part) => SPEAKS.test(part));
}

import type { LibraryRow } from '../library/row.ts';
import type { KeptProject, Shortlist } from './shortlist.ts';

/** A project on a list with what the library says of it now. */
export interface ShortlistItem {
  readonly kept: KeptProject;
  /** The library's row; none where it has left the library, or where nobody could ask. */
  readonly row?: LibraryRow;
  /** `gone` from the library; `unchecked` while its table is not there. */
  readonly state: 'listed' | 'gone' | 'unchecked';
}

/** The items of a list, with the library's rows where they are known. */
export function listItems(
  list: Shortlist,
  rows: ReadonlyMap<string, LibraryRow> | undefined,
): ShortlistItem[] {
  return list.map((kept) => {
    const row = rows?.get(kept.slug);
    if (row !== undefined) return { kept, row, state: 'listed' };
    return { kept, state: rows === undefined ? 'unchecked' : 'gone' };
  });
}

/**
 * The projects that an address names as a list: remembered as this browser knows them, else as the
 * library does, else by the address alone. Those that this browser does not keep have no day.
 */
export function nameSlugs(
  slugs: readonly string[],
  own: Shortlist,
  rows: ReadonlyMap<string, LibraryRow> | undefined,
  lang: string,
): KeptProject[] {
  return slugs.map((slug) => {
    const row = rows?.get(slug);
    const known = own.find((kept) => kept.slug === slug);
    if (known !== undefined) return known;
    const { number = '', title = '', untranslated = false } = row ?? {};
    return { slug, number, title, lang: untranslated ? 'zh-Hans' : lang, kept: '' };
  });
}

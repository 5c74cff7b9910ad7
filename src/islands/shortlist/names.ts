import type { ShortlistItem } from '#src/domain/shortlist/items.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Say } from '../say.ts';
import type { FacetNames } from '../library/names.ts';

/** What lists and files are written with. */
export interface Reading {
  readonly locale: Locale;
  readonly say: Say;
  readonly names: Pick<FacetNames, 'sector' | 'town' | 'stage' | 'mode'>;
}

/** A project's title as it is now, else as it was remembered, else its address. */
export function titleOf({ row, kept }: ShortlistItem, say: Say): string {
  return (row?.title ?? kept.title) || say('unknownName', { slug: kept.slug });
}

/** The title's language where it is not the page's. */
export function langOf({ row, kept }: ShortlistItem): string | undefined {
  if (row !== undefined) return row.untranslated ? 'zh-Hans' : undefined;
  return kept.lang || undefined;
}

/** Its stage in words, or that it has left the library, or that nobody could ask. */
export function stageOf({ row, state }: ShortlistItem, { say, names }: Reading): string {
  if (row === undefined) return say(state === 'gone' ? 'gone' : 'unchecked');
  if (row.expired) return say('expired');
  return names.stage.find(({ value }) => value === row.stage)?.name ?? row.stage;
}

import type { Ranges } from '#src/domain/library/ranges.ts';
import { defaultOrder, PAGE_SIZE } from '#src/domain/library/state.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Words } from '#src/i18n/words.ts';
import { readBound } from '#src/search/bound.ts';
import { nameRange } from './range-words.ts';
import type { Change } from './use-library.ts';

interface Props {
  locale: Locale;
  query: string;
  ranges: Ranges;
  onChange: Change;
  /** At what rate US dollars are turned into yuan, and that in words; undefined where there is none. */
  dollars: { readonly cnyPerUsd: number; readonly said: string } | undefined;
  t: Words;
}

/** Where a query bounds an amount, `5000万以下`, offers to narrow by it instead of looking the words up. */
export function BoundOffer({ locale, query, ranges, onChange, dollars, t }: Props) {
  const bound = readBound(query, dollars?.cnyPerUsd);
  if (bound === undefined) return null;
  const { range, rest } = bound;
  const narrow = () =>
    onChange({
      query: rest,
      order: defaultOrder(rest),
      ranges: { ...ranges, inv: range },
      shown: PAGE_SIZE,
    });
  return (
    <p className="bound-offer">
      {t('library.bound')}{' '}
      <button type="button" onClick={narrow}>
        {nameRange('inv', range, locale, t)}
      </button>
      {bound.dollars && <small> {dollars?.said}</small>}
    </p>
  );
}

import { pickDictionary } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Dictionary } from '#src/i18n/words.ts';

const part = (from: Dictionary, keys: readonly string[]): Dictionary =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));

const guideOf = (locale: Locale) =>
  pickDictionary(locale, ['guide'])['guide'] as Record<string, Dictionary>;

/** The words that tell why a thing applies, for the browser. */
function pickReasonWords(locale: Locale): Dictionary {
  const guide = guideOf(locale);
  return part(guide, ['criteria', 'values', 'conditions', 'why', 'verdictNames']);
}

/** What the list of policies says once something is chosen, as JSON for its element. */
export const writePolicyWords = (locale: Locale): string =>
  JSON.stringify({
    ...pickReasonWords(locale),
    policies: part(guideOf(locale)['policies']!, ['said', 'resultTitle']),
  });

const PLAN_WORDS = ['pathTitle', 'pathDesc', 'days', 'days_one', 'days_other'];

/** What the list of a project’s steps says once something is chosen, as JSON for its element. */
export const writePlanWords = (locale: Locale): string =>
  JSON.stringify({
    ...pickReasonWords(locale),
    mine: guideOf(locale)['mine']!,
    procedures: part(guideOf(locale)['procedures']!, PLAN_WORDS),
  });

/** What the table of charges says once it is sorted, as JSON for its element. */
export const writeSortWords = (locale: Locale): string =>
  JSON.stringify(part(guideOf(locale)['fees']!, ['sorted', 'ascending', 'descending']));

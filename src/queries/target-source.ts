import type { Targets } from '#src/domain/ledger/targets.ts';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import { convertChinese } from '#src/i18n/pick-text.ts';

/** Where a year's targets come from, with its language where that is not the page's; a year may have none yet. */
export function nameTargetSource(
  targets: Pick<Targets, 'years'> | undefined,
  year: string,
  locale: Locale,
): { text: string; lang?: string } | undefined {
  const found = targets?.years.find((each) => String(each.year) === year);
  if (found === undefined) return undefined;
  const { source, sourceEn } = found;
  if (locale !== 'en') return { text: convertChinese(source, locale) };
  return sourceEn === undefined ? { text: source, lang: LANG_TAGS.zh } : { text: sourceEn };
}

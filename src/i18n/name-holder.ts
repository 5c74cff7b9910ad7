import type { SiteSettings } from '#src/domain/county/site.ts';
import { getWords } from './dictionaries.ts';
import type { Locale } from './locales.ts';
import { pickText } from './pick-text.ts';

/** Who holds the personal details: the sponsor once `content/site.yml` names it. */
export function nameHolder(
  { sponsor, county }: Pick<SiteSettings, 'sponsor' | 'county'>,
  locale: Locale,
): string {
  if (sponsor) return pickText(sponsor, locale);
  return getWords(locale)('enquiry.notice.holder', { county: pickText(county, locale) });
}

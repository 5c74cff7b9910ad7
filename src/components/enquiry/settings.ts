import { siteSettingsSchema, type SiteSettings } from '#src/domain/county/site.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { pickText } from '#src/i18n/pick-text.ts';

const settings: SiteSettings = siteSettingsSchema.parse(__QIAO_SITE__);

/** What the form needs to know of the county. */
export interface FormSettings {
  /** Working days until the first reply. */
  readonly days: number;
  /** Who holds the personal details, in the reader's language. */
  readonly holder: string;
  /** `XS` in `XS-2026-1123-K7Q`. */
  readonly prefix: string;
}

/** The county's settings for the form: the holder is the sponsor once `content/site.yml` names it. */
export function getFormSettings(locale: Locale): FormSettings {
  const { sponsor, county, replyPromise, projectPrefix } = settings;
  const words = getWords(locale);
  const holder = sponsor
    ? pickText(sponsor, locale)
    : words('enquiry.notice.holder', { county: pickText(county, locale) });
  return { days: replyPromise.firstWorkingDays, holder, prefix: projectPrefix };
}

import { siteSettingsSchema, type SiteSettings } from '#src/domain/county/site.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { nameHolder } from '#src/i18n/name-holder.ts';

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

/** The county's settings for the form. */
export function getFormSettings(locale: Locale): FormSettings {
  const { replyPromise, projectPrefix } = settings;
  const holder = nameHolder(settings, locale);
  return { days: replyPromise.firstWorkingDays, holder, prefix: projectPrefix };
}

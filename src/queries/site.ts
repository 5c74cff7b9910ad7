import { z } from 'zod';
import { siteSettingsSchema, type SiteSettings } from '#src/domain/county/site.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { pickText } from '#src/i18n/pick-text.ts';

function readSettings(): SiteSettings {
  const parsed = siteSettingsSchema.safeParse(__QIAO_SITE__);
  if (parsed.success) return parsed.data;
  throw new Error(`content/site.yml: ${z.prettifyError(parsed.error)}`);
}

const settings = readSettings();

/** The county's own settings from `content/site.yml`. */
export const getSite = (): SiteSettings => settings;

/** What the site is called. */
export const getSiteName = (locale: Locale): string => pickText(settings.name, locale);

/** What the county is called. */
export const getCountyName = (locale: Locale): string => pickText(settings.county, locale);

/** The desk that takes complaints; the general one where there is none of its own. */
export const getComplaintDesk = (): string => settings.complaintContact ?? settings.contact;

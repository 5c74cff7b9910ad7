import { z } from 'zod';
import { siteSettingsSchema, type SiteSettings } from '#src/domain/county/site.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { toTraditional } from '#src/i18n/traditional.ts';

function readSettings(): SiteSettings {
  const parsed = siteSettingsSchema.safeParse(__QIAO_SITE__);
  if (parsed.success) return parsed.data;
  throw new Error(`content/site.yml: ${z.prettifyError(parsed.error)}`);
}

const settings = readSettings();

/** The county's own settings from `content/site.yml`. */
export const getSite = (): SiteSettings => settings;

/** A text written in both languages, in the reader's. */
export function pickText(both: { zh: string; en: string }, locale: Locale): string {
  if (locale === 'en') return both.en;
  return locale === 'zh' ? both.zh : toTraditional(both.zh);
}

/** Chinese text for a Chinese reading: as it is, or converted to traditional. */
export const convertChinese = (text: string, locale: Locale): string =>
  locale === 'zh-hant' ? toTraditional(text) : text;

/** What the site is called. */
export const getSiteName = (locale: Locale): string => pickText(settings.name, locale);

/** What the county is called. */
export const getCountyName = (locale: Locale): string => pickText(settings.county, locale);

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Locale } from '#src/i18n/locales.ts';

/** A style sheet with the font of one page's title, and the hash that lets the page's policy take it. */
export interface TitleFont {
  css: string;
  hash: `sha256-${string}`;
}

const FACE = { zh: 'zh', 'zh-hant': 'hant' } as const;

/**
 * What a project's title needs beyond the site's heading font, some two kilobytes put into the page;
 * undefined where it needs nothing, as all English titles.
 */
export function findTitleFont(slug: string, locale: Locale): TitleFont | undefined {
  if (locale === 'en') return undefined;
  const file = `${__QIAO_CACHE_DIR__}/fonts/titles/${FACE[locale]}/${slug}.woff2`;
  if (!existsSync(file)) return undefined;
  const font = readFileSync(file).toString('base64');
  const css = `@font-face{font-family:"Qiao Title";font-weight:700;font-display:swap;src:url(data:font/woff2;base64,${font}) format("woff2")}`;
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}

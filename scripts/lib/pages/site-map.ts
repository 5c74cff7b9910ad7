import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** Writes the site map for search engines after a build. */
export const siteMap = (): AstroIntegration =>
  sitemap({
    i18n: {
      defaultLocale: 'zh',
      locales: { zh: 'zh-Hans', 'zh-hant': 'zh-Hant', en: 'en' },
    },
    filter: (page) => !/\/404\/$/.test(page),
  });

/** What the site map is called in a built site. */
export const SITE_MAP_FILE = /^sitemap-.*\.xml$/;

/**
 * Writes the same without Astro's build around it: of pages by their addresses as Astro names them,
 * `en/towns/`, in their order.
 */
export async function writeSiteMap(
  clientDir: string,
  siteUrl: string,
  pages: readonly string[],
): Promise<void> {
  const hooks = siteMap().hooks as Record<string, ((given: object) => unknown) | undefined>;
  const config = {
    site: siteUrl,
    base: '/',
    trailingSlash: 'ignore',
    build: { format: 'directory' },
  };
  const silent = { info: () => undefined, warn: console.warn, error: console.error };
  await hooks['astro:routes:resolved']?.({ routes: [] });
  await hooks['astro:config:done']?.({ config });
  await hooks['astro:build:done']?.({
    dir: pathToFileURL(`${clientDir}/`),
    pages: pages.map((pathname) => ({ pathname })),
    logger: silent,
  });
}

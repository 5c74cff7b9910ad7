import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { layFiles, listBelow } from '../lay-files.ts';

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

/** Of which pages a site map is: their addresses as Astro names them, `en/towns/`, in their order. */
export interface MappedPages {
  readonly siteUrl: string;
  readonly pages: readonly string[];
  /** A hash of the code that writes it. */
  readonly code: string;
}

/**
 * Lays the same into a site without Astro's build around it. It is kept in a folder: while the site has
 * the same pages, it is the same.
 */
export async function laySiteMap(
  clientDir: string,
  keepDir: string,
  mapped: MappedPages,
): Promise<void> {
  const name = createHash('sha256').update(JSON.stringify(mapped)).digest('hex');
  const kept = join(keepDir, name);
  if (!existsSync(kept)) {
    await rm(keepDir, { recursive: true, force: true });
    const fresh = `${kept}.new`;
    await mkdir(fresh, { recursive: true });
    await writeSiteMap(fresh, mapped);
    await rename(fresh, kept);
  }
  layFiles(kept, clientDir, await listBelow(kept));
}

async function writeSiteMap(dir: string, { siteUrl, pages }: MappedPages): Promise<void> {
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
    dir: pathToFileURL(`${dir}/`),
    pages: pages.map((pathname) => ({ pathname })),
    logger: silent,
  });
}

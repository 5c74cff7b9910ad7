import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Where content is read from and the site is written to; tests point these at a fixture county. */
export const CONTENT_DIR = process.env.CONTENT_DIR ?? 'content';
export const OUT_DIR = process.env.OUT_DIR ?? 'dist';

/** What a build of this content may use again: fonts cut from its text, Astro's own store. */
export const CACHE_DIR = `.cache/site-${CONTENT_DIR.replaceAll(/[^a-z0-9]+/gi, '-')}`;

/** The raw text of `content/site.yml`; `src/queries/site.ts` checks it against its schema. */
export const siteYaml = () => parse(readFileSync(`${CONTENT_DIR}/site.yml`, 'utf8'));

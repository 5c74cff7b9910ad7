import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAWING_POLICY, listSecurityHeaders } from '#src/enquiry/http/security-headers.ts';
import type { Folders } from '../folders.ts';
import { HASHED, IMMUTABLE, OPEN_DATA, SPECULATION_RULES } from '../static-files.ts';
import { getPagesFolder, type Host } from './adapters.mjs';

type Headers = Readonly<Record<string, string>>;

const KEPT: Headers = { 'cache-control': IMMUTABLE };
/** A browser looks at it with pages alone, so that it may stand with everything else. */
const listHeaders = (siteUrl: string): Headers => ({
  ...listSecurityHeaders(siteUrl),
  'speculation-rules': SPECULATION_RULES,
});
const RULES_TYPE: Headers = { 'content-type': 'application/speculationrules+json' };

const OPEN: Headers = { 'access-control-allow-origin': '*' };

/**
 * The text of a `_headers` file, as Netlify and Cloudflare Pages read it. A star stands only at an end
 * there, so what one ending alone has, the policy of drawings, is left out.
 */
export function formatHeaderFile(siteUrl: string): string {
  const rules: readonly (readonly [string, Headers])[] = [
    ['/*', listHeaders(siteUrl)],
    ['/speculation-rules.json', RULES_TYPE],
    ['/_astro/*', KEPT],
    ['/fonts/*', KEPT],
    ...['', '/en', '/zh-hant'].map((home) => [`${home}/data/*`, OPEN] as const),
  ];
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return path + '\n' + lines.join('');
    })
    .join('');
}

/** A route of Vercel's Build Output API that adds headers and goes on to the next. */
interface HeaderRoute {
  readonly src: string;
  readonly headers: Headers;
  readonly continue: true;
}

/** The same as routes of `.vercel/output/config.json`; a later one takes the place of an earlier. */
export const listHeaderRoutes = (siteUrl: string): HeaderRoute[] =>
  (
    [
      ['^/.*$', listHeaders(siteUrl)],
      ['^/speculation-rules\\.json$', RULES_TYPE],
      ['^/.*\\.svg$', { 'content-security-policy': DRAWING_POLICY }],
      [`${HASHED.source}`, KEPT],
      [OPEN_DATA.source, OPEN],
    ] as const
  ).map(([src, headers]) => ({ src, headers, continue: true }));

const WRITERS: Record<Exclude<Host, 'node'>, (folders: Folders, siteUrl: string) => string> = {
  netlify: (folders, siteUrl) => {
    const path = join(getPagesFolder('netlify', folders), '_headers');
    const own = existsSync(path) ? readFileSync(path, 'utf8') : '';
    writeFileSync(path, own + formatHeaderFile(siteUrl));
    return path;
  },
  vercel: ({ root }, siteUrl) => {
    const path = join(root, '.vercel/output/config.json');
    const config = JSON.parse(readFileSync(path, 'utf8')) as { routes?: unknown[] };
    const routes = [...listHeaderRoutes(siteUrl), ...(config.routes ?? [])];
    writeFileSync(path, JSON.stringify({ ...config, routes }, null, 2));
    return path;
  },
};

/** Writes the headers of every answer where a host reads them, and says where that is. */
export const writeHostHeaders = (
  host: Exclude<Host, 'node'>,
  folders: Folders,
  siteUrl: string,
): string => WRITERS[host](folders, siteUrl);

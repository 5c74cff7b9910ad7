import { createHash } from 'node:crypto';

/** By which a page's policy knows an inline script or style. */
export type Hash = `sha256-${string}`;

const RULES = [
  "default-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  // The proof of work of the enquiry form.
  "worker-src 'self'",
];

/** The hash by which a page's policy knows this inline script or style. */
export const hashInline = (text: string): Hash =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The hashes of what a piece of markup holds of one kind; data in a script is not run and needs none. */
function listHashes(kind: 'script' | 'style', markup: string): Hash[] {
  const found = markup.matchAll(new RegExp(`<${kind}>([^]*?)</${kind}>`, 'g'));
  return [...found].map(([, text = '']) => hashInline(text));
}

const quote = (hashes: readonly Hash[]) => hashes.map((hash) => ` '${hash}'`).join('');

/**
 * What a page may load and run: the site's own files, the scripts and styles of this markup, and the
 * scripts of these hashes.
 */
export function makePolicy(markup: string, scripts: readonly Hash[] = []): string {
  const run = quote([...listHashes('script', markup), ...scripts]);
  const shown = quote(listHashes('style', markup));
  return [...RULES, `script-src 'self'${run}`, `style-src 'self'${shown}`].join(';');
}

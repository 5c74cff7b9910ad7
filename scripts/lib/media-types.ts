import { extname } from 'node:path';

/** The kinds of files a built site has; text is UTF-8 throughout. */
export const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Files whose ending alone does not say what they are. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/\/(?:feed|feeds\/.+)\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/\/speculation-rules\.json$/, 'application/speculationrules+json'],
  [/\.schema\.json$/, 'application/schema+json; charset=utf-8'],
];

/** The Content-Type of a file by its name or ending; bytes of no known kind otherwise. */
export function getMediaType(path: string): string {
  const named = BY_NAME.find(([pattern]) => pattern.test(path));
  if (named) return named[1];
  return MEDIA_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

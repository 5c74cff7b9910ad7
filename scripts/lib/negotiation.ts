import type { IncomingHttpHeaders } from 'node:http';

/** A coding that a stored variant may have, with the ending of its file, the best first. */
export const ENCODINGS = [
  { name: 'br', extension: '.br' },
  { name: 'zstd', extension: '.zst' },
  { name: 'gzip', extension: '.gz' },
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** The codings that an Accept-Encoding header allows, the best first; a weight of 0 forbids one. */
export function listAcceptedEncodings(header: string | undefined): Encoding[] {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const weight = parameters.find((text) => text.startsWith('q='))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight));
  }
  return ENCODINGS.filter(({ name }) => (weights.get(name) ?? weights.get('*') ?? 0) > 0);
}

/** Whether an If-None-Match header names this ETag (RFC 9110, 13.1.2: compared weakly). */
export function isUnchanged(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => bare(tag) === bare(etag));
}

/** Bytes from `start` to `end`, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The bytes that a Range header names, `bytes=0-499`, `bytes=500-` or `bytes=-500` for the last ones; undefined
 * where it names several ranges, other units or none, or one that ends before it starts.
 */
function parseRange(header: string | undefined, size: number): ByteRange | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  const end = size - 1;
  if (first === '' && last === '') return undefined;
  if (first === '') return { start: Math.max(0, size - Number(last)), end };
  const start = Number(first);
  if (last === '') return { start, end };
  return Number(last) < start ? undefined : { start, end: Math.min(Number(last), end) };
}

/**
 * The part of a file of `size` bytes that a Range header asks for: undefined for the whole, as for
 * what cannot be read and for an If-Range (RFC 9110 lets a server ignore those), and `unsatisfiable`
 * for a part that lies outside.
 */
export function findRange(
  headers: IncomingHttpHeaders,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  if (headers['if-range'] !== undefined) return undefined;
  const range = parseRange(headers.range, size);
  return range !== undefined && range.start > range.end ? 'unsatisfiable' : range;
}

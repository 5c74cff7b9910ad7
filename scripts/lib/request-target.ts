/** What a request asks for, taken apart. */
export interface RequestTarget {
  /** The path as it was sent, percent-encoded, without the query. */
  readonly rawPath: string;
  /** The path with its encoding undone; no segment is `.` or `..`. */
  readonly path: string;
  /** The query with its question mark, or empty. */
  readonly query: string;
}

/** Never part of an address of ours: control characters, and what Windows reads as a slash. */
// eslint-disable-next-line no-control-regex -- Control characters are what it looks for.
const FORBIDDEN = /[\u0000-\u001f\u007f\\]/;

/**
 * Takes the target of a request line apart. Returns undefined for one that is malformed or tries to
 * climb out of the site: no leading slash, bad encoding, control characters, `..`, `//`.
 */
export function parseRequestTarget(url: string): RequestTarget | undefined {
  const [, rawPath = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  if (!rawPath.startsWith('/') || rawPath.includes('//')) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return undefined;
  }
  const climbs = path.split('/').some((segment) => segment === '.' || segment === '..');
  return climbs || FORBIDDEN.test(path) ? undefined : { rawPath, path, query };
}

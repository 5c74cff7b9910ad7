/** Schemes that a link may have. */
const SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/** What browsers leave out of an address before they look at its scheme. */
// eslint-disable-next-line no-control-regex -- Control characters are what it looks for.
const IGNORED = /[\u0000-\u0020\u007f]/g;

/**
 * Whether a link may lead to an address: on this site, or by http, https, mail or telephone; never one
 * that runs something (`javascript:`, `data:`), nor `//host`, which hides that it leads elsewhere.
 */
export function isSafeUrl(address: string): boolean {
  const bare = address.replace(IGNORED, '').replaceAll('\\', '/');
  if (bare.startsWith('//')) return false;
  const [head = ''] = bare.split(/[/?#]/, 1);
  // An entity in the place of a scheme is there to hide one.
  if (head.includes('&')) return false;
  const colon = head.indexOf(':');
  return colon < 0 || SCHEMES.has(head.slice(0, colon).toLowerCase());
}

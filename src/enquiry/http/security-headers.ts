const ABILITIES_NOT_USED = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/**
 * The headers that every answer has, whoever gives it: the Node server, the function on any host, nginx
 * (`deploy/nginx.conf`, which a test compares) and a static host. A page's own policy is in its
 * `<meta>`; frame-ancestors works only as a header. Names are in lower case: a `Headers` made of two
 * spellings of one name holds both values.
 */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': ABILITIES_NOT_USED.map((name) => `${name}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'content-security-policy': "frame-ancestors 'none'",
} as const;

/** What a drawing may do when it is opened by itself: nothing runs in it, whoever put it there. */
export const DRAWING_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'";

/** For a year; the county's other subdomains are not ours to bind. */
export const STRICT_TRANSPORT = 'max-age=31536000';

/** The headers of a site at an address: HTTPS is demanded where the address has it. */
export function listSecurityHeaders(siteUrl: string): Record<string, string> {
  return {
    ...SECURITY_HEADERS,
    ...(siteUrl.startsWith('https:') && { 'strict-transport-security': STRICT_TRANSPORT }),
  };
}

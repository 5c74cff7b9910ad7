import { SECURITY_HEADERS } from '#src/enquiry/http/security-headers.ts';
import { STAFF_CSP } from '#src/enquiry/page/layout.ts';
import type { StaffAnswer } from './visit.ts';

const HEADERS = {
  ...SECURITY_HEADERS,
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'same-origin',
  'content-security-policy': `${STAFF_CSP}; frame-ancestors 'none'`,
} as const;

/** Names with Chinese in them, as RFC 6266 has them. */
const disposition = (name: string): string =>
  `attachment; filename="export.${name.split('.').at(-1)}"; filename*=UTF-8''${encodeURIComponent(name)}`;

/** The answer as it goes out: never kept, never listed, never framed. */
export function respond(answer: StaffAnswer, method: string): Response {
  const { page, location, file, cookies = [] } = answer;
  const headers = new Headers(HEADERS);
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  if (location !== undefined) {
    headers.set('location', location);
    return new Response(null, { status: 303, headers });
  }
  headers.set('content-type', file?.type ?? 'text/html; charset=utf-8');
  if (file !== undefined) headers.set('content-disposition', disposition(file.name));
  const body = method === 'HEAD' ? null : (file?.bytes ?? page ?? '');
  return new Response(body as BodyInit | null, { status: answer.status ?? 200, headers });
}

import fc from 'fast-check';
import { bodies, type HostileBody } from './bodies.ts';

/** Where the site under attack is. */
export const SITE = 'https://invest.example.cn';

/** How a body arrives. */
type Pace = 'whole' | 'pieces' | 'broken' | 'endless';

/** A request as an attacker makes it. */
export interface HostileRequest {
  readonly path: 'enquiries' | 'status' | 'outbox' | 'health';
  readonly method: string;
  readonly body: HostileBody;
  readonly pace: Pace;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the headers are those of a browser on somebody else's page. */
  readonly forged: boolean;
}

const often = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  );

const FOREIGN = [
  'https://evil.example',
  'https://invest.example.cn.evil.example',
  'https://evil.example/?https://invest.example.cn',
  'https://invest.example.cn:8443',
  'null',
  'file://',
  'about:blank',
];

/** Who says to have sent it: the second of each pair tells whether it is to be believed. */
const senders = often<readonly [Readonly<Record<string, string>>, boolean]>(
  [{}, false],
  [{ origin: SITE, 'sec-fetch-site': 'same-origin' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, true],
  [{ origin: SITE, 'sec-fetch-site': 'cross-site' }, true],
  [{ 'sec-fetch-site': 'same-site' }, true],
  ...FOREIGN.map((origin) => [{ origin }, true] as const),
);

/** A few keys, so that one is used again with the same and with other words; and keys that are none. */
const keys = often<Readonly<Record<string, string>>>(
  {},
  ...['a', 'b', 'c', 'd'].map((key) => ({ 'idempotency-key': key })),
  ...['', ' ', "' or 1=1", '<b>', 'é', 'x'.repeat(300)].map((key) => ({ 'idempotency-key': key })),
);

const accepts = fc.constantFrom('text/html', 'application/json', '*/*', 'nonsense;q=x');

const oddities = often<Readonly<Record<string, string>>>(
  {},
  { 'content-length': '-1' },
  { 'content-length': '99999999999' },
  { 'content-encoding': 'gzip' },
  { 'accept-language': 'x'.repeat(5_000) },
  { authorization: 'Bearer guess' },
  { 'x-forwarded-for': "1.1.1.1, '; drop table enquiries" },
);

/** Requests that are malformed, oversized, of a wrong type, injected, forged, replayed or slow. */
export const requests: fc.Arbitrary<HostileRequest> = fc
  .record({
    path: often<HostileRequest['path']>('enquiries', 'status', 'outbox', 'health'),
    method: often('POST', 'POST', 'POST', 'GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'),
    body: bodies,
    pace: fc.oneof(
      { weight: 60, arbitrary: fc.constant<Pace>('whole') },
      { weight: 10, arbitrary: fc.constant<Pace>('pieces') },
      { weight: 3, arbitrary: fc.constant<Pace>('broken') },
      { weight: 1, arbitrary: fc.constant<Pace>('endless') },
    ),
    sender: senders,
    key: keys,
    accept: accepts,
    oddity: oddities,
  })
  .map(({ sender: [from, forged], key, accept, oddity, ...rest }) => {
    return { ...rest, forged, headers: { accept, ...from, ...key, ...oddity } };
  });

function stream(bytes: Uint8Array, pace: Exclude<Pace, 'whole'>): ReadableStream<Uint8Array> {
  const half = Math.floor(bytes.length / 2);
  return new ReadableStream({
    start(controller) {
      if (half > 0) controller.enqueue(bytes.subarray(0, half));
      if (pace === 'endless') return;
      if (pace === 'broken') {
        controller.error(new Error('The connection was reset'));
        return;
      }
      if (bytes.length > half) controller.enqueue(bytes.subarray(half));
      controller.close();
    },
  });
}

/** The request as the function gets it. */
export function toRequest({ path, method, body, pace, headers }: HostileRequest): Request {
  const names = { enquiries: 'enquiries', status: 'enquiries/status' } as Record<string, string>;
  const url = `${SITE}/api/${names[path] ?? path}`;
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  const sent = pace === 'whole' ? Buffer.from(body.bytes) : stream(body.bytes, pace);
  const said = { 'content-type': body.type, ...headers };
  return new Request(url, { method, headers: said, body: sent, duplex: 'half' } as RequestInit);
}

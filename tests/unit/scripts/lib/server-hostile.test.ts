import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RunningServer } from '#scripts/lib/server.ts';
import { SECURITY_HEADERS } from '#src/enquiry/http/security-headers.ts';
import { sendRaw, startSite } from './running-site.ts';

const HEADERS = Object.entries(SECURITY_HEADERS).map(([name, value]) =>
  `${name}: ${value}`.toLowerCase(),
);

/** The status of the answer to a request for a target, sent exactly as it is. */
async function getStatus(server: RunningServer, target: string, method = 'GET'): Promise<number> {
  const answer = await sendRaw(
    server,
    `${method} ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
  );
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
}

test.each([
  ['/%zz', 400],
  ['/a%00b', 400],
  ['/../secret.txt', 400],
  ['/%2e%2e/secret.txt', 400],
  ['/projects/..%2f..%2fsecret.txt', 400],
  ['/..%5csecret.txt', 400],
  ['//other.example/', 400],
  ['http://other.example/', 400],
  ['*', 400],
  ['/api/%zz', 400],
  ['/.env', 404],
  ['/projects/.git/config', 404],
  ['/.well-known/security.txt', 200],
  ['/index.html/x', 404],
  ['/index.html.br', 404],
  ['/%2565%256e/', 404],
  ['/projects/%252e%252e/secret.txt', 404],
  [`/${'a'.repeat(10_000)}`, 404],
  [`/${'a'.repeat(100_000)}`, 414],
  ['/not encoded', 400],
])('the address %s is answered with %i', async (target, status) => {
  expect(await getStatus(await startSite(), target)).toBe(status);
});

test.each(['TRACE', 'PROPFIND', 'PURGE'])('the method %s is not taken', async (method) => {
  expect(await getStatus(await startSite(), '/api/enquiries/', method)).toBe(405);
});

test('headers beyond all measure are refused', async () => {
  const server = await startSite();
  const answer = await sendRaw(
    server,
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 431 /);
});

test('what is no request at all is refused with the security headers', async () => {
  const server = await startSite();
  const answer = (await sendRaw(server, 'hello\r\n\r\n')).toLowerCase();
  expect(answer).toMatch(/^http\/1\.1 400 bad request/);
  for (const header of HEADERS) expect(answer).toContain(header);
});

test.each([
  '/',
  '/nothing/',
  '/projects/tea',
  '/api/enquiries/',
  '/api/other',
  '/%zz',
  '/_astro/x',
])('the answer to %s has the security headers', async (path) => {
  const server = await startSite();
  const answer = await sendRaw(
    server,
    `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
  );
  for (const header of HEADERS) expect(answer.toLowerCase()).toContain(header);
});

test('browsers are told to stay with https only where the site has it', async () => {
  const plain = await startSite();
  const secure = await startSite({ siteUrl: 'https://invest.example.cn' });
  const get = async ({ url }: RunningServer) =>
    (await fetch(url)).headers.get('strict-transport-security');
  expect([await get(plain), await get(secure)]).toEqual([null, 'max-age=31536000']);
});

test('no address of 300 made up ones breaks the server or leaves the site', async () => {
  const server = await startSite();
  const piece = fc.oneof(
    fc.constantFrom(
      '..',
      '%2e',
      '%2f',
      '%00',
      '%',
      '%zz',
      '\\',
      '?',
      '#',
      '//',
      'api',
      'en',
      '.env',
    ),
    fc.webSegment(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const status = await getStatus(server, `/${pieces.join('/')}`);
      expect([200, 301, 400, 404]).toContain(status);
    }),
    { numRuns: 300 },
  );
});

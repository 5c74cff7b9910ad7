import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { RunningServer } from '#scripts/lib/server.ts';
import { clientFile, makeSite, sendRaw, startSite } from './running-site.ts';

/** A connection that has sent some bytes and is never read from. */
async function open({ port }: RunningServer, bytes: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(bytes);
  return socket;
}

test('headers that trickle are cut with 408, and the rest of the site goes on', async () => {
  const server = await startSite({ headersMs: 200 });
  const answer = sendRaw(server, 'GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ');
  expect((await fetch(server.url)).status).toBe(200);
  expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
});

test('somebody who asks for much and takes nothing is let go', async () => {
  const outDir = makeSite();
  writeFileSync(clientFile(outDir, 'files/large.pdf'), Buffer.alloc(30_000_000));
  const server = await startSite({ outDir, silentMs: 300 });
  const socket = await open(server, 'GET /files/large.pdf HTTP/1.1\r\nHost: a\r\n\r\n');
  // Before anything was read it may hear of the end at once, else only once reading begins.
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
  });
  await setTimeout(1_500);
  socket.resume();
  await closed;
  expect(socket.bytesRead).toBeLessThan(30_000_000);
});

/** Ends a request whose answer would else keep the connection open. */
const CLOSE = 'Connection: close\r\n\r\n';

test.each([
  ['two Host headers', `GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n${CLOSE}`, 400],
  ['a Host with a user', `GET / HTTP/1.1\r\nHost: a@b\r\n${CLOSE}`, 400],
  ['a Host that is no name', `GET / HTTP/1.1\r\nHost: [\r\n${CLOSE}`, 400],
  ['an empty Host', `GET / HTTP/1.1\r\nHost:\r\n${CLOSE}`, 400],
  ['no Host header', 'GET / HTTP/1.1\r\n\r\n', 400],
  [
    'both lengths of a smuggled request',
    'POST /api/enquiries HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
  [
    'two lengths',
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
    400,
  ],
  ['a header over two lines', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n', 400],
  ['a sign that ends a header', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n', 400],
])('%s is refused', async (_what, bytes, status) => {
  const answer = await sendRaw(await startSite(), bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test('the host that a request names and a method it asks for in a header change nothing', async () => {
  const server = await startSite();
  const answer = await sendRaw(
    server,
    'GET /projects/tea HTTP/1.1\r\nHost: other.example\r\nX-Forwarded-Host: other.example\r\nX-HTTP-Method-Override: DELETE\r\nConnection: close\r\n\r\n',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 301 /);
  expect(answer).toMatch(/^location: \/projects\/tea\/\r$/im);
  expect(answer).not.toContain('other.example');
});

test('a target cannot write headers of the answer', async () => {
  const target = '/projects/tea%0d%0aSet-Cookie:%20a=b';
  const answer = await sendRaw(
    await startSite(),
    `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer.toLowerCase()).not.toContain('set-cookie');
});

test('a thousand parts asked for at once are answered with the whole', async () => {
  const ranges = Array.from({ length: 1_000 }, (_, at) => `${at}-${at}`).join(',');
  const { url } = await startSite();
  const answer = await fetch(`${url}/files/guide.pdf`, { headers: { range: `bytes=${ranges}` } });
  expect([answer.status, await answer.text()]).toEqual([200, '0123456789']);
});

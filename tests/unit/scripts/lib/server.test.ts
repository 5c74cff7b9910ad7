import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { getMediaType } from '#scripts/lib/media-types.ts';
import type { FunctionHandler } from '#scripts/lib/server.ts';
import { expect, test } from 'vitest';
import { clientFile, HOME, makeSite, sendRaw, startSite } from './running-site.ts';

/** fetch() undoes compression; this does not. */
function getBytes(url: string, headers: Record<string, string>): Promise<[string, Buffer]> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve([response.headers['content-encoding'] ?? '', Buffer.concat(chunks)]);
      });
    })
      .on('error', reject)
      .end();
  });
}

test('a page is sent in the best compression that the browser takes', async () => {
  const { url } = await startSite();
  const [br, brBytes] = await getBytes(url, { 'accept-encoding': 'gzip, deflate, br' });
  const [gz, gzBytes] = await getBytes(url, { 'accept-encoding': 'gzip' });
  const [zst, zstBytes] = await getBytes(url, { 'accept-encoding': 'gzip, zstd' });
  const [none, bytes] = await getBytes(url, {});
  expect([br, gz, zst, none]).toEqual(['br', 'gzip', 'zstd', '']);
  expect(zstdDecompressSync(zstBytes).toString()).toBe(HOME);
  expect(brotliDecompressSync(brBytes).toString()).toBe(HOME);
  expect(gunzipSync(gzBytes).toString()).toBe(HOME);
  expect(bytes.toString()).toBe(HOME);
});

test('a long answer of the function is packed on its way, a short one and staff\u2019s are not', async () => {
  const long = '县里已收到咨询。'.repeat(200);
  const handler: FunctionHandler = ({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(url === '/api/short' ? '好' : long);
  };
  const { url } = await startSite({ handler });
  const get = (path: string, coding: string) => getBytes(url + path, { 'accept-encoding': coding });
  const [br, brBytes] = await get('/api/enquiries', 'gzip, br');
  const [gz, gzBytes] = await get('/api/enquiries', 'gzip');
  expect([br, gz]).toEqual(['br', 'gzip']);
  expect(brotliDecompressSync(brBytes).toString()).toBe(long);
  expect(gunzipSync(gzBytes).toString()).toBe(long);
  for (const [path, coding, answer] of [
    ['/api/enquiries', 'identity', long],
    ['/api/short', 'gzip', '好'],
    ['/staff/', 'gzip, br', long],
  ] as const) {
    const [named, bytes] = await get(path, coding);
    expect([path, named, bytes.toString()]).toEqual([path, '', answer]);
  }
});

test('caches are told that the answer depends on the compression', async () => {
  const { url } = await startSite();
  expect((await fetch(url)).headers.get('vary')).toBe('Accept-Encoding');
});

test('a file without a compressed copy is sent as it is', async () => {
  const { url } = await startSite();
  const response = await fetch(`${url}/projects/tea/`);
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('茶油');
});

test('a page that the browser has already is not sent again', async () => {
  const { url } = await startSite();
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  const again = await fetch(url, { headers: { 'if-none-match': etag } });
  expect([etag, again.status, await again.text()]).toEqual([expect.stringMatching(/^"/), 304, '']);
});

test('a rebuild that leaves a page as it was leaves its ETag too, and a change is served at once', async () => {
  const outDir = makeSite();
  const { url } = await startSite({ outDir });
  const page = `${url}/projects/tea/`;
  const etag = (await fetch(page)).headers.get('etag');
  writeFileSync(clientFile(outDir, 'projects/tea/index.html'), '茶油');
  expect((await fetch(page)).headers.get('etag')).toBe(etag);
  writeFileSync(clientFile(outDir, 'projects/tea/index.html'), '山茶油，一万亩');
  const changed = await fetch(page);
  expect([changed.headers.get('etag') === etag, await changed.text()]).toEqual([
    false,
    '山茶油，一万亩',
  ]);
});

test('a page that a rebuild took away is not found, and the server goes on', async () => {
  const outDir = makeSite();
  const { url } = await startSite({ outDir });
  await fetch(`${url}/projects/tea/`);
  rmSync(clientFile(outDir, 'projects'), { recursive: true });
  expect((await fetch(`${url}/projects/tea/`)).status).toBe(404);
  expect((await fetch(url)).status).toBe(200);
});

test.each([
  ['/_astro/style.abc123.css', 'public, max-age=31536000, immutable'],
  ['/pagefind/index/zh_1a2b.pf_index', 'public, max-age=31536000, immutable'],
  ['/pagefind/parts.json', 'no-cache'],
  ['/', 'no-cache'],
])('%s may be kept: %s', async (path, cache) => {
  const { url } = await startSite();
  expect((await fetch(`${url}${path}`)).headers.get('cache-control')).toBe(cache);
});

test.each([
  ['/nothing/', '没有这一页'],
  ['/projects/nothing/', '没有这一页'],
  ['/enquiry-of-old', '没有这一页'],
  ['/en/nothing/', 'No such page'],
  ['/zh-hant/projects/nothing', '沒有這一頁'],
])('an unknown address %s is answered in its language', async (path, words) => {
  const { url } = await startSite();
  const response = await fetch(`${url}${path}`);
  expect([response.status, await response.text()]).toEqual([404, words]);
});

test('a page without its slash is moved to the address with it, query and all', async () => {
  const { url } = await startSite();
  const response = await fetch(`${url}/projects/tea?q=1`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/projects/tea/?q=1']);
});

test.each([
  ['POST', '/api/enquiries'],
  ['POST', '/api/enquiries/?draft=1'],
  ['DELETE', '/api/enquiries/x.json'],
])('%s %s reaches the function without a redirect', async (method, path) => {
  const { url } = await startSite();
  const response = await fetch(`${url}${path}`, { method, redirect: 'manual' });
  expect([response.status, await response.text()]).toEqual([200, `${method} ${path}`]);
});

test('an address that the function does not know is not found, in a line', async () => {
  const { url } = await startSite();
  const response = await fetch(`${url}/api/other`);
  expect([response.status, await response.text()]).toEqual([404, 'Not Found\n']);
});

test('a function that fails is answered with 500 and logged, and the server goes on', async () => {
  const lines: string[] = [];
  const handler = () => Promise.reject(new Error('disk full'));
  const { url } = await startSite({ handler, log: (line) => lines.push(line) });
  const response = await fetch(`${url}/api/enquiries/`);
  expect([response.status, await response.text()]).toEqual([500, 'Internal Server Error\n']);
  expect(lines).toEqual([expect.stringMatching(/^GET \/api\/enquiries\/: Error: disk full/)]);
  expect((await fetch(url)).status).toBe(200);
});

test('a page names the rules for what may be fetched ahead, and a style sheet does not', async () => {
  const { url } = await startSite();
  const page = await fetch(url);
  expect(page.headers.get('speculation-rules')).toBe('"/speculation-rules.json"');
  const style = await fetch(new URL('/_astro/style.abc123.css', url));
  expect(style.headers.get('speculation-rules')).toBeNull();
  expect(getMediaType('/speculation-rules.json')).toBe('application/speculationrules+json');
});

test('HEAD gives the headers of a page and nothing else', async () => {
  const server = await startSite();
  const answer = await sendRaw(server, 'HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1.1 200 OK/);
  expect(answer).toContain(`Content-Length: ${Buffer.byteLength(HOME)}`);
  expect(answer.endsWith('\r\n\r\n')).toBe(true);
});

test('a part of a file can be asked for, as PDF readers do', async () => {
  const { url } = await startSite();
  const range = async (value: string) =>
    fetch(`${url}/files/guide.pdf`, { headers: { range: value } });
  const part = await range('bytes=2-4');
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 2-4/10',
    '234',
  ]);
  const outside = await range('bytes=10-');
  expect([outside.status, outside.headers.get('content-range')]).toEqual([416, 'bytes */10']);
});

test('a page cannot be posted to', async () => {
  const { url } = await startSite();
  const response = await fetch(url, { method: 'POST', body: 'x' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('the site answers on both loopback addresses of localhost', async () => {
  const { port } = await startSite({ host: 'localhost' });
  const answer = await fetch(`http://127.0.0.1:${port}/projects/tea/`);
  expect(await text(answer.body ?? new ReadableStream())).toBe('茶油');
  expect((await fetch(`http://[::1]:${port}/`)).status).toBe(200);
});

test('a long file arrives whole, and a visitor who leaves midway is no fault', async () => {
  const outDir = makeSite();
  const long = randomBytes(3_000_000);
  writeFileSync(clientFile(outDir, 'files/book.pdf'), long);
  const { url } = await startSite({ outDir });
  const leaving = new AbortController();
  const left = await fetch(`${url}/files/book.pdf`, { signal: leaving.signal });
  leaving.abort();
  await expect(left.arrayBuffer()).rejects.toThrow('aborted');
  const whole = await fetch(`${url}/files/book.pdf`);
  expect(long.equals(Buffer.from(await whole.arrayBuffer()))).toBe(true);
});

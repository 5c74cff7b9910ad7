import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { getMediaType, MEDIA_TYPES } from '#scripts/lib/media-types.ts';
import { HASHED, IMMUTABLE, OPEN_DATA, SPECULATION_RULES } from '#scripts/lib/static-files.ts';
import { findNginx, NGINX_CONF, startNginx } from '#scripts/lib/trial/nginx.ts';
import { DRAWING_POLICY, listSecurityHeaders } from '#src/enquiry/http/security-headers.ts';
import { HOME, makeSite, startSite } from '../scripts/lib/running-site.ts';
import { makeFolder } from '../scripts/temporary-folder.ts';

const CONF = readFileSync(NGINX_CONF, 'utf8');

/** A variable's cases, as `map $uri $name { … }` has them: pattern → value. */
function readMap(name: string): Record<string, string> {
  const [, body = ''] = new RegExp(`map \\$uri \\$${name} \\{([^}]*)\\}`).exec(CONF) ?? [];
  const lines = body.matchAll(/^\s*(\S+)\s+"([^"]*)";$/gm);
  return Object.fromEntries([...lines].map(([, pattern = '', value = '']) => [pattern, value]));
}

/** The headers that nginx adds of itself; of a variable, what it is unless an address has a case. */
const ADDED = Object.fromEntries(
  [...CONF.matchAll(/^ {2}add_header ([\w-]+)\s+(?:"([^"]*)"|(\S+)) always;$/gm)].map(
    ([, name = '', quoted, bare = '']) => {
      const value = bare.startsWith('$') ? readMap(bare.slice(1))['default'] : bare;
      return [name.toLowerCase(), quoted ?? value];
    },
  ),
);

const SITE = 'https://invest.example.gov.cn';

test('nginx adds the headers of the Node server, word for word', () => {
  const own = {
    'cache-control': 'no-cache',
    'access-control-allow-origin': '',
    'speculation-rules': '',
  };
  expect(ADDED).toEqual({ ...own, ...listSecurityHeaders(SITE) });
});

test('what may be kept, read by others or drawn is told by the same patterns', () => {
  const spell = (pattern: string) => `~${pattern}`;
  const kept = Object.entries(readMap('qiao_cache')).filter(([, value]) => value === IMMUTABLE);
  const pattern = new RegExp(kept.map(([key]) => key.slice(1)).join('|'));
  for (const path of ['/_astro/a.css', '/fonts/a.woff2', '/pagefind/index/a.pf_index', '/', '/a/'])
    expect([path, pattern.test(path)]).toEqual([path, HASHED.test(path)]);
  const open = OPEN_DATA.source.replaceAll('\\/', '/').replace('(?:', '(');
  expect(readMap('qiao_origin')[spell(open)]).toBe('*');
  expect(readMap('qiao_resource_policy')[spell(open)]).toBe('cross-origin');
  expect(readMap('qiao_policy')['~\\.svg$']).toBe(DRAWING_POLICY);
});

test('nginx knows every type of file that the Node server knows', () => {
  const [, types = ''] = /^ {2}types \{([^}]*)\}/m.exec(CONF) ?? [];
  const known = new Map<string, string>(
    [...types.matchAll(/^\s*(\S+)\s+([^;]+);$/gm)].flatMap(([, type = '', endings = '']) =>
      endings.split(' ').map((ending) => [`.${ending}`, type] as const),
    ),
  );
  for (const ending of Object.keys(MEDIA_TYPES)) {
    const file = ending === '.xml' ? '/feed.xml' : `/a${ending}`;
    expect([ending, known.get(ending)]).toEqual([ending, getMediaType(file).split(';')[0]]);
  }
});

test('plain HTTP leads to one fixed name, and other names are not answered', () => {
  expect(CONF).toContain('return 301 https://invest.example.gov.cn$request_uri;');
  expect(CONF).toMatch(/default_server;\s+listen \[::\]:443[^;]*;\s+server_name _;\s+ssl_reject/);
  expect(CONF.match(/^ {2}listen \[::\]/gm)).toHaveLength(CONF.match(/^ {2}listen \d/gm)!.length);
});

const program = findNginx();

/** The configuration in a real nginx, over a small site and a function. */
async function serve() {
  const outDir = makeSite();
  const { port } = await startSite({ outDir, siteUrl: SITE });
  const trial = { clientDir: join(outDir, 'client'), folder: makeFolder(), backendPorts: [port] };
  const nginx = await startNginx({ program: program!, ...trial });
  onTestFinished(nginx.close);
  return (path: string, init: RequestInit = {}) =>
    fetch(`${nginx.url}${path}`, { redirect: 'manual', ...init });
}

test.skipIf(program === undefined)(
  'a real nginx answers each kind of address with its status and the headers',
  async () => {
    const ask = await serve();
    const expected = {
      '/': [200, 'no-cache'],
      '/nothing': [404, 'no-cache'],
      '/en/nothing': [404, 'no-cache'],
      '/projects/tea': [301, 'no-cache'],
      '/_astro/style.abc123.css': [200, IMMUTABLE],
      '/_astro/gone.css': [404, 'no-cache'],
      '/.env': [404, 'no-cache'],
      '/index.html.br': [404, 'no-cache'],
      '/.well-known/security.txt': [200, 'no-cache'],
      '/api/enquiries': [200, null],
      '/api/nothing': [404, null],
    };
    for (const [path, [status, cache]] of Object.entries(expected)) {
      const { headers, ...answer } = await ask(path).then((response) => ({
        status: response.status,
        headers: response.headers,
      }));
      expect([path, answer.status, headers.get('cache-control')]).toEqual([path, status, cache]);
      for (const [name, value] of Object.entries(listSecurityHeaders(SITE)))
        expect([path, name, headers.get(name)]).toEqual([path, name, value]);
    }
    expect(await (await ask('/en/nothing')).text()).toBe('No such page');
    expect(await (await ask('/zh-hant/nothing')).text()).toBe('沒有這一頁');
    for (const path of ['/', '/projects/tea/', '/404.html'])
      expect((await ask(path)).headers.get('speculation-rules')).toBe(SPECULATION_RULES);
    expect((await ask('/_astro/style.abc123.css')).headers.has('speculation-rules')).toBe(false);
    const rules = await ask('/speculation-rules.json');
    expect(rules.headers.get('content-type')).toBe('application/speculationrules+json');
    expect((await ask('/projects/tea')).headers.get('location')).toBe('/projects/tea/');
  },
);

test.skipIf(program === undefined)(
  'a real nginx sends stored copies, parts, and nothing twice; what is too large it refuses',
  async () => {
    const ask = await serve();
    const br = await ask('/', { headers: { 'accept-encoding': 'br' } });
    expect(br.headers.get('vary')).toBe('Accept-Encoding');
    expect(['br', 'gzip', null]).toContain(br.headers.get('content-encoding'));
    expect(await br.text()).toBe(HOME);
    const etag = br.headers.get('etag') ?? '';
    const again = { 'if-none-match': etag, 'accept-encoding': 'br' };
    expect([(await ask('/', { headers: again })).status, etag]).toEqual([
      304,
      expect.stringMatching(/"/),
    ]);
    const part = await ask('/files/guide.pdf', { headers: { range: 'bytes=2-4' } });
    expect([part.status, await part.text()]).toEqual([206, '234']);
    const parts = await ask('/files/guide.pdf', { headers: { range: 'bytes=0-1,4-5' } });
    expect(parts.status).toBe(200);
    const large = await ask('/api/enquiries', { method: 'POST', body: 'a'.repeat(200_000) });
    expect([large.status, large.headers.get('x-content-type-options')]).toEqual([413, 'nosniff']);
  },
);

/** A process of the function that counts what it is sent. */
async function startProcess(listener: RequestListener) {
  const sent: string[] = [];
  const server = createServer((request, response) => {
    sent.push(request.method ?? '');
    listener(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { sent, port: (server.address() as AddressInfo).port };
}

test.skipIf(program === undefined)(
  'of two processes one may be gone; a POST that the other was sent is not sent twice',
  async () => {
    const well = await startProcess((_request, response) => response.end('well'));
    const dying = await startProcess(({ socket }) => socket.destroy());
    const clientDir = join(makeSite(), 'client');
    const serveOver = async (backendPorts: readonly number[]) => {
      const trial = { clientDir, folder: makeFolder(), backendPorts, unlimited: true };
      const nginx = await startNginx({ program: program!, ...trial });
      onTestFinished(nginx.close);
      return async (method: string, count: number) => {
        const ask = () => fetch(`${nginx.url}/api/enquiries`, { method });
        const answers = await Promise.all(Array.from({ length: count }, ask));
        return answers.map(({ status }) => status).toSorted();
      };
    };
    const gone = 1;
    const askOne = await serveOver([well.port, gone]);
    expect(await askOne('POST', 8)).toEqual(Array.from({ length: 8 }, () => 200));
    const askTwo = await serveOver([well.port, dying.port]);
    well.sent.length = 0;
    expect(await askTwo('POST', 8)).toEqual([200, 200, 200, 200, 503, 503, 503, 503]);
    expect([well.sent.length, dying.sent.length]).toEqual([4, 4]);
    expect(await askTwo('GET', 8)).toEqual(Array.from({ length: 8 }, () => 200));
  },
);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  formatHeaderFile,
  listHeaderRoutes,
  writeHostHeaders,
} from '#scripts/lib/hosts/header-files.ts';
import { listSecurityHeaders } from '#src/enquiry/http/security-headers.ts';
import { makeFolder } from '../../temporary-folder.ts';

const SITE = 'https://invest.example.gov.cn';

/** What a host that reads `_headers` sends with a path: every rule that fits adds its own. */
function readHeaderFile(text: string, path: string): Record<string, string> {
  const found: Record<string, string> = {};
  let fits = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) {
      fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    } else if (fits && line.trim() !== '') {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      if (name in found)
        throw new Error(`${name} is said twice of ${path}, which joins its values`);
      found[name] = value;
    }
  }
  return found;
}

/** What Vercel sends with a path: the last route that fits has the say. */
const readRoutes = (path: string) =>
  Object.assign(
    {},
    ...listHeaderRoutes(SITE)
      .filter(({ src }) => new RegExp(src).test(path))
      .map(({ headers }) => headers),
  ) as Record<string, string>;

test.each([
  '/',
  '/en/projects/tea/',
  '/_astro/a.b.css',
  '/data/projects.json',
  '/en/data/projects.json',
  '/404.html',
])('a static host sends %s with the headers of the Node server', (path) => {
  expect(readHeaderFile(formatHeaderFile(SITE), path)).toMatchObject(listSecurityHeaders(SITE));
  expect(readRoutes(path)).toMatchObject(listSecurityHeaders(SITE));
});

test('names with a hash may be kept, open data be read by others, drawings run nothing', () => {
  const kept = { 'cache-control': 'public, max-age=31536000, immutable' };
  const file = formatHeaderFile(SITE);
  expect(readHeaderFile(file, '/_astro/a.css')).toMatchObject(kept);
  expect(readRoutes('/fonts/a.woff2')).toMatchObject(kept);
  expect(readRoutes('/pagefind/index/zh_1.pf_index')).toMatchObject(kept);
  expect(readHeaderFile(file, '/')).not.toHaveProperty('cache-control');
  for (const path of ['/data/projects.json', '/en/data/projects.json']) {
    const open = { 'access-control-allow-origin': '*' };
    expect([readHeaderFile(file, path), readRoutes(path)]).toMatchObject([open, open]);
  }
  expect(readRoutes('/covers/a.svg')['content-security-policy']).toContain('sandbox');
});

test("what a host's adapter has written stays", () => {
  const root = makeFolder({
    'dist/_headers': '/own/*\n  x-own: 1\n',
    '.vercel/output/config.json': JSON.stringify({ version: 3, routes: [{ src: '/own' }] }),
  });
  const folders = { root, contentDir: '', outDir: join(root, 'dist'), cacheDir: '' };
  const netlify = readFileSync(writeHostHeaders('netlify', folders, SITE), 'utf8');
  expect(netlify).toBe(`/own/*\n  x-own: 1\n${formatHeaderFile(SITE)}`);
  const vercel = JSON.parse(readFileSync(writeHostHeaders('vercel', folders, SITE), 'utf8')) as {
    routes: unknown[];
  };
  expect(vercel).toMatchObject({ version: 3 });
  expect(vercel.routes).toEqual([...listHeaderRoutes(SITE), { src: '/own' }]);
});

test('the rules for what may be fetched ahead are named, and sent as what they are', () => {
  const type = { 'content-type': 'application/speculationrules+json' };
  const named = { 'speculation-rules': '"/speculation-rules.json"' };
  const file = formatHeaderFile(SITE);
  expect(readHeaderFile(file, '/en/projects/tea/')).toMatchObject(named);
  expect(readRoutes('/en/projects/tea/')).toMatchObject(named);
  expect(readHeaderFile(file, '/speculation-rules.json')).toMatchObject(type);
  expect(readRoutes('/speculation-rules.json')).toMatchObject(type);
});

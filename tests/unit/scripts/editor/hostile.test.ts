import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFakeFile } from '#scripts/lib/editor/studio/file-kinds.ts';
import { findPlace } from '#scripts/lib/editor/studio/places.ts';
import { at, openStudio, PDF, PNG } from './studio.ts';

const TREE = at('/git/trees/main?recursive=1');

test('nobody is let in without the page’s token, from elsewhere or by another name', async () => {
  const { ask } = openStudio();
  const status = async (headers: Record<string, string>) => (await ask(TREE, { headers })).status;
  expect(await status({})).toBe(200);
  expect(await status({ origin: 'http://localhost:4321', 'sec-fetch-site': 'same-origin' })).toBe(
    200,
  );
  expect(await status({ authorization: '' })).toBe(401);
  expect(await status({ authorization: 'token guessed' })).toBe(401);
  expect(await status({ authorization: 'Bearer known to the page alone' })).toBe(401);
  expect(await status({ origin: 'http://evil.example' })).toBe(403);
  expect(await status({ origin: 'null' })).toBe(403);
  expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await status({ 'sec-fetch-site': 'none' })).toBe(403);
  for (const host of ['evil.example', 'localhost.evil.example', '192.168.1.5:4321', 'localhost:x'])
    expect(await status({ host })).toBe(403);
});

test('only the known folders and kinds of file are there', async () => {
  const { list, ask } = openStudio();
  const paths = (await list()).map(({ path }) => path);
  expect(paths).toContain('content/site.yml');
  expect(paths).not.toContain('public/favicon.svg');
  for (const path of ['../../etc/passwd', 'content/../package.json', '%2e%2e/package.json'])
    expect((await ask(at(`/raw/${encodeURIComponent(path)}`))).status).toBe(404);
  expect((await ask(at('/raw/%E0%A4%A'))).status).toBe(400);
  expect((await ask(at('/commits?path=-–output=x'))).status).toBe(404);
  expect((await ask('/admin/api/v1/repos/other/place')).status).toBe(404);
  expect((await ask(at('/contents'), { method: 'DELETE' })).status).toBe(404);
});

test('no path leads out of the folders that the editor writes to', () => {
  const step = fc.constantFrom(
    'content',
    'public',
    'files',
    'photos',
    'projects',
    'zh',
    '..',
    '.',
    '',
  );
  const name = fc.constantFrom('a.md', 'a.pdf', 'a.js', 'a.html', 'a.svg', '.a.pdf', 'a.php.pdf');
  const paths = fc.tuple(fc.array(step, { maxLength: 5 }), name);
  fc.assert(
    fc.property(paths, ([steps, file]) => {
      const place = findPlace([...steps, file].join('/'));
      if (!place) return;
      expect(place.path).not.toMatch(/\.\.|\/\/|\/\.|^\//);
      expect(place.path).toMatch(
        /^(?:content\/\w+\/(?:zh|en)\/a\.md|public\/(?:files|photos)\/\S+)$/,
      );
    }),
    { numRuns: 2000 },
  );
  for (const path of [
    'public/files/a.html',
    'public/photos/a.svg',
    'public/photos/a.pdf',
    'public/a.pdf',
  ])
    expect(findPlace(path), path).toBeUndefined();
});

test('what may not be saved is refused before anything is written', async () => {
  const studio = openStudio();
  const before = readdirSync(studio.root, { recursive: true }).length;
  const refused = async (path: string, content: string | Buffer) =>
    (await studio.save({ path, content })).status;
  expect(await refused('public/files/run.js', 'alert(1)')).toBe(422);
  expect(await refused('public/files/page.html', '<script>')).toBe(422);
  expect(await refused('public/files/../../x.pdf', PDF)).toBe(422);
  expect(await refused('src/pages/index.astro', 'x')).toBe(422);
  expect(await refused('content/projects/zh/茶.md', '---\n---\n')).toBe(422);
  expect(await refused('content/projects/zh/.tea.md', '---\n---\n')).toBe(422);
  expect(await refused('public/files/fake.pdf', '<html>')).toBe(422);
  expect(await refused('public/photos/fake.webp', PNG)).toBe(422);
  expect(await refused('public/photos/huge.png', Buffer.alloc(21 * 1024 * 1024))).toBe(422);
  expect(
    await refused('content/projects/zh/huge.md', `---\ntitle: ${'长'.repeat(4e5)}\n---\n`),
  ).toBe(422);
  expect(await refused('content/projects/zh/broken.md', '---\ntitle: [\n---\n')).toBe(422);
  expect(await refused('content/projects/zh/bare.md', 'no head')).toBe(422);
  expect(readdirSync(studio.root, { recursive: true })).toHaveLength(before);
});

test('a request that is no save is refused, whatever it is', async () => {
  const studio = openStudio();
  const bodies = fc.oneof(
    fc.json(),
    fc.string(),
    fc.constant('{"files":[{"operation":"create"}]}'),
  );
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const { status } = await studio.post(at('/contents'), body);
      expect([400, 422]).toContain(status);
    }),
    { numRuns: 100 },
  );
  const path = 'content/site.yml';
  const twice = await studio.save({ path, content: 'a: 1' }, { path, content: 'a: 2' });
  expect(twice.status).toBe(400);
});

test('files are what their endings say', () => {
  expect(findFakeFile(PDF, 'pdf')).toBeUndefined();
  expect(findFakeFile(PNG, 'png')).toBeUndefined();
  const webp = Buffer.from('RIFF\x10\0\0\0WEBPVP8L\x04\0\0\0\0\0\0\0', 'latin1');
  expect(findFakeFile(webp, 'webp')).toBeUndefined();
  expect(findFakeFile(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0xff, 0xd9]), 'jpg')).toBeUndefined();
  expect(findFakeFile(PDF.subarray(0, 20), 'pdf')).toContain('不是完整的PDF');
  expect(findFakeFile(PNG.subarray(0, -4), 'png')).toContain('不是完整的PNG');
  expect(findFakeFile(webp.subarray(0, 14), 'webp')).toContain('不是完整的WebP');
  expect(findFakeFile(Buffer.from('GIF89a'), 'jpg')).toContain('不是完整的JPEG');
  expect(findFakeFile(Buffer.alloc(0), 'exe')).toBeDefined();
});

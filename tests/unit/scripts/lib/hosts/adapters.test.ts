import { expect, test } from 'vitest';
import { getPagesFolder, loadAdapter, readHost } from '#scripts/lib/hosts/adapters.mjs';

test('the node adapter is the usual one', async () => {
  expect(readHost(undefined)).toBe('node');
  expect(readHost('')).toBe('node');
  expect((await loadAdapter('node')).name).toBe('@astrojs/node');
});

test('a host that is not known is named, with those that are', () => {
  expect(() => readHost('cloudflare')).toThrow('"cloudflare"');
  expect(() => readHost('toString')).toThrow('node, netlify, vercel');
});

test('an adapter that is not installed is named with the build command that installs it', async () => {
  const missing = () =>
    Promise.reject(Object.assign(new Error('no such package'), { code: 'ERR_MODULE_NOT_FOUND' }));
  await expect(loadAdapter('netlify', missing)).rejects.toThrow(
    'npm install --no-save @astrojs/netlify',
  );
});

test('an adapter that is there but broken says so itself', async () => {
  const broken = () => Promise.reject(new Error('it broke'));
  await expect(loadAdapter('vercel', broken)).rejects.toThrow('it broke');
});

test('search index and sheets go where the adapter leaves the pages', () => {
  const folders = { root: '/site', outDir: '/site/dist' };
  expect(getPagesFolder(undefined, folders)).toBe('/site/dist/client');
  expect(getPagesFolder('netlify', folders)).toBe('/site/dist');
  expect(getPagesFolder('vercel', folders)).toBe('/site/.vercel/output/static');
});

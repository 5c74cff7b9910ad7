import { globSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { loadDraft } from '#src/islands/enquiry/draft-store.ts';

afterEach(() => vi.unstubAllGlobals());

test('a draft that is too old is deleted when the form is opened', () => {
  const held = new Map([
    ['qiao:enquiry:old', JSON.stringify({ savedAt: Date.now() - 8 * 86_400_000, texts: {} })],
    ['qiao:enquiry:new', JSON.stringify({ savedAt: Date.now(), texts: { name: '张三' } })],
  ]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    removeItem: (key: string) => held.delete(key),
  });
  expect(loadDraft('old')).toBeUndefined();
  expect(loadDraft('new')?.texts.name).toBe('张三');
  expect([...held.keys()]).toEqual(['qiao:enquiry:new']);
});

test.each(['zh', 'en'])('the privacy notice names all that a browser keeps: %s', (language) => {
  const notice = readFileSync(`content/pages/${language}/privacy.md`, 'utf8');
  const keys = globSync('{src,public}/**/*.{ts,tsx,astro,js}').flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return source.includes('localStorage') || file.endsWith('easy/switch.ts')
      ? [...source.matchAll(/['`](qiao[-:][a-z]+)/g)].map(([, key = '']) => key)
      : [];
  });
  expect([...new Set(keys)].toSorted()).toEqual([
    'qiao-easy',
    'qiao:enquiry',
    'qiao:receipt',
    'qiao:shortlist',
  ]);
  for (const key of keys) expect(notice).toContain(`\`${key}`);
});

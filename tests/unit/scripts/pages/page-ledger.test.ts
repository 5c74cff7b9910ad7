import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listKeptAddresses } from '#scripts/lib/pages/ledger-file.ts';
import { openPageLedger } from '#scripts/lib/pages/page-ledger.ts';
import { createProvenance } from '#src/queries/provenance.ts';
import { makeFolder } from '../temporary-folder.ts';

interface Site {
  /** What each source holds. */
  sources: Record<string, string>;
  /** What each page shows, by its address. */
  pages: Record<string, string[]>;
  code?: string;
}

/** Builds the pages of a site, each a line of its sources, and says which were made anew. */
async function build(dir: string, { sources, pages, code = 'code' }: Site) {
  const provenance = createProvenance();
  provenance.addSource('source', (name) => sources[name] ?? 'none');
  const read = (name: string) => {
    provenance.note(`source ${name}`);
    return sources[name] ?? '';
  };
  // Of each source's text this query gives the first letter, so that the rest may change.
  const initial = (name: string) => Promise.resolve(read(name)[0]);
  provenance.addQuery('initial', initial, 'result');
  const ledger = openPageLedger(dir, code, provenance);
  const made: string[] = [];
  const texts: Record<string, string> = {};
  for (const [address, names] of Object.entries(pages)) {
    const page = await ledger.page(address, async () => {
      made.push(address);
      const shown = names.map(async (name) =>
        name.startsWith('@') ? provenance.ask('initial', name.slice(1)) : read(name),
      );
      return Buffer.from((await Promise.all(shown)).join(' '));
    });
    texts[address] = readFileSync(page.path, 'utf8');
  }
  await ledger.close();
  return { made, texts };
}

const PAGES = { '/a/': ['tea'], '/b/': ['rice', '@tea'], '/c/': [] };

test('a page is made anew only where something it shows has changed', async () => {
  const dir = makeFolder();
  const first = await build(dir, { sources: { tea: '茶油', rice: '稻' }, pages: PAGES });
  expect(first.made).toEqual(['/a/', '/b/', '/c/']);
  const same = await build(dir, { sources: { tea: '茶油', rice: '稻' }, pages: PAGES });
  expect(same).toEqual({ made: [], texts: first.texts });
  // The first letter stays, and with it the page that shows no more.
  const longer = await build(dir, { sources: { tea: '茶籽油', rice: '稻' }, pages: PAGES });
  expect(longer).toEqual({ made: ['/a/'], texts: { ...first.texts, '/a/': '茶籽油' } });
  const other = await build(dir, { sources: { tea: '油茶', rice: '稻' }, pages: PAGES });
  expect(other.made).toEqual(['/a/', '/b/']);
  expect(other.texts).toEqual({ '/a/': '油茶', '/b/': '稻 油', '/c/': '' });
});

test('a page of other code, one that lost its bytes, and one that is new are made', async () => {
  const dir = makeFolder();
  const sources = { tea: '茶油', rice: '稻' };
  await build(dir, { sources, pages: PAGES });
  expect((await build(dir, { sources, pages: PAGES, code: 'other' })).made).toHaveLength(3);
  rmSync(join(dir, 'bodies'), { recursive: true });
  expect((await build(dir, { sources, pages: PAGES, code: 'other' })).made).toHaveLength(3);
  const more = { ...PAGES, '/d/': ['rice'] };
  expect((await build(dir, { sources, pages: more, code: 'other' })).made).toEqual(['/d/']);
});

test('a page that a stopped build left half written is written whole', async () => {
  const dir = makeFolder();
  const site = { sources: { tea: '茶油' }, pages: { '/a/': ['tea'] } };
  await build(dir, site);
  const [body = ''] = readdirSync(join(dir, 'bodies'));
  rmSync(join(dir, 'ledger.json'));
  writeFileSync(join(dir, 'bodies', body), '茶');
  expect((await build(dir, site)).texts).toEqual({ '/a/': '茶油' });
});

test('an answer that is kept is asked for again only where what it needs has changed', async () => {
  const dir = makeFolder();
  const asked: string[] = [];
  const build = async (sources: Record<string, string>) => {
    const provenance = createProvenance();
    provenance.addSource('source', (name) => sources[name] ?? 'none');
    const slow = (name: string) => {
      asked.push(name);
      provenance.note(`source ${name}`);
      return Promise.resolve({ text: sources[name] });
    };
    provenance.addQuery('slow', slow, 'kept');
    const ledger = openPageLedger(dir, 'code', provenance);
    const page = await ledger.page('/all.json', async () => {
      const all = Object.keys(sources).map((name) => provenance.ask('slow', name));
      return Buffer.from(JSON.stringify(await Promise.all(all)));
    });
    await ledger.close();
    return [readFileSync(page.path, 'utf8'), asked.splice(0)];
  };
  expect(await build({ tea: '茶油' })).toEqual(['[{"text":"茶油"}]', ['tea']]);
  const more = { tea: '茶油', rice: '稻' };
  expect(await build({ tea: '茶籽油', rice: '稻' })).toEqual([
    '[{"text":"茶籽油"},{"text":"稻"}]',
    ['tea', 'rice'],
  ]);
  expect(await build(more)).toEqual(['[{"text":"茶油"},{"text":"稻"}]', ['tea']]);
  expect(await build(more)).toEqual(['[{"text":"茶油"},{"text":"稻"}]', []]);
  // The last build asked for none, and has handed them on.
  expect((await build({ ...more, rice: '米' }))[1]).toEqual(['rice']);
});

test('a page that is gone leaves neither its bytes nor its line behind', async () => {
  const dir = makeFolder();
  const sources = { tea: '茶油', rice: '稻' };
  await build(dir, { sources, pages: PAGES });
  await build(dir, { sources, pages: { '/a/': ['tea'] } });
  expect(listKeptAddresses(dir, 'code')).toEqual(['/a/']);
  expect(readdirSync(join(dir, 'bodies'))).toHaveLength(1);
  expect(listKeptAddresses(dir, 'other')).toEqual([]);
});

test('what a page of an earlier build needed is remembered over builds that did not make it', async () => {
  const dir = makeFolder();
  const sources = { tea: '茶油', rice: '稻' };
  await build(dir, { sources, pages: PAGES });
  await build(dir, { sources, pages: PAGES });
  await build(dir, { sources: { ...sources, rice: '糯稻' }, pages: PAGES });
  const { made } = await build(dir, { sources: { tea: '油', rice: '糯稻' }, pages: PAGES });
  expect(made).toEqual(['/a/', '/b/']);
});

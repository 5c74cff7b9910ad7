import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBuildStamp } from '#scripts/lib/build-stamp.ts';
import { buildSite, ensureBuilt } from '#scripts/lib/building.ts';
import { CommandError } from '#scripts/lib/command-error.ts';
import { computeFingerprint } from '#scripts/lib/fingerprint.ts';
import { readFolders } from '#scripts/lib/folders.ts';
import { SEARCH_RECORDS } from '#scripts/lib/pages/said.ts';
import { makeFolder, writeFiles } from '../temporary-folder.ts';

const LOG = `import { appendFileSync } from 'node:fs'; appendFileSync('log', NAME + ' ');`;
const PAGES = `
  ${LOG.replace('NAME', "'pages'")}
  import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
  const out = process.env.OUT_DIR;
  mkdirSync(out + '/server', { recursive: true });
  cpSync(process.env.CONTENT_DIR, out + '/client', { recursive: true });
  writeFileSync(out + '/client/page.html', '<p>茶油</p>'.repeat(200));
`;

/** A project whose tools are small stand-ins that note their turn. */
function makeProject(): string {
  return makeFolder({
    'package.json': '{ "type": "module" }',
    'scripts/check.ts': LOG.replace('NAME', "'check'"),
    'scripts/fonts.ts': LOG.replace('NAME', "'fonts'"),
    'scripts/search-index.ts': LOG.replace('NAME', "'search'"),
    'scripts/page-index.ts': LOG.replace('NAME', "'page-search'"),
    'scripts/cards.ts': LOG.replace('NAME', "'cards'"),
    'scripts/sheets.ts': LOG.replace('NAME', "'sheets'"),
    'scripts/pages.ts': PAGES,
    'content/tea.txt': 'tea',
    'other/rice.txt': 'rice',
  });
}

function makeEdges(at = '2026-05-01T08:00:00Z') {
  const written: string[] = [];
  const now = () => Date.parse(at);
  return { written, env: {}, now, stream: { write: (text: string) => written.push(text) } };
}

test('a build runs its steps in order, compresses the pages and stamps the site', async () => {
  const root = makeProject();
  const folders = readFolders({}, root);
  expect(await buildSite(folders, makeEdges())).toBeUndefined();
  const log = readFileSync(join(root, 'log'), 'utf8').trim().split(' ');
  // The check runs beside fonts and pages, the search beside the last two, as soon as its records are there.
  expect(log.filter((name) => !['check', 'search', 'page-search'].includes(name)).join(' ')).toBe(
    'fonts pages cards sheets',
  );
  expect(log.indexOf('cards')).toBeGreaterThan(log.indexOf('check'));
  for (const name of ['search', 'page-search'])
    expect(log.indexOf(name)).toBeGreaterThan(log.indexOf('pages'));
  expect(existsSync(join(root, 'dist/client/page.html.br'))).toBe(true);
  expect(findBuildStamp(folders.outDir)).toEqual({
    fingerprint: computeFingerprint(folders, {}),
    day: '2026-05-01',
    builtAt: '2026-05-01T08:00:00.000Z',
  });
});

test('a build that fails leaves the last site as it was and says why', async () => {
  const root = makeProject();
  const folders = readFolders({}, root);
  await buildSite(folders, makeEdges());
  const stamp = findBuildStamp(folders.outDir);
  writeFiles(root, { 'scripts/search-index.ts': `console.log('no pages'); process.exit(1);` });
  const edges = makeEdges();
  expect(await buildSite(folders, edges)).toBe('index the search');
  expect(edges.written.join('')).toContain('no pages');
  expect(findBuildStamp(folders.outDir)).toEqual(stamp);
});

test('a step that waits for what another never makes is stopped with it', async () => {
  const root = makeProject();
  writeFiles(root, {
    'scripts/search-index.ts': 'setInterval(() => {}, 1000);',
    'scripts/pages.ts': `
      console.log(${JSON.stringify(SEARCH_RECORDS)});
      setTimeout(() => { console.error('no more pages'); process.exit(1); }, 500);
    `,
  });
  const edges = makeEdges();
  expect(await buildSite(readFolders({}, root), edges)).toBe('make the records');
  expect(edges.written.join('')).toMatch(/index the search {2}stopped/);
  expect(edges.written.join('')).toContain('no more pages');
});

test('what an earlier build wrote is gone after the next', async () => {
  const root = makeProject();
  const folders = readFolders({}, root);
  writeFiles(root, { 'dist/client/old.html': 'old' });
  await buildSite(folders, makeEdges());
  expect(existsSync(join(root, 'dist/client/old.html'))).toBe(false);
});

test('another county is built into another folder, with a stamp of its own', async () => {
  const root = makeProject();
  const folders = readFolders({ CONTENT_DIR: 'other', OUT_DIR: '.cache/other/dist' }, root);
  await buildSite(folders, makeEdges());
  expect(existsSync(join(root, '.cache/other/dist/client/rice.txt'))).toBe(true);
  expect(findBuildStamp(folders.outDir)).toBeDefined();
  expect(findBuildStamp(join(root, 'dist'))).toBeUndefined();
});

test('a site is built once, and again only when something has changed', async () => {
  const root = makeProject();
  const folders = readFolders({}, root);
  const start = async (): Promise<string> => {
    const edges = makeEdges();
    expect(await ensureBuilt(folders, edges)).toBeUndefined();
    return edges.written[0] ?? '';
  };
  expect(await start()).toBe('There is no build yet: building the site\n');
  expect(await start()).toBe('Nothing has changed since the last build.\n');
  writeFiles(root, { 'content/tea.txt': 'more tea' });
  expect(await start()).toBe('Something has changed: building the site\n');
  expect(readFileSync(join(root, 'dist/client/tea.txt'), 'utf8')).toBe('more tea');
});

test('the day is the county’s, the same in every step, and its turn makes a site of yesterday old', async () => {
  const root = makeProject();
  const folders = readFolders({}, root);
  const day = LOG.replace('NAME', 'process.env.QIAO_TODAY');
  writeFiles(root, { 'scripts/fonts.ts': day, 'scripts/cards.ts': day });
  const start = async (at: string): Promise<string> => {
    const edges = makeEdges(at);
    expect(await ensureBuilt(folders, edges)).toBeUndefined();
    return edges.written[0] ?? '';
  };
  await start('2026-12-31T15:59:00Z');
  expect(await start('2026-12-31T15:59:59Z')).toContain('Nothing has changed');
  expect(await start('2026-12-31T16:00:00Z')).toContain('Something has changed');
  const days = readFileSync(join(root, 'log'), 'utf8').match(/\d{4}-\d\d-\d\d/g);
  expect(days).toEqual(['2026-12-31', '2026-12-31', '2027-01-01', '2027-01-01']);
});

test('a build that failed is tried again at the next start', async () => {
  const root = makeProject();
  const folders = readFolders({}, root);
  writeFiles(root, { 'scripts/check.ts': 'process.exit(1);' });
  expect(await ensureBuilt(folders, makeEdges())).toBe('check the content');
  expect(await ensureBuilt(folders, makeEdges())).toBe('check the content');
});

test.each(['content', '.', 'scripts/check.ts', 'live'])(
  'a build leaves what is no site as it was, such as %s',
  async (outDir) => {
    const root = makeProject();
    mkdirSync(join(root, 'releases'));
    symlinkSync('releases', join(root, 'live'));
    const built = buildSite(readFolders({ OUT_DIR: outDir }, root), makeEdges());
    await expect(built).rejects.toThrow(CommandError);
    await expect(built).rejects.toThrow(/OUT_DIR .*请.*新文件夹/);
    expect(readFileSync(join(root, 'content/tea.txt'), 'utf8')).toBe('tea');
    expect(existsSync(join(root, 'log'))).toBe(false);
  },
);

test('a build may take an empty folder', async () => {
  const root = makeProject();
  mkdirSync(join(root, 'dist'));
  expect(await buildSite(readFolders({}, root), makeEdges())).toBeUndefined();
});

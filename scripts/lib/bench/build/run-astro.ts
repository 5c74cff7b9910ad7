// The equal site by Astro, in a process of its own: a whole build, or from the bundle of the last one,
// as `scripts/pages.ts` makes our site. Arguments: workspace, source, folder to write into.
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFiles } from '#scripts/lib/fingerprint.ts';
import { layFiles, listBelow } from '#scripts/lib/lay-files.ts';
import { fileAt } from '#scripts/lib/pages/addresses.ts';
import { BUNDLER_ENV } from '#scripts/lib/pages/bundler-env.ts';
import { findBundle, keepBundle, type Bundle } from '#scripts/lib/pages/bundle.ts';
import { loadContentStore, type ContentFiles } from '#scripts/lib/pages/content-store.ts';
import { findEntries, handOverEntries } from '#scripts/lib/pages/data-chunks.ts';
import { listKeptAddresses } from '#scripts/lib/pages/ledger-file.ts';
import { openPageLedger } from '#scripts/lib/pages/page-ledger.ts';
import { layPages, listPages, loadApp } from '#scripts/lib/pages/prerender-app.ts';
import { runMain } from '#scripts/lib/run-main.ts';
import { createProvenance, GIVEN_PROVENANCE } from '#src/queries/provenance.ts';
import { readEntry } from './astro/project-files.mjs';

/** The bench changes content and never code between two builds, so that any name does for it. */
const CODE = 'bench';
const SITE = 'https://county.example';

const [workspace = '', source = '', outDir = ''] = process.argv.slice(2);
const keepDir = join(workspace, 'keep');

async function buildWhole(content: ContentFiles): Promise<void> {
  Object.assign(process.env, BUNDLER_ENV, {
    ASTRO_TELEMETRY_DISABLED: '1',
    BENCH_OUT: outDir,
    BENCH_KEEP: keepDir,
    BENCH_SOURCE: source,
    BENCH_CODE: CODE,
  });
  // Not loaded where the bundle does.
  const { build } = await import('astro');
  // A line for each page is a fourteenth of the work.
  await build({ root: workspace, logLevel: 'error' });
  const pages = new Set(listKeptAddresses(keepDir, CODE).map(fileAt));
  const built = { outDir, publicDir: join(workspace, 'public'), pages };
  await keepBundle(keepDir, built, { code: CODE, content });
}

/** The bundle's store, with the files that have changed read again. */
async function updateStore(bundle: Bundle, content: ContentFiles) {
  const entries = findEntries(join(bundle.dir, 'prerender'));
  const store = await loadContentStore(entries, join(bundle.dir, 'entries.v8'));
  for (const [file, hash] of content) {
    const place = /^(.+)\/projects\/(.+)\.md$/.exec(file);
    if (!place || bundle.content.get(file) === hash) continue;
    const [, language = '', slug = ''] = place;
    const entry = readEntry(join(source, file), slug);
    store.get(`projects-${language}`)!.set(slug, { ...entry, filePath: file });
  }
  return store;
}

async function buildChanged(bundle: Bundle, content: ContentFiles): Promise<string> {
  const prerenderDir = join(workspace, 'run');
  const clientDir = join(outDir, 'client');
  await rm(prerenderDir, { recursive: true, force: true });
  await cp(join(bundle.dir, 'prerender'), prerenderDir, { recursive: true });
  await handOverEntries(prerenderDir, await updateStore(bundle, content));
  const provenance = createProvenance();
  (globalThis as Record<symbol, unknown>)[GIVEN_PROVENANCE] = provenance;
  const ledger = openPageLedger(keepDir, bundle.code, provenance);
  const app = await loadApp(bundle, prerenderDir);
  const pages = await listPages(app);
  const made = await layPages({ clientDir, siteUrl: SITE }, app, ledger, pages);
  await ledger.close();
  // Without styles and scripts of its own the bundle has no folder of them.
  const rest = [join(bundle.dir, 'client'), join(workspace, 'public')].filter(existsSync);
  for (const from of rest) layFiles(from, clientDir, await listBelow(from));
  return `${made} of ${pages.length} pages made anew`;
}

await runMain(async () => {
  const folders = { root: source, contentDir: source, cacheDir: workspace, outDir };
  const content = hashFiles(folders, 'bench', [source]);
  const bundle = await findBundle(keepDir, CODE);
  if (!bundle) await buildWhole(content);
  else console.log(await buildChanged(bundle, content));
  return 0;
});

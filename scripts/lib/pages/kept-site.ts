import { mkdirSync, rmSync, statSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createProvenance, GIVEN_PROVENANCE } from '#src/queries/provenance.ts';
import { deskDirectory, SITE_URL } from '../../../astro.settings.mjs';
import { layFiles, listBelow } from '../lay-files.ts';
import { readLedger } from '../read-ledger.ts';
import { isRecord, isSearchRecord, nameOf } from './addresses.ts';
import type { Bundle } from './bundle.ts';
import {
  findKnownData,
  loadContentStore,
  updateContentStore,
  type ContentFiles,
  type ContentStore,
} from './content-store.ts';
import { findEntries, handOverEntries, writeDataChunk } from './data-chunks.ts';
import { openPageLedger } from './page-ledger.ts';
import { layPages, listPages, listSingles, loadApp, type Page } from './prerender-app.ts';
import { laySiteMap } from './site-map.ts';

/** Where a site is made from its bundle. */
export interface KeptSite {
  readonly bundle: Bundle;
  /** Where pages and their ledger are kept. */
  readonly keepDir: string;
  readonly contentDir: string;
  readonly publicDir: string;
  readonly outDir: string;
  /** The content folder's files as they are now, by hashes. */
  readonly content: ContentFiles;
  /** Called when the records of the search lie there, and when those of cards, sheets and book do. */
  readonly onRecords?: (of: 'search' | 'others') => void;
}

/** How many pages the site has, and how many of them were made anew. */
export interface KeptPages {
  readonly pages: number;
  readonly made: number;
}

/** A build takes seconds: what is older was left by one that was stopped. */
const ABANDONED_MS = 10 * 60 * 1000;

/**
 * A folder to work in, of the same name whenever no other build has it: Node keeps compiled modules by
 * their paths.
 */
function takeWorkDir(keepDir: string): string {
  const usual = join(keepDir, 'run');
  const taken = statSync(usual, { throwIfNoEntry: false });
  if (taken && Date.now() - taken.mtimeMs < ABANDONED_MS) return `${usual}-${process.pid}`;
  rmSync(usual, { recursive: true, force: true });
  mkdirSync(usual, { recursive: true });
  return usual;
}

/** What makes the pages of this build: a copy of the bundle's, with the entries of today in it. */
async function layPrerenderer(site: KeptSite, prerenderDir: string): Promise<ContentStore> {
  const { bundle, contentDir, content } = site;
  const from = join(bundle.dir, 'prerender');
  // Copies: the modules that hold content are written into.
  await cp(from, prerenderDir, { recursive: true });
  const store = await loadContentStore(findEntries(from), join(bundle.dir, 'entries.v8'));
  const files = { before: bundle.content, after: content };
  await updateContentStore(store, contentDir, files, bundle.markdown);
  await handOverEntries(prerenderDir, store);
  return store;
}

/** All else: what the site has beside pages, and the content that is no entry. */
async function layRest(site: KeptSite, prerenderDir: string, store: ContentStore): Promise<void> {
  const { bundle, contentDir, outDir, content } = site;
  const server = join(outDir, 'server');
  // What an earlier build left there may be second names of the bundle's own files.
  await rm(server, { recursive: true, force: true });
  await cp(join(bundle.dir, 'server'), server, { recursive: true });
  const client = join(bundle.dir, 'client');
  layFiles(client, join(outDir, 'client'), await listBelow(client));
  await cp(site.publicDir, join(outDir, 'client'), { recursive: true });
  const known = findKnownData(store, { before: bundle.content, after: content });
  const ledger = await readLedger(contentDir, { known });
  await writeDataChunk(prerenderDir, 'ledger', ledger);
  await writeDataChunk(server, 'ledger', ledger);
  await writeDataChunk(server, 'desks', deskDirectory());
}

/**
 * Makes a site from the bundle of an earlier build: what it was bundled into, today's content, and
 * anew only the pages that show something else than before. Throws where the content has changed in a
 * way that takes a whole build. The records of the search, for which most of a build waits, come
 * before anything else.
 */
export async function makeKeptSite(site: KeptSite): Promise<KeptPages> {
  const workDir = takeWorkDir(site.keepDir);
  const prerenderDir = join(workDir, 'prerender');
  const clientDir = join(site.outDir, 'client');
  try {
    const store = await layPrerenderer(site, prerenderDir);
    // Known before the list of pages is made, for it to take what is kept, too.
    const provenance = createProvenance();
    (globalThis as Record<symbol, unknown>)[GIVEN_PROVENANCE] = provenance;
    const ledger = openPageLedger(site.keepDir, site.bundle.code, provenance);
    const app = await loadApp(site.bundle, prerenderDir);
    const lay = (pages: readonly Page[]) =>
      layPages({ clientDir, siteUrl: SITE_URL }, app, ledger, pages);
    const singles = listSingles(app);
    const search = singles.filter(([address]) => isSearchRecord(address));
    // Their queries are known when their module is loaded.
    for (const [, route] of search) await app.getComponentByRoute(route);
    const first = await lay(search);
    site.onRecords?.('search');
    await layRest(site, prerenderDir, store);
    // To list the pages loads the modules of all others.
    for (const [, route] of singles) await app.getComponentByRoute(route);
    const pages = await listPages(app);
    const isOther = ([address]: Page) => isRecord(address) && !isSearchRecord(address);
    const records = await lay(pages.filter(isOther));
    site.onRecords?.('others');
    const others = await lay(pages.filter(([address]) => !isRecord(address)));
    await ledger.close();
    const shown = pages.filter(([, route]) => route.type === 'page');
    await laySiteMap(clientDir, join(site.keepDir, 'site-map'), {
      siteUrl: SITE_URL,
      pages: shown.map(([address]) => nameOf(address)),
      code: site.bundle.code,
    });
    return { pages: pages.length, made: first + records + others };
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

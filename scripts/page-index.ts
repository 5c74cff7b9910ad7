/*
 * Makes the index of the pages that are no project's, from the pages of a built site as readers see
 * them; where they say what they said in an earlier build, its index is taken. OUT_DIR is the built
 * site's folder, dist if it is not set.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '#src/i18n/locales.ts';
import { cardsPath, INDEX_FOLDERS } from '#src/search/index-files.ts';
import { CACHE_DIR } from '../astro.settings.mjs';
import { readFolders } from './lib/folders.ts';
import { getPagesFolder } from './lib/hosts/adapters.mjs';
import { layFiles, listBelow } from './lib/lay-files.ts';
import { openMemory } from './lib/memory.ts';
import { type FoundPage, listFoundPages } from './lib/search-index/page-records.ts';
import { writeSearchIndex } from './lib/search-index/write-index.ts';

const site = getPagesFolder(process.env['DEPLOY_TARGET'], readFolders(process.env));
const folder = join(site, INDEX_FOLDERS.pages);
const kept = join(CACHE_DIR, 'page-index');
const memory = openMemory(join(CACHE_DIR, 'page-search'), [
  'scripts/page-index.ts',
  'src/search',
  'scripts/lib/search-index',
]);

async function write(pages: readonly FoundPage[]): Promise<void> {
  const records = pages.map(({ record }) => record);
  // A query asks this index beside the library's: its pieces are half as large.
  await writeSearchIndex(records, folder, { memory, pieceSize: () => 400 });
  for (const locale of LOCALES) {
    const cards = pages.map(({ record, cards }) => [record.slug, cards[locale]] as const);
    writeFileSync(join(folder, cardsPath(locale)), JSON.stringify(Object.fromEntries(cards)));
  }
}

const pages = listFoundPages(site);
const said = ['index', JSON.stringify(pages)];
const isKept = memory.find(said) !== undefined && existsSync(kept);
if (isKept) layFiles(kept, folder, await listBelow(kept));
else {
  await write(pages);
  rmSync(kept, { recursive: true, force: true });
  layFiles(folder, kept, await listBelow(folder));
  memory.keep(said, 'kept');
}
console.log(`Pages: ${pages.length} to be found${isKept ? ', as they were' : ''}`);

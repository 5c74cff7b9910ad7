/*
 * Makes the index of the pages that are no project's, from the pages of a built site as readers see
 * them. OUT_DIR is the built site's folder, dist if it is not set.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOCALES } from '#src/i18n/locales.ts';
import { cardsPath, INDEX_FOLDERS } from '#src/search/index-files.ts';
import { CACHE_DIR } from '../astro.settings.mjs';
import { readFolders } from './lib/folders.ts';
import { getPagesFolder } from './lib/hosts/adapters.mjs';
import { openMemory } from './lib/memory.ts';
import { listFoundPages } from './lib/search-index/page-records.ts';
import { writeSearchIndex } from './lib/search-index/write-index.ts';

const site = getPagesFolder(process.env['DEPLOY_TARGET'], readFolders(process.env));
const folder = join(site, INDEX_FOLDERS.pages);
const pages = listFoundPages(site);
const { files, bytes } = await writeSearchIndex(
  pages.map(({ record }) => record),
  folder,
  {
    memory: openMemory(join(CACHE_DIR, 'page-search'), ['src/search', 'scripts/lib/search-index']),
    // A query asks this index beside the library's: its pieces are half as large.
    pieceSize: () => 400,
  },
);
for (const locale of LOCALES) {
  const cards = pages.map(({ record, cards }) => [record.slug, cards[locale]] as const);
  const file = join(folder, cardsPath(locale));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(Object.fromEntries(cards)));
}
console.log(`Pages: ${pages.length} to be found, ${files} files, ${(bytes / 1000).toFixed(0)} kB`);

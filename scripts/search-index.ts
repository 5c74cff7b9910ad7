import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolders } from './lib/folders.ts';
import { CACHE_DIR } from '../astro.settings.mjs';
import { getPagesFolder } from './lib/hosts/adapters.mjs';
import { openMemory } from './lib/memory.ts';
import { parseSearchRecords } from './lib/search-index/read-records.ts';
import { writeSearchIndex } from './lib/search-index/write-index.ts';

/*
 * Makes the search index of a built site from the records that the build left, and takes them away.
 * OUT_DIR is the built site's folder, dist if it is not set.
 */
const site = getPagesFolder(process.env['DEPLOY_TARGET'], readFolders(process.env));
const source = join(site, 'search-records.json');
const start = performance.now();
const records = parseSearchRecords(await readFile(source, 'utf8'));
console.log(`Search: indexing ${records.length} projects …`);
const { files, bytes } = await writeSearchIndex(records, join(site, 'pagefind'), {
  memory: openMemory(join(CACHE_DIR, 'search'), ['src/search', 'scripts/lib/search-index']),
});
await rm(source);

const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`Search: ${files} files, ${(bytes / 1000).toFixed(0)} kB, in ${seconds} s`);

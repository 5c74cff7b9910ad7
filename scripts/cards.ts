/*
 * Draws the share cards of a built site from the records that the build left, and takes the records
 * out of the pages. OUT_DIR is the built site's folder, dist if it is not set.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { shareRecordsSchema } from '#src/domain/share/card.ts';
import { CACHE_DIR } from '../astro.settings.mjs';
import { formatCardReport, makeCards } from './lib/cards/make-cards.ts';
import { readFolders } from './lib/folders.ts';
import { getPagesFolder } from './lib/hosts/adapters.mjs';

const clientDir = getPagesFolder(process.env['DEPLOY_TARGET'], readFolders(process.env));
const file = join(clientDir, 'share-records.json');
const records = shareRecordsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const report = await makeCards(records, { clientDir, cacheDir: join(CACHE_DIR, 'cards') });
rmSync(file);
console.log(`Share cards: ${formatCardReport(report)}`);

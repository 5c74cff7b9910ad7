/*
 * Sets the sheet of every project of a built site from the records that the build left, and takes
 * the records away. OUT_DIR is the built site's folder, dist if it is not set.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE_DIR } from '../astro.settings.mjs';
import { readFolders } from './lib/folders.ts';
import { getPagesFolder } from './lib/hosts/adapters.mjs';
import { formatSheetReport, makeSheets } from './lib/sheets/make-sheets.ts';
import { listRecordFiles, readSheetRecords } from './lib/sheets/read-records.ts';

const clientDir = getPagesFolder(process.env['DEPLOY_TARGET'], readFolders(process.env));
const records = await readSheetRecords(clientDir);
const report = await makeSheets(records, { clientDir, cacheDir: join(CACHE_DIR, 'sheets') });
await Promise.all(listRecordFiles(clientDir).map((file) => rm(file)));
console.log(`Sheets: ${formatSheetReport(report)}`);

/*
 * Sets the sheet of every project and the leaflets of a built site from the records that the build left, and takes
 * the records out of the pages. OUT_DIR is the built site's folder, dist if it is not set.
 */
import { join } from 'node:path';
import { CACHE_DIR } from '../astro.settings.mjs';
import { readFolders } from './lib/folders.ts';
import { getPagesFolder } from './lib/hosts/adapters.mjs';
import { formatSheetReport, makeSheets } from './lib/sheets/make-sheets.ts';
import { openSetters } from './lib/sheets/set-sheets.ts';
import {
  getRecordsFolder,
  readBriefRecords,
  readSheetRecords,
  takeRecords,
} from './lib/sheets/read-records.ts';

const folders = readFolders(process.env);
const clientDir = getPagesFolder(process.env['DEPLOY_TARGET'], folders);
const records = await readSheetRecords(clientDir);
const briefs = await readBriefRecords(clientDir);
const setters = openSetters();
const placesOf = (name: string) => ({ clientDir, cacheDir: join(CACHE_DIR, name), setters });
const report = await makeSheets('sheet', records, placesOf('sheets'));
const briefReport = await makeSheets('brief', briefs, placesOf('briefs'));
await setters.close();
// Where a host publishes the whole folder, nothing may be kept in it.
const publishesAll = clientDir === folders.outDir;
await takeRecords(clientDir, publishesAll ? undefined : getRecordsFolder(folders));
console.log(`Sheets: ${formatSheetReport(report)}`);
console.log(`Leaflets: ${formatSheetReport(briefReport)}`);

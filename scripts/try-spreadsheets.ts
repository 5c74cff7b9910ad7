// `npm run try:spreadsheets`: opens the built projects.csv and projects.xlsx in LibreOffice, without
// a window, and says what type each column came out as. OUT_DIR names another build.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { assets } from '#src/i18n/paths.ts';
import { CommandError } from './lib/command-error.ts';
import { readFolders } from './lib/folders.ts';
import { runMain } from './lib/run-main.ts';
import { reportColumns, type ColumnReport } from './lib/spreadsheet-types.ts';

const run = promisify(execFile);

const NO_OFFICE =
  'soffice is not on this machine. Install LibreOffice Calc, on Debian: apt-get install --no-install-recommends libreoffice-calc';

/** Comma, double quote, UTF-8, from line 1, quoted fields as text, dates and numbers found out. */
const CSV_FILTER = 'CSV:44,34,76,1,,0,true,true';

/** What LibreOffice makes of a file, written as a workbook. */
async function convert(file: string, folder: string): Promise<string> {
  const filter = file.endsWith('.csv') ? [`--infilter=${CSV_FILTER}`] : [];
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
  try {
    await run('soffice', [profile, '--headless', ...filter, ...to, file], { timeout: 300_000 });
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CommandError(missing ? NO_OFFICE : `LibreOffice could not open ${file}`, { cause });
  }
  return join(folder, 'out', basename(file).replace(/\.csv$/, '.xlsx'));
}

function formatReport({ path, kind, filled, wrong }: ColumnReport): string {
  const verdict = wrong.length === 0 ? 'ok' : `WRONG ${wrong.slice(0, 3).join(', ')}`;
  return `  ${path.padEnd(34)} ${kind.padEnd(8)} ${String(filled).padStart(5)} filled  ${verdict}`;
}

async function tryFile(file: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'qiao-spreadsheets-'));
  try {
    const reports = await reportColumns(await convert(file, folder));
    const wrong = reports.filter((report) => report.wrong.length > 0).length;
    console.log([basename(file), ...reports.map(formatReport)].join('\n'));
    console.log(`  ${reports.length} columns, ${wrong} with cells of another type`);
    return wrong;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runMain(async () => {
  const { outDir } = readFolders(process.env);
  let wrong = 0;
  for (const path of [assets.openData.csv, assets.openData.xlsx]) {
    const file = join(outDir, 'client', path);
    if (!existsSync(file)) throw new CommandError(`${file} is missing. Build first: npm run build`);
    wrong += await tryFile(file);
  }
  return wrong === 0 ? 0 : 1;
});

// `npm run coverage [-- --unit UNIT] [--out FILE.xlsx]`: what each unit has packaged, what is stale, thin,
// untranslated or about to expire, what would raise its score; and a workbook to send round.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assessCoverage, type Coverage } from '#src/domain/ledger/coverage.ts';
import {
  COVERAGE_NOTES,
  describeCoverage,
  makeProjectTable,
  makeUnitTable,
} from '#src/staff/files/coverage-tables.ts';
import { printRecords } from '#src/staff/files/table.ts';
import { writeTables } from '#src/staff/files/write-tables.ts';
import { CommandError } from './lib/command-error.ts';
import { readFolders } from './lib/folders.ts';
import { readLedgerAloud } from './lib/read-ledger.ts';
import { readToday } from './lib/read-today.ts';
import { runMain } from './lib/run-main.ts';
import { writeWorkbook } from './lib/write-workbook.ts';

const USAGE = '用法：npm run coverage -- [--unit 单位] [--out 文件.xlsx]';

function readOptions() {
  try {
    return parseArgs({ options: { unit: { type: 'string' }, out: { type: 'string' } } }).values;
  } catch (cause) {
    throw new CommandError(USAGE, { cause });
  }
}

/** The unit alone that a word names, by its name or its file's. */
function pickUnit(coverage: Coverage, word: string | undefined): Coverage {
  if (word === undefined) return coverage;
  const units = coverage.units.filter(({ unit }) => [unit.name, unit.slug].includes(word));
  if (units.length > 0) return { ...coverage, units };
  const near = coverage.units.map(({ unit }) => unit.name).filter((name) => name.includes(word));
  const hint = near.length === 0 ? '请写单位全称，如 县商务局' : `是不是 ${near.join('、')}？`;
  throw new CommandError(`没有单位“${word}”，${hint}。${USAGE}`);
}

await runMain(async () => {
  const { unit, out } = readOptions();
  const { root, contentDir } = readFolders(process.env);
  const today = readToday(process.env);
  const coverage = pickUnit(assessCoverage(await readLedgerAloud(contentDir), today), unit);
  const title = '项目包装情况';
  const lines = [describeCoverage(coverage), ...COVERAGE_NOTES];
  const tables = [makeUnitTable(coverage), makeProjectTable(coverage, 'all')];
  console.log(printRecords(makeUnitTable(coverage)));
  if (unit !== undefined) console.log(printRecords(makeProjectTable(coverage, 'all')));
  else console.log(describeCoverage(coverage));
  const name = `${title}-${unit === undefined ? '' : `${unit}-`}${today}.xlsx`;
  const path = out === undefined ? join(root, 'reports', name) : resolve(out);
  console.log(`Excel 表：${writeWorkbook(path, await writeTables(tables, { title, lines }))}`);
  return 0;
});

// `npm run report -- 2026-05 [--out FILE.xlsx]`: what became of the projects in a month, by unit with rank and
// against the year's targets; on the terminal and as a workbook. The same stands at /staff/progress/.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseMonth } from '#src/domain/enquiry/month.ts';
import { reportProgress } from '#src/domain/ledger/progress.ts';
import {
  listProgressTables,
  nameProgress,
  PROGRESS_NOTES,
} from '#src/staff/files/progress-tables.ts';
import { printRecords } from '#src/staff/files/table.ts';
import { writeTables } from '#src/staff/files/write-tables.ts';
import { CommandError } from './lib/command-error.ts';
import { readFolders } from './lib/folders.ts';
import { readLedgerAloud } from './lib/read-ledger.ts';
import { readToday } from './lib/read-today.ts';
import { runMain } from './lib/run-main.ts';
import { writeWorkbook } from './lib/write-workbook.ts';

const USAGE = '用法：npm run report -- 2026-05 [--out 文件.xlsx]';

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    const [text = '', ...more] = positionals;
    const month = parseMonth(text);
    if (month === undefined || more.length > 0) throw new Error('one month');
    return { month, out: values.out };
  } catch (cause) {
    throw new CommandError(`请写一个月份。${USAGE}`, { cause });
  }
}

await runMain(async () => {
  const { month, out } = readOptions();
  const { root, contentDir } = readFolders(process.env);
  const thisMonth = readToday(process.env).slice(0, 7);
  if (month > thisMonth)
    throw new CommandError(`${month} 还没有到，没有数据。请写 ${thisMonth} 或更早的月份。`);
  const progress = reportProgress(await readLedgerAloud(contentDir), month);
  const title = nameProgress(month);
  console.log(title);
  for (const table of listProgressTables(progress, 'page')) {
    console.log(`\n${table.title}\n${printRecords(table)}`);
  }
  const tables = listProgressTables(progress, 'workbook');
  const bytes = await writeTables(tables, { title, lines: PROGRESS_NOTES });
  const path = out === undefined ? join(root, 'reports', `项目进展-${month}.xlsx`) : resolve(out);
  console.log(`\nExcel 表：${writeWorkbook(path, bytes)}`);
  return 0;
});

// `npm run import -- FILE [--dry-run] [--unit UNIT] [--mapping NAME] [--out DIR] [--overwrite]`: our own
// workbook is taken back into content/; another CSV or XLSX table becomes project drafts, which a
// person finishes and moves there.
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Content } from '#src/domain/check/content.ts';
import { CommandError } from './lib/command-error.ts';
import { getChinaDay } from './lib/content/check-folder.ts';
import { readContent, type ContentReading } from './lib/content/read-content.ts';
import { readFolders } from './lib/folders.ts';
import { formatImport } from './lib/import/report.ts';
import { readWorkbook, runImport } from './lib/import/run-import.ts';
import type { RawSheet } from './lib/import/table.ts';
import { formatDuration, startProgress } from './lib/progress.mjs';
import { runMain } from './lib/run-main.ts';
import { listNamedEntries } from './lib/workbook/entries.ts';
import { isOwnWorkbook } from './lib/workbook/filled-sheet.ts';
import { importWorkbook } from './lib/workbook/import-workbook.ts';
import { createNames, findUnit } from './lib/workbook/names.ts';
import { formatOutcome } from './lib/workbook/report.ts';

const USAGE =
  '用法：npm run import -- 文件.xlsx [--dry-run] [--unit 单位] [--mapping 映射名] [--out 文件夹] [--overwrite]';

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        mapping: { type: 'string' },
        unit: { type: 'string' },
        out: { type: 'string', default: 'drafts' },
        'dry-run': { type: 'boolean', default: false },
        overwrite: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('one file');
    const { mapping, unit, out, overwrite, 'dry-run': dryRun } = values;
    return { file, mapping, unit, out, overwrite, dryRun };
  } catch (cause) {
    throw new CommandError(USAGE, { cause });
  }
}

type Options = ReturnType<typeof readOptions>;
const { root, contentDir } = readFolders(process.env);

/** How far the work has come, for the line that shows it goes on. */
let progress = '导入';

async function importOwn(options: Options, sheets: readonly RawSheet[], reading: ContentReading) {
  const { content } = reading;
  const names = createNames(listNamedEntries(content));
  const outcome = await importWorkbook({
    sheets,
    contentDir,
    reading,
    today: process.env['QIAO_TODAY'] || getChinaDay(new Date()),
    unit: options.unit === undefined ? undefined : findUnit(names, options.unit),
    dryRun: options.dryRun,
    onProgress: (done, all) => {
      progress = `导入 ${done}/${all}`;
    },
  });
  const report = formatOutcome(outcome, { dir: content.dir, dryRun: options.dryRun, names });
  return { report, isWhole: outcome.faults.length === 0 };
}

async function importForeign(
  options: Options,
  sheets: readonly RawSheet[] | undefined,
  content: Content,
) {
  const mappingsDir = join(root, 'scripts/mappings');
  const outcome = await runImport({ ...options, sheets, mappingsDir, content });
  const report = formatImport(outcome, options.out, options.dryRun);
  return { report, isWhole: outcome.result.faults.length === 0 && outcome.plan.kept.length === 0 };
}

async function importFile(options: Options) {
  const sheets = await readWorkbook(options.file);
  const reading = await readContent(contentDir, { name: relative(root, contentDir) });
  if (sheets && isOwnWorkbook(sheets)) return importOwn(options, sheets, reading);
  return importForeign(options, sheets, reading.content);
}

await runMain(async () => {
  const options = readOptions();
  const start = Date.now();
  const stop = startProgress(() => progress, { stream: process.stderr });
  try {
    const { report, isWhole } = await importFile(options);
    console.log(report);
    return isWhole ? 0 : 1;
  } finally {
    stop(`导入用时 ${formatDuration(Date.now() - start)}`);
  }
});

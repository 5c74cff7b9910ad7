// `npm run import -- FILE [--dry-run] [--unit UNIT] [--mapping NAME] [--out DIR] [--overwrite]`: our own
// workbook is taken back into content/; another CSV or XLSX table, or a proposal in Word (DOCX), becomes
// project drafts, which a person finishes and moves there.
import { extname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from './lib/command-error.ts';
import { readContent } from './lib/content/read-content.ts';
import { readFolders } from './lib/folders.ts';
import { formatImport } from './lib/import/report.ts';
import { readBytes, readWorkbook, refuseUnread, runImport } from './lib/import/run-import.ts';
import { formatWordImport, importWord } from './lib/import/word/import-word.ts';
import { formatDuration, startProgress } from './lib/progress.mjs';
import { readToday } from './lib/read-today.ts';
import { runMain } from './lib/run-main.ts';
import { listEntries, listNamedEntries } from './lib/workbook/entries.ts';
import { isOwnWorkbook } from './lib/workbook/filled-sheet.ts';
import { importWorkbook } from './lib/workbook/import-workbook.ts';
import { KINDS } from './lib/workbook/kinds.ts';
import { createNames, findUnit } from './lib/workbook/names.ts';
import { formatOutcome } from './lib/workbook/report.ts';

const USAGE =
  '用法：npm run import -- 文件.xlsx（或 .csv、.docx） [--dry-run] [--unit 单位] [--mapping 映射名] [--out 文件夹] [--overwrite]';

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

/** How far the work has come, for the line that shows it goes on. */
let progress = '导入';

const onProgress = (done: number, all: number) => {
  progress = `导入 ${done}/${all}`;
};

async function importFile(options: Options): Promise<{ report: string; isWhole: boolean }> {
  const { file, out, dryRun } = options;
  const { root, contentDir } = readFolders(process.env);
  const ending = extname(file).toLowerCase();
  refuseUnread(file);
  const sheets = await readWorkbook(file);
  const { content, sources } = await readContent(contentDir, { name: relative(root, contentDir) });
  const names = createNames(listNamedEntries(content));
  const unit = options.unit === undefined ? undefined : findUnit(names, options.unit);
  const today = readToday(process.env);
  const request = { ...options, content, contentDir, today, unit, onProgress };
  const setting = { out, dir: content.dir, dryRun, names };
  const mappingsDir = join(root, 'scripts/mappings');
  if (ending === '.docx') {
    const outcome = await importWord({ ...request, mappingsDir, bytes: readBytes(file) });
    const isWhole = outcome.plan.kept.length === 0;
    return { report: formatWordImport(outcome, { file, out, dryRun }), isWhole };
  }
  if (sheets && isOwnWorkbook(sheets)) {
    const outcome = await importWorkbook({ ...request, sheets, sources });
    const isWhole = outcome.faults.length === 0 && outcome.read > 0;
    return { report: formatOutcome(outcome, setting), isWhole };
  }
  const projects = listEntries({ content, sources }, KINDS[0]!);
  const outcome = await runImport({ ...request, sheets, projects, mappingsDir });
  const { result, plan, updates } = outcome;
  const isWhole = [result.faults, plan.kept, updates.faults].every((left) => left.length === 0);
  return { report: formatImport(outcome, setting), isWhole };
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

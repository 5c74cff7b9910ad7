// `npm run import -- FILE [--mapping NAME] [--dry-run] [--out DIR] [--overwrite]`: a CSV or XLSX table
// becomes project drafts, which a person finishes and moves to content/.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from './lib/command-error.ts';
import { readContent } from './lib/content/read-content.ts';
import { readFolders } from './lib/folders.ts';
import { formatImport } from './lib/import/report.ts';
import { runImport, type ImportOutcome } from './lib/import/run-import.ts';
import { formatDuration, startProgress } from './lib/progress.mjs';
import { runMain } from './lib/run-main.ts';

const USAGE =
  '用法：npm run import -- 文件.xlsx [--mapping 映射名] [--dry-run] [--out 文件夹] [--overwrite]';

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        mapping: { type: 'string' },
        out: { type: 'string', default: 'drafts' },
        'dry-run': { type: 'boolean', default: false },
        overwrite: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('one file');
    const { mapping, out, overwrite, 'dry-run': dryRun } = values;
    return { file, mapping, out, overwrite, dryRun };
  } catch (cause) {
    throw new CommandError(USAGE, { cause });
  }
}

async function showProgress(work: Promise<ImportOutcome>): Promise<ImportOutcome> {
  const start = Date.now();
  const stop = startProgress('导入', { stream: process.stderr });
  try {
    return await work;
  } finally {
    stop(`导入用时 ${formatDuration(Date.now() - start)}`);
  }
}

await runMain(async () => {
  const options = readOptions();
  const { root, contentDir } = readFolders(process.env);
  const { content } = await readContent(contentDir);
  const mappingsDir = join(root, 'scripts/mappings');
  const { result, plan } = await showProgress(runImport({ ...options, mappingsDir, content }));
  console.log(formatImport(result, plan, options.out, options.dryRun));
  return result.faults.length === 0 && plan.kept.length === 0 ? 0 : 1;
});

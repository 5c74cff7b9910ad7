// `npm run check`: everything wrong in the content, one line each. `--release` refuses samples too;
// `--json` is for machines. CONTENT_DIR names another folder, QIAO_TODAY another day.
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from './lib/command-error.ts';
import { checkFolder, getChinaDay } from './lib/content/check-folder.ts';
import { formatReport } from './lib/content/report.ts';
import { readFolders } from './lib/folders.ts';
import { runMain } from './lib/run-main.ts';

const USAGE = '用法：npm run check -- [--release] [--json]';

function readOptions(): { release: boolean; json: boolean } {
  try {
    const { values } = parseArgs({
      options: { release: { type: 'boolean' }, json: { type: 'boolean' } },
    });
    return { release: values.release ?? false, json: values.json ?? false };
  } catch (cause) {
    throw new CommandError(USAGE, { cause });
  }
}

function readToday(): string {
  const today = process.env['QIAO_TODAY'] || getChinaDay(new Date());
  if (/^\d{4}-\d{2}-\d{2}$/.test(today)) return today;
  throw new CommandError(`QIAO_TODAY "${today}" 不是日期，请写成 2026-11-23`);
}

await runMain(async () => {
  const { release, json } = readOptions();
  const { root, contentDir } = readFolders(process.env);
  const inside = relative(root, contentDir);
  const name = inside.startsWith('..') ? contentDir : inside;
  const options = { name, publicDir: `${root}/public`, today: readToday(), release };
  const { content, findings } = await checkFolder(contentDir, options);
  console.log(json ? JSON.stringify({ findings }, null, 2) : formatReport(content, findings));
  return findings.length === 0 ? 0 : 1;
});

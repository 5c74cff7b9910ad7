// `npm run check`: everything wrong in the content, one line each. `--release` refuses samples too;
// `--faults-only` leaves out stale and expired projects and what waits for a source, as the build does; `--similarity` lists the
// texts most alike; `--json` is for machines, `--annotations` for a code host. CONTENT_DIR names
// another folder, QIAO_TODAY another day.
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from './lib/command-error.ts';
import { checkFolder } from './lib/content/check-folder.ts';
import {
  formatAnnotations,
  formatLikenesses,
  formatPending,
  formatReport,
} from './lib/content/report.ts';
import { readFolders } from './lib/folders.ts';
import { readToday } from './lib/read-today.ts';
import { runMain } from './lib/run-main.ts';

const USAGE =
  '用法：npm run check -- [--release] [--faults-only] [--similarity] [--json | --annotations]';

function readOptions() {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      options: {
        release: flag,
        'faults-only': flag,
        similarity: flag,
        json: flag,
        annotations: flag,
      },
    }).values;
  } catch (cause) {
    throw new CommandError(USAGE, { cause });
  }
}

await runMain(async () => {
  const { release, 'faults-only': faultsOnly, similarity, json, annotations } = readOptions();
  const { root, contentDir } = readFolders(process.env);
  const inside = relative(root, contentDir);
  const name = inside.startsWith('..') ? contentDir : inside;
  const today = readToday(process.env);
  const options = { name, publicDir: `${root}/public`, today, release, faultsOnly };
  const { content, findings } = await checkFolder(contentDir, options);
  if (similarity) console.log(formatLikenesses(content));
  if (json) console.log(JSON.stringify({ findings }, null, 2));
  else if (annotations) console.log(formatAnnotations(findings));
  else {
    const pending = faultsOnly ? [] : formatPending(content);
    // What is wrong stands last, where it is seen.
    console.log([...pending, formatReport(content, findings)].join('\n'));
  }
  return findings.length === 0 ? 0 : 1;
});

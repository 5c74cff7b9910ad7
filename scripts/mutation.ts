// `npm run mutation [-- finance units guide/plan] [--last]`: changes the rules in one place at a time and
// counts the changes that a test notices, folder by folder; `--last` prints what the last runs found.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, withOwnTools } from './lib/commands.mjs';
import { readFolders } from './lib/folders.ts';
import { printTable } from './lib/markdown-table.ts';
import { listModules, type MutationFolder, pickFolders, RULES } from './lib/mutation/folders.ts';
import {
  addScores,
  countMutants,
  describeScores,
  getKilledShare,
  type MutationReport,
  type Score,
} from './lib/mutation/scores.ts';
import { runMain } from './lib/run-main.ts';

/** The share of the mutants that the tests must notice. */
const BAR = 0.8;

/** The file that Stryker goes on from, and that holds what it found. */
function getReportPath(cacheDir: string, { name }: MutationFolder): string {
  return join(cacheDir, 'mutation', `${name}.json`);
}

function readScore(path: string, { files }: MutationFolder): Score | undefined {
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8')) as MutationReport;
  return countMutants(report, (file) => files.includes(file));
}

function runStryker(root: string, folder: MutationFolder, path: string) {
  console.log(`\n${folder.name}: ${folder.files.length} files`);
  const files = ['--mutate', folder.files.join(','), '--incrementalFile', path];
  return runCommand(process.execPath, ['node_modules/.bin/stryker', 'run', ...files], {
    cwd: root,
    env: withOwnTools(root, process.env),
    show: true,
  });
}

await runMain(async () => {
  const { values, positionals } = parseArgs({
    options: { last: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const { root, cacheDir } = readFolders(process.env);
  const scores = new Map<string, Score>();
  for (const folder of pickFolders(listModules(join(root, RULES)), positionals)) {
    const path = getReportPath(cacheDir, folder);
    const { code } = values.last ? { code: 0 } : await runStryker(root, folder, path);
    if (code !== 0) return code;
    const score = readScore(path, folder);
    if (score === undefined) console.log(`${folder.name}: not run yet`);
    else scores.set(folder.name, score);
  }
  const { head, rows } = describeScores(scores);
  console.log(`\n${printTable(head, rows)}`);
  const share = getKilledShare(addScores([...scores.values()])) ?? 0;
  if (share >= BAR) return 0;
  console.error(
    `Tests notice fewer than ${BAR * 100} % of the changes; survivors are named above.`,
  );
  return 1;
});

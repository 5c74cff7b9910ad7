// `npm run mutation [-- finance units guide/plan] [--last]`: changes the rules in one place at a time and
// counts the changes that a test notices, folder by folder; `--last` prints what the last runs found.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** There while a run has not ended: a report that was cut off looks like a whole one. */
const getMarkPath = (path: string) => `${path}.unfinished`;

async function runStryker(root: string, folder: MutationFolder, path: string): Promise<number> {
  console.log(`\n${folder.name}: ${folder.files.length} files`);
  const files = ['--mutate', folder.files.join(','), '--incrementalFile', path];
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(getMarkPath(path), '');
  const { code } = await runCommand(
    process.execPath,
    ['node_modules/.bin/stryker', 'run', ...files],
    { cwd: root, env: withOwnTools(root, process.env), show: true },
  );
  if (code === 0) rmSync(getMarkPath(path));
  return code;
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
    const code = values.last ? 0 : await runStryker(root, folder, path);
    if (code !== 0) return code;
    const score = readScore(path, folder);
    if (score === undefined) console.log(`${folder.name}: not run yet`);
    else scores.set(folder.name, score);
    if (existsSync(getMarkPath(path)))
      console.log(`${folder.name}: a part only, its run was stopped`);
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

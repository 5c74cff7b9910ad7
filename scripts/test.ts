// Runs every check and test there is; `--unit` runs the tests of modules alone. The last line counts.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readFolders } from './lib/folders.ts';
import { formatDuration, startProgress } from './lib/progress.mjs';
import { findQuickFolder } from './lib/quick-folder.ts';
import { runMain } from './lib/run-main.ts';
import type { Outcome } from './lib/test-results.ts';
import { listStages, listUnitStages, type Stage, type StageEdges } from './lib/test-stages.ts';

async function runStage({ name, live = false, run }: Stage): Promise<Outcome> {
  const start = Date.now();
  if (live) console.log(`\n${name} …`);
  const stop = live ? console.log : startProgress(name);
  const outcome = await run();
  const findings = outcome.failed > 0 ? `  ${outcome.failed} failed` : '';
  stop(`${name}  ${formatDuration(Date.now() - start)}${findings}`);
  if (outcome.report !== '') console.log(outcome.report.replace(/^/gm, '  '));
  return outcome;
}

/** One after the other. */
async function runStages(stages: readonly Stage[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const stage of stages) outcomes.push(await runStage(stage));
  return outcomes;
}

async function runAll(edges: StageEdges): Promise<Outcome[]> {
  return (await Promise.all(listStages(edges).map(runStages))).flat();
}

/** Gone when this process ends, however it does. */
function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(findQuickFolder(), 'qiao-tests-'));
  // PostgreSQL's own user has to come through it, where root runs the tests.
  chmodSync(folder, 0o711);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

await runMain(async () => {
  const { root, cacheDir } = readFolders(process.env);
  const workDir = join(cacheDir, `test-${process.pid}`);
  mkdirSync(workDir, { recursive: true });
  const env = { ...process.env, TMPDIR: makeTemporaryFolder() };
  const edges = { root, workDir, env };
  const start = Date.now();
  const outcomes = process.argv.includes('--unit')
    ? await runStages(listUnitStages(edges))
    : await runAll(edges);
  const sum = (count: 'passed' | 'failed') =>
    outcomes.reduce((total, outcome) => total + outcome[count], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  rmSync(workDir, { recursive: true, force: true });
  console.log(`\nAll of it took ${formatDuration(Date.now() - start)}.`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

// Runs every check and test there is; `--unit` runs the tests of modules alone. The last line counts.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readFolders } from './lib/folders.ts';
import { formatDuration, startProgress } from './lib/progress.mjs';
import { runMain } from './lib/run-main.ts';
import type { Outcome } from './lib/test-results.ts';
import { listStages, listUnitStages, type Stage } from './lib/test-stages.ts';

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

await runMain(async () => {
  const { root, cacheDir } = readFolders(process.env);
  const workDir = join(cacheDir, `test-${process.pid}`);
  mkdirSync(workDir, { recursive: true });
  const edges = { root, workDir, env: process.env };
  const stages = process.argv.includes('--unit') ? listUnitStages(edges) : listStages(edges);
  let passed = 0;
  let failed = 0;
  const start = Date.now();
  for (const stage of stages) {
    const outcome = await runStage(stage);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  rmSync(workDir, { recursive: true, force: true });
  console.log(`\nAll of it took ${formatDuration(Date.now() - start)}.`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

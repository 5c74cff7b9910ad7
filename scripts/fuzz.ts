// `npm run fuzz [-- --cases 100000 --seed 1]`: what comes from outside is read or refused with a reason.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readFolders } from './lib/folders.ts';
import { listFuzzTargets } from './lib/fuzz/targets.ts';
import { formatDuration } from './lib/progress.mjs';
import { runMain } from './lib/run-main.ts';

/** So many at a time, so that progress can be shown between. */
const BATCH = 5_000;
const SHOWN_MS = 2_000;

await runMain(() => {
  const { values } = parseArgs({
    options: { cases: { type: 'string' }, seed: { type: 'string' } },
  });
  const cases = Number(values.cases ?? 100_000);
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  const { contentDir } = readFolders(process.env);
  let failed = 0;
  for (const { name, property } of listFuzzTargets(join(contentDir, 'projects/zh'))) {
    const start = Date.now();
    let shown = start;
    for (let done = 0; done < cases; done += BATCH) {
      const numRuns = Math.min(BATCH, cases - done);
      const result = fc.check(property, { numRuns, seed: seed + done });
      if (result.failed) {
        failed += 1;
        console.error(`${name}: failed\n${fc.defaultReportMessage(result)}`);
        break;
      }
      if (Date.now() - shown > SHOWN_MS) {
        shown = Date.now();
        console.log(`  ${name} … ${done + numRuns} of ${cases}`);
      }
    }
    console.log(`${name}: ${cases} cases from seed ${seed}, ${formatDuration(Date.now() - start)}`);
  }
  return Promise.resolve(failed === 0 ? 0 : 1);
});

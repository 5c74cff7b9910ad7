// One contender over one corpus, in a process of its own: name, site, size, working folder, and where
// its index is kept, if it is.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMain } from '#scripts/lib/run-main.ts';
import { loadRecords } from './bench.ts';
import { type ContenderName, runTrial, saveTrial } from './trial.ts';

await runMain(async () => {
  const [name = 'ours', site = '', size = '0', work = '', kept = ''] = process.argv.slice(2);
  const queries = JSON.parse(await readFile(join(work, 'queries.json'), 'utf8')) as string[];
  const records = await loadRecords(site, Number(size));
  const trial = await runTrial(name as ContenderName, records, queries, {
    work: join(work, 'index'),
    kept: kept === '' ? undefined : kept,
  });
  await saveTrial(join(work, 'trial.json'), trial);
  return 0;
});

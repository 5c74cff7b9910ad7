// `npm run bench:enquiries`: enquiries acknowledged a second by one process on both stores, beside
// servers that do nothing or no more than one fsync. `-- --seconds 5 --connections 32` change the
// load, `--built` takes the last build of dist. Exit code 1 where SQLite misses its bar.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENDERS } from './lib/bench/enquiries/contenders.ts';
import { findMisses, formatMeasured } from './lib/bench/enquiries/table.ts';
import { readFolders } from './lib/folders.ts';
import { startProgress } from './lib/progress.mjs';
import { runMain } from './lib/run-main.ts';

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '10' },
      connections: { type: 'string', default: '16' },
      built: { type: 'boolean', default: false },
    },
  });
  const connections = Number(values.connections);
  const load = { connections, seconds: Number(values.seconds), warmUpSeconds: 3 };
  const parent = join(readFolders(process.env).cacheDir, 'bench-enquiries');
  mkdirSync(parent, { recursive: true });
  const rows = [];
  for (const [name, measure] of Object.entries(CONTENDERS)) {
    const folder = mkdtempSync(join(parent, 'run-'));
    const stop = startProgress(name);
    try {
      rows.push({ name, measured: await measure({ folder, load, built: values.built }) });
    } finally {
      stop(`${name}: done`);
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log(`\n${formatMeasured(rows)}`);
  const misses = rows
    .filter(({ name }) => name.startsWith('SQLite'))
    .flatMap(({ measured }) => findMisses(measured));
  for (const miss of misses) console.log(`SHORT  ${miss}`);
  return misses.length === 0 ? 0 : 1;
});

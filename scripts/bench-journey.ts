// `npm run bench:journey`: from the home page to the status of an enquiry on slow 3G and a cheap phone, by
// keyboard, in the last build of dist: with script and without. Exits with 1 where a step is beyond its
// budget of seconds or bytes.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { findOverruns, formatSteps, measureSteps } from './lib/bench/journey/measure.ts';
import { WITH_SCRIPT, WITHOUT_SCRIPT } from './lib/bench/journey/steps.ts';
import { openChromium } from './lib/chromium.ts';
import { readFolders } from './lib/folders.ts';
import { runMain } from './lib/run-main.ts';
import { makeServerProcess } from './lib/trial/server-process.ts';

const WAYS = [
  { title: 'With script', steps: WITH_SCRIPT, script: true },
  { title: 'Without script', steps: WITHOUT_SCRIPT, script: false },
] as const;

await runMain(async () => {
  const parent = join(readFolders(process.env).cacheDir, 'bench-journey');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'run-'));
  const env = { DATABASE_URL: `file:${join(folder, 'qiao.db')}`, OUTBOX_WORKER: 'off' };
  const server = await makeServerProcess({ env, script: 'built' });
  await server.start();
  const browser = await openChromium();
  const overruns: string[] = [];
  try {
    for (const { title, steps, script } of WAYS) {
      const rows = await measureSteps(browser, steps, { origin: server.url, script });
      console.log(`${title}, at a load of ${loadavg()[0]!.toFixed(1)}:\n\n${formatSteps(rows)}\n`);
      overruns.push(...findOverruns(rows).map((overrun) => `${title}: ${overrun}`));
    }
  } finally {
    await browser.close();
    await server.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
  for (const overrun of overruns) console.log(`BEYOND ITS BUDGET ${overrun}`);
  return overruns.length === 0 ? 0 : 1;
});

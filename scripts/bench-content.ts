// `npm run bench:content`: the check of 210, 2,000 and 20,000 generated projects, CPU seconds and
// memory of the whole process, one after the other in one run.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { readFolders, ROOT } from './lib/folders.ts';
import { generateProjects } from './lib/bench/generate-projects.ts';
import { CommandError } from './lib/command-error.ts';
import { runMain } from './lib/run-main.ts';

const SIZES = [210, 2_000, 20_000];

interface Usage {
  cpuSeconds: number;
  peakMb: number;
}

function measureCheck(contentDir: string): Usage {
  const hook = resolve(ROOT, 'scripts/lib/bench/report-usage.mjs');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', hook, 'scripts/check.ts', '--faults-only'],
    { cwd: ROOT, env: { ...process.env, CONTENT_DIR: contentDir }, encoding: 'utf8' },
  );
  if (status !== 0)
    throw new CommandError(`The check found faults in ${contentDir}:\n${stdout.slice(0, 1000)}`);
  const usage = /^usage (.+)$/m.exec(stderr)?.[1];
  if (!usage) throw new Error(`The check said nothing of what it used:\n${stderr}`);
  return JSON.parse(usage) as Usage;
}

await runMain(() => {
  const { contentDir, cacheDir } = readFolders(process.env);
  console.log('| projects | CPU s | peak MB | CPU ms a project |\n|---|---|---|---|');
  for (const size of SIZES) {
    const into = join(cacheDir, 'bench-content');
    generateProjects(contentDir, into, size);
    const { cpuSeconds, peakMb } = measureCheck(into);
    const each = (cpuSeconds * 1000) / size;
    console.log(
      `| ${size.toLocaleString('en')} | ${cpuSeconds.toFixed(2)} | ${peakMb.toFixed(0)} | ${each.toFixed(2)} |`,
    );
  }
  return Promise.resolve(0);
});

// `npm run bench:import`: a foreign table of 1,000 rows, and a workbook of 1,000 generated projects with
// all their lists (some 79,000 rows on 26 sheets), taken into a content folder that has
// none of them and into one that has them all; seconds of the whole command and CPU seconds, one after
// the other.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateProjects } from './lib/bench/generate-projects.ts';
import { CommandError } from './lib/command-error.ts';
import { readFolders, ROOT } from './lib/folders.ts';
import { runMain } from './lib/run-main.ts';

const COUNT = 1000;

/** A form as towns send it in. */
function makeTable(): string {
  const head = '项目名称,项目简介,所属行业,乡镇,包装单位,建设内容,总投资（万元）,合作方式,核实日期';
  const rows = Array.from(
    { length: COUNT },
    (_, index) =>
      `第${index}号竹木厂,做地板。,农产品加工,雀塘镇,县农业农村局,车间${index}㎡,${index + 100},独资,2026年3月5日`,
  );
  return [head, ...rows].join('\n');
}

/** Runs a staff command over a content folder: its seconds, and the last line it wrote. */
function time(contentDir: string, ...args: readonly string[]) {
  const start = performance.now();
  const hook = join(ROOT, 'scripts/lib/bench/report-usage.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', hook, ...args], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: contentDir },
    encoding: 'utf8',
  });
  const said = stdout.trimEnd().split('\n').at(-1) ?? '';
  if (said === '') throw new CommandError(`${args.join(' ')} said nothing:\n${stderr}`);
  const usage = /^usage (.+)$/m.exec(stderr)?.[1] ?? '{}';
  const { cpuSeconds = Number.NaN } = JSON.parse(usage) as { cpuSeconds?: number };
  return { seconds: (performance.now() - start) / 1000, cpuSeconds, said };
}

await runMain(() => {
  const { contentDir, cacheDir } = readFolders(process.env);
  const full = join(cacheDir, 'bench-import');
  const bare = join(cacheDir, 'bench-import-bare');
  const file = join(cacheDir, 'bench-import.xlsx');
  generateProjects(contentDir, full, COUNT);
  rmSync(bare, { recursive: true, force: true });
  cpSync(full, bare, { recursive: true });
  // Events name projects of the content's own.
  for (const folder of [
    'bench-import/events',
    'bench-import-bare/events',
    'bench-import-bare/projects',
  ])
    rmSync(join(cacheDir, folder), { recursive: true });
  const table = join(cacheDir, 'bench-import.csv');
  writeFileSync(table, makeTable());
  const runs = {
    'foreign table': [bare, 'scripts/import.ts', table, '--dry-run'],
    'workbook written': [full, 'scripts/workbook.ts', '--all', '--force', '--out', file],
    'all new, dry run': [bare, 'scripts/import.ts', file, '--overwrite', '--dry-run'],
    'all new, written': [bare, 'scripts/import.ts', file, '--overwrite'],
    'again, all the same': [bare, 'scripts/import.ts', file, '--overwrite'],
  } as const;
  console.log('| run | s | CPU s | it said |\n|---|---|---|---|');
  for (const [name, [dir, ...args]] of Object.entries(runs)) {
    const { seconds, cpuSeconds, said } = time(dir, ...args);
    console.log(`| ${name} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${said} |`);
  }
  return Promise.resolve(0);
});

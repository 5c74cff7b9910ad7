import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand, withOwnTools } from '../commands.mjs';
import type { Folders } from '../folders.ts';
import type { Step, StepResult } from '../steps.ts';
import { getPagesFolder, HOSTS, type Host } from './adapters.mjs';

/** The county that is built: small, and its texts do not change. */
const CONTENT_DIR = 'tests/fixtures/county';

/** What a visitor needs of the pages, beside the function. */
const PAGES = ['index.html', 'en/index.html', 'pagefind/parts.json', 'cards', 'sheets'];

/** Copies what git would, as a host does that fetches the repository. */
function copyProject(root: string, to: string): StepResult {
  rmSync(to, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const files = listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(root, file), join(to, file));
  }
  return { ok: true, output: `${files.length} files` };
}

function findPages(copy: string, host: Host): StepResult {
  const folder = getPagesFolder(host, { root: copy, outDir: join(copy, 'dist') });
  const missing = PAGES.filter((page) => !existsSync(join(folder, page)));
  if (missing.length > 0) return { ok: false, output: `missing: ${missing.join(', ')}` };
  return { ok: true, output: `${PAGES.length} of ${PAGES.length} looked for are there` };
}

/** The steps in which a host's build command and its function are tried, in a copy of the project. */
export function listTrialSteps(
  host: Host,
  { root, cacheDir }: Folders,
  env: NodeJS.ProcessEnv,
): Step[] {
  const copy = join(cacheDir, 'try-hosts', host);
  const hostEnv = {
    ...withOwnTools(copy, env),
    DEPLOY_TARGET: host,
    CONTENT_DIR,
    OUT_DIR: 'dist',
    SITE_URL: 'https://invest.example.cn',
  };
  const command = (name: string, file: string, args: readonly string[]): Step => ({
    name,
    show: true,
    run: async () => {
      const { code, output } = await runCommand(file, args, { cwd: copy, env: hostEnv });
      return { ok: code === 0, output: code === 0 ? '' : output };
    },
  });
  const call = ['scripts/lib/hosts/call-function.ts', host];
  return [
    { name: 'copy the project', show: true, run: () => Promise.resolve(copyProject(root, copy)) },
    command('install its packages', process.execPath, ['scripts/bootstrap.mjs']),
    command(`install ${HOSTS[host].package}`, 'npm', [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      HOSTS[host].package,
    ]),
    command('build', process.execPath, ['scripts/build.ts']),
    { name: 'look for the pages', show: true, run: () => Promise.resolve(findPages(copy, host)) },
    {
      name: 'send the function an enquiry',
      show: true,
      run: async () => {
        const run = await runCommand(process.execPath, call, { cwd: copy, env: hostEnv });
        return { ok: run.code === 0, output: run.output };
      },
    },
    {
      name: 'clear the copy away',
      run: () => {
        rmSync(copy, { recursive: true, force: true });
        return Promise.resolve({ ok: true, output: '' });
      },
    },
  ];
}

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from '#scripts/lib/listening.ts';
import { buildAdmin } from '#scripts/lib/editor/build-admin.ts';
import { ROOT } from '#scripts/lib/folders.ts';

/** What a project is made of, beside its content and packages. */
const PARTS = [
  'astro.config.mjs',
  'astro.settings.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'public',
  'scripts',
  'src',
];

const START_MS = 90_000;

/** A project of its own with the fixture county for its content, and programs that run in it. */
export interface EditorSite {
  readonly root: string;
  /** Runs a script of the project to its end; throws with what it printed where it fails. */
  readonly run: (...args: string[]) => string;
  /** Starts a script that serves on a port, and waits until it answers. */
  readonly serve: (path: string, script: string, env?: NodeJS.ProcessEnv) => Promise<string>;
  /** Ends what was started and takes the project away. */
  readonly close: () => Promise<void>;
}

/** Packages as links to the same files: a folder of links to folders is no part of the project to Vite. */
function copyPackages(root: string): void {
  const from = join(ROOT, 'node_modules');
  try {
    execFileSync('cp', ['-al', from, root], { stdio: 'ignore' });
  } catch {
    // What was linked before the fault, as when another test's build takes away a file of its own.
    rmSync(join(root, 'node_modules'), { recursive: true, force: true });
    symlinkSync(from, join(root, 'node_modules'), 'dir');
  }
}

async function waitFor(address: string, program: ChildProcess, said: string[]): Promise<void> {
  const end = Date.now() + START_MS;
  while (Date.now() < end && program.exitCode === null) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nothing answers at ${address}:\n${said.join('')}`);
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  const gone = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGTERM');
  await gone;
}

/** Copies the project beside itself, so that what is saved and published there harms nothing. */
export async function openEditorSite(): Promise<EditorSite> {
  const root = join(ROOT, '.cache', `editor-site-${process.pid}`);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (const part of PARTS) cpSync(join(ROOT, part), join(root, part), { recursive: true });
  cpSync(join(ROOT, 'tests/fixtures/county'), join(root, 'content'), { recursive: true });
  copyPackages(root);
  const admin = await buildAdmin(join(ROOT, '.cache'));
  if (existsSync(admin))
    cpSync(join(ROOT, '.cache/editor'), join(root, '.cache/editor'), { recursive: true });
  const programs: ChildProcess[] = [];
  const base = {
    ...process.env,
    SITE_URL: 'http://localhost:4321',
    QIAO_TODAY: '2026-11-23',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const options = { cwd: root, env: base };
  return {
    root,
    run: (...args) => execFileSync(process.execPath, args, { ...options, encoding: 'utf8' }),
    serve: async (path, script, env = {}) => {
      const port = await findFreePort();
      const own = { ...base, PORT: String(port), HOST: '127.0.0.1', ...env };
      const program = spawn(process.execPath, [script], { cwd: root, env: own });
      programs.push(program);
      const said: string[] = [];
      for (const stream of [program.stdout, program.stderr])
        stream.on('data', (text: Buffer) => said.push(String(text)));
      const origin = `http://127.0.0.1:${port}`;
      await waitFor(origin + path, program, said);
      return origin;
    },
    close: async () => {
      await Promise.all(programs.map(end));
      rmSync(root, { recursive: true, force: true });
    },
  };
}

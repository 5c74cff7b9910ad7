import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withOwnTools } from '#scripts/lib/commands.mjs';
import type { Folders } from '#scripts/lib/folders.ts';
import { printTable } from '#scripts/lib/markdown-table.ts';
import { generateProjects } from '../generate-projects.ts';
import { measure, type Usage } from './measure.ts';
import { putAside } from './put-aside.ts';

/**
 * The steps of `scripts/build.ts` but for the check, sheets, cards and leaflets, one after the other so
 * that each can be measured.
 */
const STEPS = {
  'heading fonts': 'scripts/fonts.ts',
  pages: 'scripts/pages.ts',
  'search index': 'scripts/search-index.ts',
  'index of the other pages': 'scripts/page-index.ts',
  compression: 'scripts/lib/bench/build/run-compress.ts',
} as const;

/** What each step came to, by its name. */
type Steps = ReadonlyMap<string, Usage>;

export interface RealSettings {
  readonly folders: Folders;
  readonly workDir: string;
  readonly print: (line: string) => void;
}

const homeOf = (workDir: string) => join(workDir, 'real');

async function runSteps(contentDir: string, { folders, workDir, print }: RealSettings) {
  const { root } = folders;
  const outDir = join(homeOf(workDir), 'dist');
  putAside(workDir, outDir);
  const env = {
    ...withOwnTools(root, process.env),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: join(homeOf(workDir), 'compiled'),
    CONTENT_DIR: relative(root, contentDir),
    OUT_DIR: relative(root, outDir),
    BENCH_COMPRESSED: join(homeOf(workDir), 'compressed'),
  };
  const used = new Map<string, Usage>();
  for (const [name, script] of Object.entries(STEPS)) {
    const command = [process.execPath, '--max-semi-space-size=64', script] as const;
    const usage = await measure(command, { cwd: root, env });
    used.set(name, usage);
    const said = /^Pages: .*$/m.exec(usage.output)?.[0];
    print(
      `  ${name}: ${usage.cpuSeconds.toFixed(1)} CPU s, ${usage.peakMb.toFixed(0)} MB${said ? `; ${said}` : ''}`,
    );
  }
  return { steps: used, pages: countPages(join(outDir, 'client')) };
}

const countPages = (dir: string): number =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    .length;

/** The first project's title, changed. */
function changeTitle(contentDir: string): void {
  const dir = join(contentDir, 'projects/zh');
  const path = join(dir, readdirSync(dir).sort()[0]!);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/^(title: .*)$/m, '$1（改）'));
}

const format = ({ cpuSeconds, peakMb }: Usage) =>
  `${cpuSeconds.toFixed(1)}, ${peakMb.toFixed(0)} MB`;

/** What all steps came to: their processor time in all, and the most memory of any. */
function sum(steps: Steps): Usage {
  const all = [...steps.values()];
  return {
    cpuSeconds: all.reduce((total, { cpuSeconds }) => total + cpuSeconds, 0),
    peakMb: Math.max(...all.map(({ peakMb }) => peakMb)),
    wallSeconds: all.reduce((total, { wallSeconds }) => total + wallSeconds, 0),
    output: '',
  };
}

/**
 * Builds our own site in three readings of so many projects, 0 for the library as it is: with nothing
 * kept from before, then with one project changed.
 */
export async function benchReal(projects: number, settings: RealSettings): Promise<void> {
  const { folders, workDir, print } = settings;
  putAside(workDir, homeOf(workDir));
  const contentDir = join(homeOf(workDir), 'content');
  if (projects === 0) cpSync(folders.contentDir, contentDir, { recursive: true });
  else generateProjects(folders.contentDir, contentDir, projects);
  // What a build keeps of this content, and fonts cut before, which any content may use again.
  const site = `site-${relative(folders.root, contentDir).replaceAll(/[^a-z0-9]+/gi, '-')}`;
  for (const name of [site, 'cut']) putAside(workDir, join(folders.cacheDir, name));
  const cold = await runSteps(contentDir, settings);
  changeTitle(contentDir);
  const changed = await runSteps(contentDir, settings);
  const rows = [...cold.steps].map(([name, usage]) => [
    name,
    format(usage),
    format(changed.steps.get(name)!),
  ]);
  const total = ['all', format(sum(cold.steps)), format(sum(changed.steps))];
  const head = ['step', `cold: CPU s, peak of the process tree`, 'one project changed'];
  print(
    `\n${printTable(head, [...rows, total])}\n\n${cold.pages.toLocaleString('en')} HTML pages.`,
  );
}

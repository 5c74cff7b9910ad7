import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { findBuildStamp, writeBuildStamp } from './build-stamp.ts';
import { CommandError } from './command-error.ts';
import { runCommand, withOwnTools } from './commands.mjs';
import { computeFingerprint } from './fingerprint.ts';
import type { Folders } from './folders.ts';
import { getPagesFolder, readHost } from './hosts/adapters.mjs';
import { writeHostHeaders } from './hosts/header-files.ts';
import { formatIslandReport, measureIslands } from './island-bytes.ts';
import { formatPrecompressed, precompress } from './precompress.ts';
import { RECORDS_LINE } from './pages/records-line.ts';
import { runSteps, type SideBySide, type Step, type StepEdges, type StepResult } from './steps.ts';

/** What a build is given from outside; `now` is the time of day, in milliseconds. */
export interface BuildEdges extends StepEdges {
  readonly env: NodeJS.ProcessEnv;
}

/** A build happens beside the last one and takes its place when whole, so that a failed one harms nothing. */
function getStagingDir({ cacheDir, outDir }: Folders): string {
  const id = createHash('sha256').update(outDir).digest('hex').slice(0, 12);
  return join(cacheDir, 'building', id);
}

type Run = (args: readonly string[], onOutput?: (text: string) => void) => Promise<StepResult>;

/** Runs a script or tool on the project's own Node.js. */
function createRun(
  { root, contentDir, cacheDir }: Folders,
  outDir: string,
  env: NodeJS.ProcessEnv,
): Run {
  const commandEnv = {
    ASTRO_TELEMETRY_DISABLED: '1',
    // As Astro has it while it builds: React's own checks take as long as its work.
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: join(cacheDir, 'compiled'),
    ...withOwnTools(root, env),
    CONTENT_DIR: relative(root, contentDir),
    OUT_DIR: relative(root, outDir),
  };
  return async (args, onOutput) => {
    const options = { cwd: root, env: commandEnv, ...(onOutput ? { onOutput } : {}) };
    const { code, output } = await runCommand(process.execPath, args, options);
    return { ok: code === 0, output };
  };
}

/**
 * The making of the pages in two steps: up to the records that others are made from, which come first
 * where they can, and all the rest.
 */
function listPageSteps(run: Run): [records: Step, pages: Step] {
  let made: Promise<StepResult> | undefined;
  const begin = () =>
    new Promise<StepResult>((resolve) => {
      // Much is made that is used at once and let go: a larger space for it saves a third of the collecting.
      made = run(['--max-semi-space-size=64', 'scripts/pages.ts'], (text) => {
        if (text.includes(RECORDS_LINE)) resolve({ ok: true, output: '' });
      });
      void made.then(resolve, (cause: unknown) => resolve({ ok: false, output: String(cause) }));
    });
  const end = async () => {
    const { ok, output } = await made!;
    return { ok, output: output.replace(`${RECORDS_LINE}\n`, '') };
  };
  return [
    { name: 'make the records', run: begin },
    { name: 'make the pages', run: end, show: true },
  ];
}

/** A step that measures or adds to the finished pages, and says what it found. */
function reportStep(name: string, report: () => Promise<string>): Step {
  return { name, show: true, run: async () => ({ ok: true, output: await report() }) };
}

/** The search index, of all files of a site, and the records that go when it is written. */
const OF_SEARCH = /^(?:pagefind[\\/]|search-records\.json$)/;

/** The parts of a build, in their order. */
function listBuildSteps(
  folders: Folders,
  outDir: string,
  { env, now }: BuildEdges,
  isChecked: boolean,
): (Step | SideBySide)[] {
  const run = createRun(folders, outDir, env);
  const command = (name: string, args: readonly string[], show = false): Step => ({
    name,
    show,
    run: () => run(args),
  });
  const [records, pages] = listPageSteps(run);
  const target = env['DEPLOY_TARGET'];
  const clientDir = getPagesFolder(target, { root: folders.root, outDir });
  const compressedDir = join(folders.cacheDir, 'compressed');
  const host = readHost(target);
  const compress = (name: string, isWanted: (file: string) => boolean): Step =>
    reportStep(name, async () =>
      formatPrecompressed(await precompress(clientDir, compressedDir, now(), isWanted)),
    );
  return [
    ...(isChecked
      ? []
      : [command('check the content', ['scripts/check.ts', '--faults-only'], true)]),
    command('cut the heading fonts', ['scripts/fonts.ts']),
    records,
    [
      [command('index the search', ['scripts/search-index.ts'], true)],
      [
        pages,
        command('draw the share cards', ['scripts/cards.ts'], true),
        command('set the project sheets', ['scripts/sheets.ts'], true),
        reportStep('weigh the islands', async () =>
          formatIslandReport(await measureIslands(clientDir)),
        ),
        // A functions host compresses what it sends itself, and reads its headers from a file.
        ...(host === 'node'
          ? [compress('compress the pages', (name) => !OF_SEARCH.test(name))]
          : []),
      ],
    ],
    ...(host === 'node'
      ? [compress('compress the search', (name) => OF_SEARCH.test(name))]
      : [
          reportStep('write the headers', () =>
            Promise.resolve(writeHostHeaders(host, { ...folders, outDir }, env['SITE_URL'] ?? '')),
          ),
        ]),
  ];
}

function replaceFolder(from: string, to: string): void {
  const old = `${from}.old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  try {
    if (existsSync(to)) renameSync(to, old);
    renameSync(from, to);
  } catch (cause) {
    throw new CommandError(
      `The new site could not be moved to ${to}. OUT_DIR has to lie on the same disk as the project.`,
      { cause },
    );
  }
  rmSync(old, { recursive: true, force: true });
}

/**
 * Builds the site into its folder, step by step, and stamps it; without the check where the content as
 * it is has passed it. Returns the name of the step that failed, with the last site left as it was, or
 * undefined when the new one is in place.
 */
export async function buildSite(
  folders: Folders,
  edges: BuildEdges,
  { isChecked = false } = {},
): Promise<string | undefined> {
  const fingerprint = computeFingerprint(folders, edges.env);
  const staging = getStagingDir(folders);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  const failed = await runSteps(listBuildSteps(folders, staging, edges, isChecked), edges);
  if (failed !== undefined) return failed;
  writeBuildStamp(staging, { fingerprint, builtAt: new Date(edges.now()).toISOString() });
  replaceFolder(staging, folders.outDir);
  return undefined;
}

/**
 * Builds the site where anything it is made of has changed since its folder was built, and says
 * which. Returns the name of the step that failed, or undefined when a current site lies there.
 */
export async function ensureBuilt(
  folders: Folders,
  edges: BuildEdges,
): Promise<string | undefined> {
  const stamp = findBuildStamp(folders.outDir);
  if (stamp?.fingerprint === computeFingerprint(folders, edges.env)) {
    edges.stream.write('Nothing has changed since the last build.\n');
    return undefined;
  }
  const reason = stamp === undefined ? 'There is no build yet' : 'Something has changed';
  edges.stream.write(`${reason}: building the site\n`);
  return buildSite(folders, edges);
}

import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findBuildStamp, isCurrent, writeBuildStamp } from './build-stamp.ts';
import { checkBeside } from './check-beside.ts';
import { runCommand, withOwnTools } from './commands.mjs';
import { computeFingerprint } from './fingerprint.ts';
import type { Folders } from './folders.ts';
import { getPagesFolder, readHost } from './hosts/adapters.mjs';
import { writeHostHeaders } from './hosts/header-files.ts';
import { formatIslandReport, measureIslands } from './island-bytes.ts';
import { formatPrecompressed, precompress } from './precompress.ts';
import { isRecord } from './pages/addresses.ts';
import { listPageSteps } from './pages/page-steps.ts';
import { readToday } from './read-today.ts';
import { ensureReplaceable, replaceFolder } from './replaceable.ts';
import {
  runSteps,
  stopBeside,
  type SideBySide,
  type Step,
  type StepEdges,
  type StepResult,
} from './steps.ts';

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

/** Steps make much that is used at once and let go: a larger space for it saves a third of the collecting. */
const MORE_SPACE = '--max-semi-space-size=64';

/** Runs a script or tool on the project's own Node.js. */
function createRun(
  { root, contentDir, cacheDir }: Folders,
  outDir: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
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
    const options = { cwd: root, env: commandEnv, signal, ...(onOutput ? { onOutput } : {}) };
    const { code, output } = await runCommand(process.execPath, [MORE_SPACE, ...args], options);
    const isStopped = code !== 0 && signal.aborted;
    return { ok: code === 0, output: isStopped ? '' : output, isStopped };
  };
}

/** A step that measures or adds to the finished pages, and says what it found. */
function reportStep(name: string, report: () => Promise<string>): Step {
  return { name, show: true, run: async () => ({ ok: true, output: await report() }) };
}

const isOfSearch = (name: string): boolean => /^pagefind(?:-pages)?[\\/]/.test(name);
/** Neither the search index nor the records, which go when they have been read. */
const isPage = (name: string): boolean => !isOfSearch(name) && !isRecord(name);

/** What a build stops at where the content has faults. */
export const CHECK_STEP = 'check the content';

/** The parts of a build, in their order. */
function listBuildSteps(
  folders: Folders,
  outDir: string,
  { env, now }: BuildEdges,
  isChecked: boolean,
): (Step | SideBySide)[] {
  const stopping = new AbortController();
  const run = createRun(folders, outDir, env, stopping.signal);
  const command = (name: string, args: readonly string[], show = false): Step => ({
    name,
    show,
    run: () => run(args),
  });
  const pages = listPageSteps(run);
  const target = env['DEPLOY_TARGET'];
  const clientDir = getPagesFolder(target, { root: folders.root, outDir });
  const compressedDir = join(folders.cacheDir, 'compressed');
  const host = readHost(target);
  const compress = (name: string, isWanted: (file: string) => boolean): Step =>
    reportStep(name, async () =>
      formatPrecompressed(await precompress(clientDir, compressedDir, now(), isWanted)),
    );
  const begin = [command('cut the heading fonts', ['scripts/fonts.ts']), pages.begin];
  const { check, guard } = checkBeside(
    command(CHECK_STEP, ['scripts/check.ts', '--faults-only'], true),
    () => stopping.abort(),
  );
  const beside: SideBySide = [
    [command('index the search', ['scripts/search-index.ts'], true)],
    [
      pages.records,
      command('draw the share cards', ['scripts/cards.ts'], true),
      command('set the project sheets', ['scripts/sheets.ts'], true),
    ],
    [
      pages.end,
      command('index the other pages', ['scripts/page-index.ts'], true),
      reportStep('weigh the islands', async () =>
        pages.isFromBundle()
          ? 'as when they were bundled'
          : formatIslandReport(await measureIslands(clientDir)),
      ),
      // A functions host compresses what it sends itself, and reads its headers from a file.
      ...(host === 'node' ? [compress('compress the pages', isPage)] : []),
    ],
  ];
  return [
    isChecked ? [begin] : [[check], begin.map(guard)],
    beside.map((list) => list.map((step) => stopBeside(step, () => stopping.abort()))),
    ...(host === 'node'
      ? [compress('compress the search', isOfSearch)]
      : [
          reportStep('write the headers', () =>
            Promise.resolve(writeHostHeaders(host, { ...folders, outDir }, env['SITE_URL'] ?? '')),
          ),
        ]),
  ];
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
  ensureReplaceable(folders.outDir);
  // One day for all steps, though midnight pass while they run.
  const day = readToday(edges.env, edges.now());
  const env = { ...edges.env, QIAO_TODAY: day };
  const staging = getStagingDir(folders);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  const failed = await runSteps(
    listBuildSteps(folders, staging, { ...edges, env }, isChecked),
    edges,
  );
  if (failed !== undefined) return failed;
  writeBuildStamp(staging, { fingerprint, day, builtAt: new Date(edges.now()).toISOString() });
  replaceFolder(staging, folders.outDir);
  return undefined;
}

/**
 * Builds the site where anything it is made of has changed since its folder was built, or the day, and
 * says so. Returns the name of the step that failed, or undefined when a current site lies there.
 */
export async function ensureBuilt(
  folders: Folders,
  edges: BuildEdges,
): Promise<string | undefined> {
  const stamp = findBuildStamp(folders.outDir);
  const fingerprint = computeFingerprint(folders, edges.env);
  if (isCurrent(stamp, { fingerprint, day: readToday(edges.env, edges.now()) })) {
    edges.stream.write('Nothing has changed since the last build.\n');
    return undefined;
  }
  const reason = stamp === undefined ? 'There is no build yet' : 'Something has changed';
  edges.stream.write(`${reason}: building the site\n`);
  return buildSite(folders, edges);
}

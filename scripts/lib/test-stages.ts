import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, withOwnTools } from './commands.mjs';
import { findFreePort } from './listening.ts';
import {
  type Outcome,
  readAudit,
  readFormat,
  readLint,
  readPageTypes,
  readPlaywright,
  readTypes,
  readVitest,
  type ToolRun,
} from './test-results.ts';

/** One part of the tests. */
export interface Stage {
  readonly name: string;
  /** Its tool writes to the terminal itself, as it takes long. */
  readonly live?: boolean;
  readonly run: () => Promise<Outcome>;
}

/** What the stages are given: the project's folder, an empty one for what they write, and the environment. */
export interface StageEdges {
  readonly root: string;
  readonly workDir: string;
  readonly env: NodeJS.ProcessEnv;
}

type RunTool = (
  args: readonly string[],
  options?: { live?: boolean; env?: object },
) => Promise<ToolRun>;

/** Runs a tool of node_modules/.bin, or a script, on the project's own Node.js. */
function createRunTool({ root, env }: StageEdges): RunTool {
  return ([tool = '', ...args], { live = false, env: more = {} } = {}) => {
    const path = tool.endsWith('.ts') ? tool : join('node_modules/.bin', tool);
    const own = {
      ASTRO_TELEMETRY_DISABLED: '1',
      // The tests start hundreds of programs: each loads its modules in two thirds of the time.
      NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'),
      ...withOwnTools(root, env),
      ...more,
    };
    return runCommand(process.execPath, [path, ...args], { cwd: root, env: own, show: live });
  };
}

function readReport(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function vitestStage(
  name: string,
  { workDir }: StageEdges,
  tool: RunTool,
  args: readonly string[],
): Stage {
  const json = join(workDir, 'vitest.json');
  const options = [
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${json}`,
  ];
  return {
    name,
    live: true,
    run: async () => {
      const run = await tool(['vitest', 'run', ...args, ...options], { live: true });
      return readVitest(run, readReport(json));
    },
  };
}

function browserStage({ workDir }: StageEdges, tool: RunTool): Stage {
  const json = join(workDir, 'playwright.json');
  return {
    name: 'browser tests',
    live: true,
    run: async () => {
      const env = {
        PLAYWRIGHT_JSON_OUTPUT_FILE: json,
        E2E_PORT: String(await findFreePort()),
        E2E_DATABASE_URL: `file:${join(workDir, 'qiao.db')}`,
      };
      const run = await tool(['playwright', 'test', '--forbid-only', '--reporter=line,json'], {
        live: true,
        env,
      });
      return readPlaywright(run, readReport(json));
    },
  };
}

/** The quick part: the tests of modules alone. */
export function listUnitStages(edges: StageEdges): Stage[] {
  return [
    vitestStage('unit tests', edges, createRunTool(edges), ['--project=rules', '--project=unit']),
  ];
}

/**
 * Everything: lists that run side by side, each in its order. The browser tests need the site that was
 * built and wait for nothing else, as the tests of fixture sites keep no more than one core busy.
 */
export function listStages(edges: StageEdges): Stage[][] {
  const tool = createRunTool(edges);
  return [
    [...listChecks(edges, tool), buildStage(tool), browserStage(edges, tool)],
    [vitestStage('unit and build tests', edges, tool, [])],
  ];
}

function listChecks(edges: StageEdges, tool: RunTool): Stage[] {
  const checkPages = ['astro', 'check', '--tsconfig', 'tsconfig.pages.json'];
  const npmAudit = ['audit', '--json', '--fetch-retries=0'];
  return [
    {
      name: 'format',
      run: async () => readFormat(await tool(['prettier', '--list-different', '.'])),
    },
    {
      // First: it also writes the content's types, without which lint knows none of them. With CI
      // set it does not ask to install what it cannot load. What is no page is left to tsc.
      name: 'types of the pages',
      run: async () => readPageTypes(await tool(checkPages, { env: { CI: 'true' } })),
    },
    {
      name: 'lint',
      run: async () => readLint(await tool(['eslint', '--format=json', '.']), edges.root),
    },
    {
      name: 'types of the code',
      run: async () => readTypes(await tool(['tsc', '--noEmit', '--pretty', 'false'])),
    },
    {
      name: 'advisories',
      run: async () =>
        readAudit(await runCommand('npm', npmAudit, { cwd: edges.root, env: edges.env })),
    },
  ];
}

/** The site that the browser tests look at; what the build says is shown when it fails. */
function buildStage(tool: RunTool): Stage {
  return {
    name: 'build',
    run: async () => {
      const { code, output } = await tool(['scripts/build.ts']);
      return code === 0
        ? { passed: 0, failed: 0, report: '' }
        : { passed: 0, failed: 1, report: output };
    },
  };
}

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { CommandError } from '#scripts/lib/command-error.ts';

/** What a program and all that it started came to. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly peakMb: number;
  readonly wallSeconds: number;
  readonly output: string;
}

/** How often the memory of all processes is summed up: peaks that are shorter may be missed. */
const LOOK_MS = 100;

function listChildren(id: number): number[] {
  try {
    return readdirSync(`/proc/${id}/task`).flatMap((task) =>
      readFileSync(`/proc/${id}/task/${task}/children`, 'utf8')
        .split(' ')
        .filter(Boolean)
        .map(Number),
    );
  } catch {
    return []; // It has ended in the meantime.
  }
}

function readMb(id: number): number {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** The resident memory of a process and all below it; what they share counts for each. */
const sumTree = (id: number): number =>
  listChildren(id).reduce((sum, child) => sum + sumTree(child), readMb(id));

/**
 * The words of bash's `time`: seconds of user and system. It asks the kernel for what the program and
 * every process below it used that was waited for, as `getrusage(RUSAGE_CHILDREN)` counts, so that
 * neither threads nor short-lived children are missed; Node.js itself cannot ask for children.
 */
const TIMED = String.raw`TIMEFORMAT=$'\nused %3U %3S'; time "$@"`;

/** Reads what `TIMED` prints. */
export function parseUsed(output: string): number {
  const [, user, system] = /\nused ([\d.]+) ([\d.]+)\s*$/.exec(output) ?? [];
  if (!user || !system) throw new Error(`No times stand at the end of:\n${output.slice(-1000)}`);
  return Number(user) + Number(system);
}

/** Runs a program to its end; throws with what it printed where it fails. */
export async function measure(
  [command, ...args]: readonly [string, ...string[]],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Usage> {
  const start = performance.now();
  const child = spawn('bash', ['-c', TIMED, 'bash', command, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  let peakMb = 0;
  const look = () => (peakMb = Math.max(peakMb, child.pid ? sumTree(child.pid) : 0));
  const timer = setInterval(look, LOOK_MS);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve(status ?? 128));
  }).finally(() => clearInterval(timer));
  if (code !== 0)
    throw new CommandError(
      `${command} ${args.join(' ')} ended with ${code}:\n${output.slice(-3000)}`,
    );
  const wallSeconds = (performance.now() - start) / 1000;
  return { cpuSeconds: parseUsed(output), peakMb, wallSeconds, output };
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../folders.ts';
import { findFreePort } from '../listening.ts';

const READY_MS = 60_000;
const SAID_LAST = 2_000;

/** A server in a process of its own, which can be killed and started again. */
export interface ServerProcess {
  readonly url: string;
  /** The process that runs now, or undefined. */
  readonly pid: () => number | undefined;
  /** Starts it on the same port and store; resolves once it answers. */
  readonly start: () => Promise<void>;
  /** Ends it with a signal, SIGKILL unless told; resolves when it is gone. */
  readonly end: (signal?: NodeJS.Signals) => Promise<void>;
}

/** What a server process is started with. */
export interface ServerSettings {
  /** Settings beside PORT and HOST, which are chosen here, as SITE_URL is unless it is told. */
  readonly env: Readonly<Record<string, string>>;
  /** What serves; the function from its source unless told. */
  readonly script?: keyof typeof SCRIPTS;
}

const SCRIPTS = {
  function: 'scripts/lib/trial/serve-function.ts',
  /** The last build of `dist`. */
  built: 'scripts/serve.ts',
  /** A server that does nothing, to measure by. */
  bare: 'scripts/lib/bench/enquiries/bare-server.ts',
} as const;

/** Resolves once the child says that it serves; rejects with what it said when it ends before. */
async function waitUntilReady(child: ChildProcess, said: () => string): Promise<void> {
  const late = AbortSignal.timeout(READY_MS);
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (/Serving the |网站已打开/.test(String(chunk))) resolve();
    });
    child.once('exit', () => reject(new Error(`The server ended: ${said()}`)));
    late.addEventListener('abort', () => reject(new Error(`The server does not start: ${said()}`)));
  });
  await ready;
}

/** Which script serves under trial: the last build, or the function from its source. */
export const chooseScript = (built: boolean) => (built ? 'built' : 'function');

/** A server process, not yet started. */
export async function makeServerProcess({
  env,
  script = 'function',
}: ServerSettings): Promise<ServerProcess> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let said = '';
  return {
    url,
    pid: () => child?.pid,
    start: async () => {
      const own = { PORT: String(port), HOST: '127.0.0.1' };
      child = spawn(process.execPath, [join(ROOT, SCRIPTS[script])], {
        cwd: ROOT,
        env: { ...process.env, SITE_URL: url, ...env, ...own },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      // Read to the end, or a full pipe would hold the server up.
      child.stdout?.resume();
      child.stderr?.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-SAID_LAST);
      });
      await waitUntilReady(child, () => said);
    },
    end: async (signal = 'SIGKILL') => {
      const running = child;
      child = undefined;
      if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
      const gone = once(running, 'close');
      running.kill(signal);
      await gone;
    },
  };
}

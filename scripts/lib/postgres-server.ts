import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from './listening.ts';
import { findPostgres } from './postgres.mjs';

const READY_MS = 30_000;

/** A PostgreSQL server of a trial's own, on loopback. */
export interface PostgresServer {
  /** The address of a database of it, for a user who may make schemas. */
  readonly url: string;
  /** Ends it at once and with everything it holds, as a failure of the machine would. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same folder and port. */
  readonly start: () => Promise<void>;
  /** Ends it and takes its folder away. */
  readonly remove: () => Promise<void>;
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function findUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(spawnSync('id', [flag, 'postgres']).stdout.toString());
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** What a server that only ever ends with its test may leave out: waiting for the disk at every commit. */
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Makes a database cluster in a folder of its own and starts a server on it. One that is not `durable`
 * may lose what it acknowledged when the machine fails, and is quicker.
 */
export async function startPostgres({ durable = true } = {}): Promise<PostgresServer> {
  const programs = findPostgres();
  if (programs === undefined) throw new Error('No PostgreSQL: npm test installs it');
  const user = findUser();
  const folder = mkdtempSync(join(tmpdir(), 'qiao-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'qiao', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-instructions'],
    { ...user, cwd: folder },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr?.toString()}`);
  const port = await findFreePort();
  const url = `postgres://qiao@127.0.0.1:${port}/postgres`;
  const configured = ['listen_addresses=127.0.0.1', ...(durable ? [] : NOT_DURABLE)];
  const settings = [
    ...['-p', String(port), '-k', folder],
    ...configured.flatMap((setting) => ['-c', setting]),
  ];
  let child: ReturnType<typeof spawn> | undefined;

  const isReady = () =>
    spawnSync(join(programs, 'pg_isready'), ['-q', '-d', url], { cwd: folder }).status === 0;
  const launch = () =>
    spawn(join(programs, 'postgres'), ['-D', data, ...settings], {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    });
  const start = async (): Promise<void> => {
    child = launch();
    for (let waited = 0; !isReady(); waited += 100) {
      if (waited > READY_MS) throw new Error('PostgreSQL did not start');
      // After a kill it refuses until the last of its backends has noticed and gone.
      if (child.exitCode !== null) child = launch();
      await wait(100);
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, 'close');
    child.kill(signal);
    await closed;
  };

  await start();
  return {
    url,
    start,
    kill: () => end('SIGKILL'),
    remove: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

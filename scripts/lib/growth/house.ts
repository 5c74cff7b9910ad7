import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command-error.ts';
import type { FaultEdges } from '../faults/fault.ts';
import { TRIAL_ENV } from '../faults/fault.ts';
import { readFolders } from '../folders.ts';
import { startPostgres } from '../postgres-server.ts';
import { findNginx, startNginx } from '../trial/nginx.ts';
import { makeServerProcess, type ServerProcess } from '../trial/server-process.ts';

/** Two processes of the built site behind nginx, on one PostgreSQL. */
export interface House {
  readonly processes: readonly [ServerProcess, ServerProcess];
  /** Where nginx answers. */
  readonly url: string;
  readonly databaseUrl: string;
  /** Lets both processes end what is under way, so that what they left can be read. */
  readonly quiet: () => Promise<void>;
}

const REMEDY = 'There is no nginx. Debian and Ubuntu: apt-get install nginx';

function findClientDir(): string {
  const clientDir = join(readFolders(process.env).outDir, 'client');
  if (existsSync(clientDir)) return clientDir;
  throw new CommandError('There is no finished build. Build first: npm run build');
}

/** Opens such a house for some work, with settings beside those of every trial, and closes it. */
export async function withHouse<T>(
  { folder }: Pick<FaultEdges, 'folder'>,
  settings: Readonly<Record<string, string>>,
  work: (house: House) => Promise<T>,
): Promise<T> {
  const program = findNginx();
  if (program === undefined) throw new CommandError(REMEDY);
  const clientDir = findClientDir();
  const postgres = await startPostgres();
  const env = { ...TRIAL_ENV, ...settings, TRUST_PROXY: 'on', DATABASE_URL: postgres.url };
  const make = () => makeServerProcess({ env, script: 'built' });
  const processes = [await make(), await make()] as const;
  const end = (signal?: NodeJS.Signals) => Promise.all(processes.map((each) => each.end(signal)));
  try {
    // Together, on a database without tables: both want to make them.
    await Promise.all(processes.map(({ start }) => start()));
    const backendPorts = processes.map(({ url }) => Number(new URL(url).port));
    const trial = { program, clientDir, folder, backendPorts, unlimited: true };
    const nginx = await startNginx(trial);
    try {
      const quiet = async () => void (await end('SIGTERM'));
      return await work({ processes, url: nginx.url, databaseUrl: postgres.url, quiet });
    } finally {
      await nginx.close();
    }
  } finally {
    await end();
    await postgres.remove();
  }
}

import { join } from 'node:path';
import { openStore } from '#src/enquiry/store/open.ts';
import { startPostgres } from '../../postgres-server.ts';
import { chooseScript, makeServerProcess } from '../../trial/server-process.ts';
import { type LoadSettings, type Measured, measureLoad } from './load.ts';

/** What a contender is given. */
export interface BenchEdges {
  /** An empty folder of its own. */
  readonly folder: string;
  readonly load: LoadSettings;
  /** Serve the last build instead of the function from its source. */
  readonly built: boolean;
}

const ENV = { ENQUIRY_GUARD: 'off', OUTBOX_WORKER: 'off', MAIL_TO: 'office@example.gov.cn' };

/** The real function with mail written, as it runs at a county; what it acknowledged must be there. */
async function measureFunction(databaseUrl: string, edges: BenchEdges): Promise<Measured> {
  const env = { ...ENV, SMTP_URL: 'smtp://127.0.0.1:9', DATABASE_URL: databaseUrl };
  const server = await makeServerProcess({ env, script: chooseScript(edges.built) });
  await server.start();
  try {
    const measured = await measureLoad(server.url, server.pid() ?? 0, edges.load);
    await server.end('SIGTERM');
    const db = await openStore(databaseUrl);
    const { count } = await db
      .selectFrom('enquiries')
      .select((row) => row.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    await db.destroy();
    if (Number(count) < measured.acknowledgedInAll)
      throw new Error(`${measured.acknowledgedInAll} acknowledged, ${count} in the store`);
    return measured;
  } finally {
    await server.end();
  }
}

async function measureBare({ load }: BenchEdges, env: Record<string, string>): Promise<Measured> {
  const server = await makeServerProcess({ env, script: 'bare' });
  await server.start();
  try {
    return await measureLoad(server.url, server.pid() ?? 0, load);
  } finally {
    await server.end();
  }
}

async function measurePostgres(edges: BenchEdges): Promise<Measured> {
  const postgres = await startPostgres();
  try {
    return await measureFunction(postgres.url, edges);
  } finally {
    await postgres.remove();
  }
}

/** What is measured in one run, the limits first. */
export const CONTENDERS: Readonly<Record<string, (edges: BenchEdges) => Promise<Measured>>> = {
  'limit: 201, nothing stored': (edges) => measureBare(edges, {}),
  'limit: 201 after one fsync': (edges) =>
    measureBare(edges, { APPEND_TO: join(edges.folder, 'append') }),
  'SQLite, in the process': (edges) =>
    measureFunction(`file:${join(edges.folder, 'qiao.db')}`, edges),
  'PostgreSQL, same machine': measurePostgres,
};

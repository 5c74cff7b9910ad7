import { join } from 'node:path';
import { startPostgres } from '../postgres-server.ts';
import { press } from './clients.ts';
import {
  type Fault,
  type FaultEdges,
  type FaultResult,
  makeTrialServer,
  summarise,
} from './fault.ts';
import { makeLedger } from './ledger.ts';

/** How often the button is pressed at once. */
const PRESSES = 6;
/** Enquiries that are sent at the same time. */
const AT_ONCE = 8;

/** So many servers on one store; each enquiry is pressed several times at once, on each in turn. */
async function pressOn(
  databaseUrl: string,
  servers: number,
  { rounds, built, say }: FaultEdges,
): Promise<FaultResult> {
  const processes = await Promise.all(
    Array.from({ length: servers }, () => makeTrialServer(databaseUrl, { built })),
  );
  const ledger = makeLedger();
  try {
    // Together, on a store without tables: both want to make them.
    await Promise.all(processes.map(({ start }) => start()));
    for (let done = 0; done < rounds; done += AT_ONCE) {
      say(`${done} of ${rounds} enquiries`);
      const keys = Array.from({ length: Math.min(AT_ONCE, rounds - done) }, (_, at) => done + at);
      const presses = keys.flatMap((key) =>
        Array.from({ length: PRESSES }, (_, at) => ({ key, url: processes[at % servers]!.url })),
      );
      await Promise.all(presses.map(({ key, url }) => press(url, `press-${key}`, ledger)));
    }
    await Promise.all(processes.map(({ end }) => end('SIGTERM')));
    const missing = [...ledger.begun].filter((key) => !ledger.acknowledged.has(key));
    return await summarise(ledger, databaseUrl, missing);
  } finally {
    await Promise.all(processes.map(({ end }) => end()));
  }
}

/** The same enquiry sent several times at the same moment, to one server or to several. */
function makePresses(title: string, servers: number, store: 'SQLite' | 'PostgreSQL'): Fault {
  return {
    title: `${title}, ${store}`,
    rounds: 200,
    shortRounds: 16,
    run: async (edges) => {
      if (store === 'SQLite')
        return pressOn(`file:${join(edges.folder, 'qiao.db')}`, servers, edges);
      const postgres = await startPostgres();
      try {
        return await pressOn(postgres.url, servers, edges);
      } finally {
        await postgres.remove();
      }
    },
  };
}

/** Six presses at once on one server. */
export const PRESSES_SQLITE = makePresses('pressed six times at once', 1, 'SQLite');
export const PRESSES_POSTGRES = makePresses('pressed six times at once', 1, 'PostgreSQL');

/** The same with the presses spread over two servers on one store. */
export const PROCESSES_SQLITE = makePresses('the same over two processes', 2, 'SQLite');
export const PROCESSES_POSTGRES = makePresses('the same over two processes', 2, 'PostgreSQL');

import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startClients } from './clients.ts';
import { type Fault, makeTrialServer, summarise, until } from './fault.ts';
import { makeLedger } from './ledger.ts';

const CLIENTS = 16;
/** A server is killed after so many acknowledgements at the most, wherever it stands then. */
const MOST_BEFORE_KILL = 120;

/** The server is killed with SIGKILL while clients write, and started again. */
export const KILLS: Fault = {
  title: 'kill -9 mid-write, SQLite',
  rounds: 100,
  shortRounds: 3,
  run: async ({ folder, rounds, built, say }) => {
    const databaseUrl = `file:${join(folder, 'qiao.db')}`;
    const ledger = makeLedger();
    const server = await makeTrialServer(databaseUrl, { built });
    await server.start();
    const clients = startClients(CLIENTS, { name: 'kill', urls: [server.url], ledger });
    for (let round = 1; round <= rounds; round += 1) {
      say(`kill ${round} of ${rounds}, ${ledger.acknowledged.size} acknowledged`);
      const enough = ledger.acknowledged.size + randomInt(1, MOST_BEFORE_KILL);
      await until('acknowledgements', () => ledger.acknowledged.size >= enough);
      await wait(randomInt(0, 20));
      await server.end('SIGKILL');
      await server.start();
    }
    const unanswered = await clients.finish(30_000);
    await server.end('SIGTERM');
    return summarise(ledger, databaseUrl, unanswered);
  },
};

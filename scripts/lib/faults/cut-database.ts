import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { startPostgres } from '../postgres-server.ts';
import { startClients } from './clients.ts';
import { type Fault, makeTrialServer, summarise, until } from './fault.ts';
import { makeLedger } from './ledger.ts';

const CLIENTS = 16;
const MOST_BEFORE_CUT = 60;
const REFUSALS = 10;

/** PostgreSQL is killed under the running server while clients write, and started again. */
export const CUT_DATABASE: Fault = {
  title: 'PostgreSQL killed mid-write',
  rounds: 10,
  shortRounds: 1,
  run: async ({ rounds, built, say }) => {
    const postgres = await startPostgres();
    const ledger = makeLedger();
    const server = await makeTrialServer(postgres.url, { built });
    try {
      await server.start();
      const clients = startClients(CLIENTS, { name: 'cut', urls: [server.url], ledger });
      for (let round = 1; round <= rounds; round += 1) {
        say(`cut ${round} of ${rounds}, ${ledger.acknowledged.size} acknowledged`);
        const enough = ledger.acknowledged.size + randomInt(1, MOST_BEFORE_CUT);
        await until('acknowledgements', () => ledger.acknowledged.size >= enough);
        await wait(randomInt(0, 20));
        await postgres.kill();
        const refusals = (ledger.refused.get(503) ?? 0) + REFUSALS;
        await until('answers of 503', () => (ledger.refused.get(503) ?? 0) >= refusals);
        await postgres.start();
      }
      const unanswered = await clients.finish(60_000);
      await server.end('SIGTERM');
      return await summarise(ledger, postgres.url, unanswered, { staysUp: true });
    } finally {
      await server.end();
      await postgres.remove();
    }
  },
};

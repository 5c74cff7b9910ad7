import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { startClients } from '../faults/clients.ts';
import { type Fault, summarise, until } from '../faults/fault.ts';
import { type Ledger, makeLedger } from '../faults/ledger.ts';
import type { ServerProcess } from '../trial/server-process.ts';
import { withHouse } from './house.ts';

const CLIENTS = 16;
/** A process is ended after so many acknowledgements at the most, wherever it stands then. */
const MOST_BEFORE_END = 60;
/** So many more, with one process gone, show that the other goes on alone. */
const ALONE = 20;
const ALONE_MS = 20_000;

async function endOnce(
  victim: ServerProcess,
  signal: NodeJS.Signals,
  { acknowledged }: Ledger,
): Promise<void> {
  const enough = acknowledged.size + randomInt(1, MOST_BEFORE_END);
  await until('acknowledgements', () => acknowledged.size >= enough);
  await wait(randomInt(0, 20));
  await victim.end(signal);
  const { size } = acknowledged;
  await until('the other process alone', () => acknowledged.size >= size + ALONE, ALONE_MS);
  await victim.start();
}

const describe = ({ refused, broken }: Ledger): string =>
  `${refused.get(503) ?? 0} answers of 503 and ${broken} broken connections, each sent again under its key`;

/** One of the two processes is ended while clients write through nginx, and started again. */
const makeEnds = (title: string, signal: NodeJS.Signals, rounds: number): Fault => ({
  title,
  rounds,
  shortRounds: 2,
  run: async ({ folder, rounds: times, say }) =>
    withHouse({ folder }, {}, async ({ processes, url, databaseUrl, quiet }) => {
      const ledger = makeLedger();
      const clients = startClients(CLIENTS, { name: 'end', urls: [url], ledger });
      for (let round = 1; round <= times; round += 1) {
        say(`${signal} ${round} of ${times}, ${ledger.acknowledged.size} acknowledged`);
        await endOnce(processes[randomInt(0, 2)]!, signal, ledger);
      }
      const unanswered = await clients.finish(30_000);
      await quiet();
      const result = await summarise(ledger, databaseUrl, unanswered, { staysUp: true });
      return { ...result, note: describe(ledger) };
    }),
});

/** Ended at once, in the middle of whatever it does. */
export const KILLED = makeEnds('one of two killed (SIGKILL)', 'SIGKILL', 40);

/** Ended in good order, as an upgrade does. */
export const STOPPED = makeEnds('one of two stopped (SIGTERM)', 'SIGTERM', 20);

import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import type { ServerProcess } from '../trial/server-process.ts';
import { startClients } from './clients.ts';
import { type Fault, makeTrialServer, summarise, until } from './fault.ts';
import { type Ledger, makeLedger } from './ledger.ts';
import { makeSmallDisk, type SmallDisk } from './small-disk.ts';

const CLIENTS = 8;
/** Room for no enquiry, or for a few. */
const MOST_LEFT = 64 * 1024;
const REFUSALS = 20;

/** Fills the disk under the running server until it refuses, and gives the room back. */
async function fillOnce(disk: SmallDisk, server: ServerProcess, ledger: Ledger): Promise<void> {
  const pid = server.pid() ?? 0;
  const countRefused = () => ledger.refused.get(503) ?? 0;
  const enough = countRefused() + REFUSALS;
  await disk.fill(randomInt(0, MOST_LEFT), pid);
  await until('answers of 503 on the full disk', () => countRefused() >= enough);
  await disk.clear(pid);
  const { size } = ledger.acknowledged;
  await until('acknowledgements after', () => ledger.acknowledged.size >= size + CLIENTS);
}

/** The disk of the SQLite file is filled while clients write, and given room again. */
export const makeFullDisk = (mounts: boolean): Fault => ({
  title: 'full disk, SQLite',
  rounds: 20,
  shortRounds: 1,
  run: async ({ folder, rounds, built, say }) => {
    const disk = await makeSmallDisk(folder, mounts);
    const databaseUrl = `file:${join(disk.path, 'qiao.db')}`;
    const server = await makeTrialServer(databaseUrl, { built });
    const ledger = makeLedger();
    try {
      await server.start();
      const clients = startClients(CLIENTS, { name: 'disk', urls: [server.url], ledger });
      for (let round = 1; round <= rounds; round += 1) {
        say(`full ${round} of ${rounds}, ${ledger.acknowledged.size} acknowledged`);
        await fillOnce(disk, server, ledger);
      }
      const unanswered = await clients.finish(30_000);
      await server.end('SIGTERM');
      const result = await summarise(ledger, databaseUrl, unanswered, { staysUp: true });
      return { ...result, note: `on ${disk.kind}` };
    } finally {
      await server.end();
      await disk.remove();
    }
  },
});

import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type MailServer, startMailServer } from '../mail-server.ts';
import { chooseScript, makeServerProcess } from '../trial/server-process.ts';
import { addressOf, press } from './clients.ts';
import { examine, type Fault, type FaultResult, until } from './fault.ts';
import { type Ledger, makeLedger } from './ledger.ts';

export const OFFICE = 'office@example.gov.cn';
const ENQUIRIES_A_PHASE = 20;
/** Retries come after 10, 20, 40 s: two outages are over by then. */
const DELIVERY_MS = 180_000;

/** How many receipts came, by the enquirer's address. */
function countReceipts({ mails }: MailServer): ReadonlyMap<string, number> {
  const addresses = mails
    .flatMap(({ to }) => (Array.isArray(to) ? to : to === undefined ? [] : [to]))
    .flatMap(({ value }) => value.map(({ address }) => address ?? ''));
  return new Map([...Map.groupBy(addresses, (it) => it)].map(([to, same]) => [to, same.length]));
}

async function sendSome(url: string, phase: string, ledger: Ledger): Promise<void> {
  const keys = Array.from({ length: ENQUIRIES_A_PHASE }, (_, index) => `${phase}-${index}`);
  await Promise.all(keys.map((key) => press(url, key, ledger)));
}

/** Receipts and the desk's mails against what was acknowledged. */
export function compareMails(
  mail: MailServer,
  ledger: Ledger,
): Pick<FaultResult, 'lost' | 'doubled'> {
  const receipts = countReceipts(mail);
  const counts = [...ledger.acknowledged.keys()].map((key) => receipts.get(addressOf(key)) ?? 0);
  const ids = new Set(mail.mails.map(({ messageId }) => messageId));
  return {
    lost: counts.filter((count) => count === 0).length,
    doubled: counts.filter((count) => count > 1).length + (mail.mails.length - ids.size),
  };
}

/** The mail server is cut and comes back, with enquiries coming in before, meanwhile and after. */
export const CUT_MAIL: Fault = {
  title: 'mail cut, receipts counted',
  rounds: 3,
  shortRounds: 1,
  run: async ({ folder, rounds, built, say }) => {
    const databaseUrl = `file:${join(folder, 'qiao.db')}`;
    const mail = await startMailServer();
    const env = { DATABASE_URL: databaseUrl, ENQUIRY_GUARD: 'off', SMTP_URL: mail.url };
    const ledger = makeLedger();
    const server = await makeServerProcess({
      env: { ...env, MAIL_TO: OFFICE },
      script: chooseScript(built),
    });
    try {
      await server.start();
      for (let round = 1; round <= rounds; round += 1) {
        say(`cut ${round} of ${rounds}, ${mail.mails.length} mails so far`);
        await sendSome(server.url, `up-${round}`, ledger);
        await mail.stop();
        await sendSome(server.url, `down-${round}`, ledger);
        await wait(2_000);
        await mail.start();
        await sendSome(server.url, `again-${round}`, ledger);
      }
      const wanted = ledger.acknowledged.size * 2;
      say(`waiting for ${wanted} mails`);
      const all = () => mail.mails.length >= wanted;
      await until('the last mails', all, DELIVERY_MS).catch(() => undefined);
      // One that is sent twice comes after.
      await wait(3_000);
      await server.end('SIGTERM');
      return await conclude(databaseUrl, mail, ledger);
    } finally {
      await server.end();
      await mail.stop();
    }
  },
};

async function conclude(
  databaseUrl: string,
  mail: MailServer,
  ledger: Ledger,
): Promise<FaultResult> {
  const { lost, doubled } = await examine(databaseUrl, ledger);
  const mails = compareMails(mail, ledger);
  const refused = ledger.tries - ledger.acknowledged.size;
  return {
    tries: ledger.tries,
    acknowledged: ledger.acknowledged.size,
    refused,
    lost: lost.length + mails.lost,
    doubled: doubled.length + mails.doubled,
    wrong: refused > 0 ? [`${refused} enquiries refused for want of mail`] : [],
    note: `${mail.mails.length} mails for ${ledger.acknowledged.size} enquiries, a receipt and the desk's each`,
  };
}

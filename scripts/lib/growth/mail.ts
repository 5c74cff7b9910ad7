import { setTimeout as wait } from 'node:timers/promises';
import { press } from '../faults/clients.ts';
import { compareMails, OFFICE } from '../faults/cut-mail.ts';
import {
  type Fault,
  type FaultEdges,
  type FaultResult,
  summarise,
  until,
} from '../faults/fault.ts';
import { type Ledger, makeLedger } from '../faults/ledger.ts';
import { type MailServer, startMailServer } from '../mail-server.ts';
import { type House, withHouse } from './house.ts';

const ENQUIRIES_A_ROUND = 40;
/** A message whose process died with it is free for the other after two minutes. */
const DELIVERY_MS = 200_000;

/** A round's enquiries at once; one process is ended while both send their mails. */
async function sendRound(
  { url, processes }: House,
  mail: MailServer,
  { round, signal, ledger }: { round: number; signal: NodeJS.Signals; ledger: Ledger },
): Promise<void> {
  const keys = Array.from({ length: ENQUIRIES_A_ROUND }, (_, index) => `mail-${round}-${index}`);
  const { length } = mail.mails;
  await Promise.all(keys.map((key) => press(url, key, ledger)));
  await until('the first mails', () => mail.mails.length > length);
  const victim = processes[round % 2]!;
  await victim.end(signal);
  await victim.start();
}

async function runMail(
  { folder, rounds, say }: FaultEdges,
  signal: NodeJS.Signals,
): Promise<FaultResult> {
  const mail = await startMailServer();
  const settings = { OUTBOX_WORKER: 'on', SMTP_URL: mail.url, MAIL_TO: OFFICE };
  try {
    return await withHouse({ folder }, settings, async (house) => {
      const ledger = makeLedger();
      for (let round = 1; round <= rounds; round += 1) {
        say(`round ${round} of ${rounds}, ${mail.mails.length} mails so far`);
        await sendRound(house, mail, { round, signal, ledger });
      }
      const wanted = ledger.acknowledged.size * 2;
      say(`waiting for ${wanted} mails`);
      const countIds = () => new Set(mail.mails.map(({ messageId }) => messageId)).size;
      await until('the last mails', () => countIds() >= wanted, DELIVERY_MS).catch(() => undefined);
      // One that is sent twice comes after.
      await wait(3_000);
      await house.quiet();
      const stored = await summarise(ledger, house.databaseUrl, [], { staysUp: true });
      const repeated = mail.mails.length - countIds();
      const mails = compareMails(mail, ledger);
      const note = `${countIds()} mails for ${ledger.acknowledged.size} enquiries, ${repeated} sent twice under one Message-ID`;
      if (signal === 'SIGTERM') {
        return { ...stored, lost: stored.lost + mails.lost, doubled: mails.doubled, note };
      }
      const wrong = repeated > rounds ? [`${repeated} mails sent twice after ${rounds} kills`] : [];
      return {
        ...stored,
        lost: stored.lost + mails.lost,
        wrong: [...stored.wrong, ...wrong],
        note,
      };
    });
  } finally {
    await mail.stop();
  }
}

/** Two processes send one outbox, and one after the other is stopped in good order: each mail once. */
export const MAILED: Fault = {
  title: 'mails of one outbox, stopped (SIGTERM)',
  rounds: 4,
  shortRounds: 1,
  run: (edges) => runMail(edges, 'SIGTERM'),
};

/** The same with kills: each mail at least once, and no kill costs more than one mail sent twice. */
export const MAILED_KILLED: Fault = {
  title: 'mails of one outbox, killed (SIGKILL)',
  rounds: 4,
  shortRounds: 1,
  run: (edges) => runMail(edges, 'SIGKILL'),
};

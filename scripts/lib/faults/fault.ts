import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '#src/enquiry/store/open.ts';
import { chooseScript, makeServerProcess, type ServerProcess } from '../trial/server-process.ts';
import { judge, type Ledger, type Verdict } from './ledger.ts';

/** What a fault is given. */
export interface FaultEdges {
  /** An empty folder of this fault alone. */
  readonly folder: string;
  /** How often the fault happens. */
  readonly rounds: number;
  /** Serve the last build instead of the function from its source. */
  readonly built: boolean;
  /** Takes what is being done, for somebody who waits. */
  readonly say: (doing: string) => void;
}

/** What a fault came to: one row of the table. */
export interface FaultResult {
  readonly tries: number;
  readonly acknowledged: number;
  readonly refused: number;
  readonly lost: number;
  readonly doubled: number;
  /** What else is wrong, one line each; nothing when all went as it should. */
  readonly wrong: readonly string[];
  /** How it was done, where that is not plain. */
  readonly note?: string;
}

/** A fault that the enquiry function has to bear. */
export interface Fault {
  readonly title: string;
  /** How often it happens unless told, and in the short form. */
  readonly rounds: number;
  readonly shortRounds: number;
  readonly run: (edges: FaultEdges) => Promise<FaultResult>;
}

/** Settings of a server under trial: no limits, mail written but not sent. */
export const TRIAL_ENV = {
  ENQUIRY_GUARD: 'off',
  OUTBOX_WORKER: 'off',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_TO: 'office@example.gov.cn',
} as const;

/** The server that a fault falls on, not yet started. */
export const makeTrialServer = (
  databaseUrl: string,
  { built }: Pick<FaultEdges, 'built'>,
): Promise<ServerProcess> =>
  makeServerProcess({
    env: { ...TRIAL_ENV, DATABASE_URL: databaseUrl },
    script: chooseScript(built),
  });

/** What an enquirer's receipt and the desk's mail come to. */
const MAILS_OF_ENQUIRY = 2;

/** Reads a store that no server need run for. Also says which enquiries lack a mail. */
export async function examine(
  databaseUrl: string,
  ledger: Ledger,
): Promise<Verdict & { readonly halves: number }> {
  const db = await openStore(databaseUrl);
  try {
    const rows = await db
      .selectFrom('enquiries')
      .select(['id', 'number', 'idempotency_key', 'message'])
      .execute();
    const mails = await db.selectFrom('outbox').select('enquiry_id').execute();
    const perEnquiry = Map.groupBy(mails, (mail) => mail.enquiry_id);
    const halves = rows.filter(({ id }) => perEnquiry.get(id)?.length !== MAILS_OF_ENQUIRY).length;
    return { ...judge(ledger, rows), halves };
  } finally {
    await db.destroy();
  }
}

/** Resolves when something has come true; throws with what was awaited when it never does. */
export async function until(what: string, isSo: () => boolean, patienceMs = 60_000): Promise<void> {
  for (const end = Date.now() + patienceMs; !isSo(); await wait(2)) {
    if (Date.now() > end) throw new Error(`Waited ${patienceMs / 1000} s in vain: ${what}`);
  }
}

/** Statuses that a fault of the machine may cause; any other is a fault of ours. */
const HONEST = new Set([503]);

/**
 * The row of a fault, from what clients were told and what the store holds. Where the server never
 * goes down, a connection that broke is a fault as well.
 */
export async function summarise(
  ledger: Ledger,
  databaseUrl: string,
  unanswered: readonly string[],
  { staysUp = false } = {},
): Promise<FaultResult> {
  const { lost, doubled, strange, halves } = await examine(databaseUrl, ledger);
  const dishonest = [...ledger.refused].filter(([status]) => !HONEST.has(status));
  const refused = [...ledger.refused.values()].reduce((sum, count) => sum + count, 0);
  return {
    tries: ledger.tries,
    acknowledged: ledger.acknowledged.size,
    refused: refused + ledger.broken,
    lost: lost.length,
    doubled: doubled.length,
    wrong: [
      ...dishonest.map(([status, count]) => `${count} answers of ${status}`),
      ...(strange.length > 0 ? [`${strange.length} rows that nobody sent`] : []),
      ...(halves > 0 ? [`${halves} enquiries without their two mails`] : []),
      ...(unanswered.length > 0 ? [`${unanswered.length} never taken afterwards`] : []),
      ...(staysUp && ledger.broken > 0 ? [`${ledger.broken} connections broke`] : []),
    ],
  };
}

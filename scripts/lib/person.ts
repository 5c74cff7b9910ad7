import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { openStore } from '#src/enquiry/store/open.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { CommandError } from './command-error.ts';
import { readEnvironment } from './environment.ts';

/** The clock and chance of a command. */
export const EDGES = { now: Date.now, randomBytes };

/** Who runs a command, for the access log. */
export const getWho = (): string => `command:${userInfo().username}`;

/** The value after an option such as `--out`, or undefined. */
export function readOption(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at === -1 ? undefined : args[at + 1];
}

/** The e-mail or phone number that a command is given first. */
export function readContact(args: readonly string[]): string {
  const [contact] = args;
  if (contact === undefined || contact.startsWith('--')) {
    throw new CommandError('请写明邮箱或电话，如 npm run person:export -- zhang@example.com');
  }
  return contact;
}

/** Does something with the enquiry store that the environment names, and closes it. */
export async function withStore<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openStore(readEnvironment(process.env).databaseUrl);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

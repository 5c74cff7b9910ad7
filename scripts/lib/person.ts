import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { CommandError } from './command-error.ts';
import { describeStore } from './store-fault.ts';

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

/** What is said where a store holds nothing of a contact. */
export const sayNothingHeld = (databaseUrl: string): string =>
  `在 ${describeStore(databaseUrl)} 里没有查到：核对邮箱或电话，写法不限，须与提交时留下的是同一个。`;

import { makeUuid, UUID_BYTES } from '../uuid.ts';
import type { Database } from './tables.ts';

/** How long it is kept who saw whose personal data, in months. */
export const ACCESS_MONTHS = 36;

/** How many lines are written by one statement: SQLite takes 32,766 values. */
const LINES_AT_ONCE = 1_000;

/** A look at personal data, or a change of it, by a person or a command. */
export interface Access {
  /** `staff:` and the e-mail of an account, or `command:` and the account of the machine. */
  readonly who: string;
  /** What was done, as `read`, `export` or `delete`; never what was seen. */
  readonly action: string;
  /** Numbers of the enquiries; `*` stands for all. */
  readonly numbers: readonly string[];
}

/** The clock and chance. */
export interface AccessEdges {
  readonly now: () => number;
  readonly randomBytes: (size: number) => Uint8Array;
}

/** Notes who read or changed whose personal data and when; never what they hold. For one transaction. */
export async function logAccess(
  db: Database,
  { who, action, numbers }: Access,
  { now, randomBytes }: AccessEdges,
): Promise<void> {
  const at = now();
  for (let first = 0; first < numbers.length; first += LINES_AT_ONCE) {
    const rows = numbers.slice(first, first + LINES_AT_ONCE).map((number) => {
      const id = makeUuid(at, randomBytes(UUID_BYTES));
      return { id, at, who, action, number };
    });
    await db.insertInto('access_log').values(rows).execute();
  }
}

import { makeUuid, UUID_BYTES } from '../uuid.ts';
import type { Database } from './tables.ts';

/** How long it is kept who saw whose personal data, in months. */
export const ACCESS_MONTHS = 36;

/** A look at personal data, or a change of it, by a person or a command. */
export interface Access {
  /** A user's name, or `command:` and the account of the machine. */
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

/** Notes who read or changed whose personal data and when; never what they hold. */
export async function logAccess(
  db: Database,
  { who, action, numbers }: Access,
  { now, randomBytes }: AccessEdges,
): Promise<void> {
  if (numbers.length === 0) return;
  const at = now();
  const rows = numbers.map((number) => {
    const id = makeUuid(at, randomBytes(UUID_BYTES));
    return { id, at, who, action, number };
  });
  await db.insertInto('access_log').values(rows).execute();
}

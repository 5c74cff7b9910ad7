import { sql } from 'kysely';
import type { Database } from './tables.ts';

/** So many requests in a window that starts with the first of them. */
export interface RateLimit {
  readonly max: number;
  readonly windowMs: number;
}

/** A limit that was reached, by one network or by all together. */
export interface Limited {
  readonly by: 'address' | 'overall';
  /** Epoch milliseconds. */
  readonly endsAt: number;
}

/**
 * Counts one request under a key. If the limit was reached already, counts nothing and gives the
 * moment it ends, in epoch milliseconds. Call it inside a transaction.
 */
export async function countRequest(
  db: Database,
  key: string,
  { max, windowMs }: RateLimit,
  nowMs: number,
): Promise<number | undefined> {
  const earlier = await db
    .selectFrom('rate_limits')
    .select(['hits', 'expires_at'])
    .where('key', '=', key)
    .where('expires_at', '>', nowMs)
    .executeTakeFirst();
  if (earlier !== undefined && earlier.hits >= max) return earlier.expires_at;
  const isOver = sql<boolean>`rate_limits.expires_at <= ${nowMs}`;
  const counted = await db
    .insertInto('rate_limits')
    .values({ key, hits: 1, expires_at: nowMs + windowMs })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({
        hits: row
          .case()
          .when(isOver)
          .then(1)
          .else(row('rate_limits.hits', '+', 1))
          .end(),
        expires_at: row
          .case()
          .when(isOver)
          .then(row.ref('excluded.expires_at'))
          .else(row.ref('rate_limits.expires_at'))
          .end(),
      })),
    )
    .returning(['hits', 'expires_at'])
    .executeTakeFirstOrThrow();
  return counted.hits > max ? counted.expires_at : undefined;
}

/** The secret of a day's digests, the same for every process; the first that asks makes it. */
export async function getDaySalt(
  db: Database,
  day: string,
  makeSalt: () => string,
): Promise<string> {
  const find = () =>
    db.selectFrom('guard_salts').select('salt').where('day', '=', day).executeTakeFirst();
  const found = await find();
  if (found !== undefined) return found.salt;
  await db
    .insertInto('guard_salts')
    .values({ day, salt: makeSalt() })
    .onConflict((conflict) => conflict.column('day').doNothing())
    .execute();
  return ((await find()) ?? { salt: '' }).salt;
}

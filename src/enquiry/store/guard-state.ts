import type { Database } from './tables.ts';

/** The row that the secret lies in. */
const SECRET_NAME = 'enquiries';

/** The store's own secret, the same for every process and after every start; the first makes it. */
export async function getKeptSecret(db: Database, makeSecret: () => string): Promise<string> {
  const find = () =>
    db
      .selectFrom('guard_secrets')
      .select('secret')
      .where('name', '=', SECRET_NAME)
      .executeTakeFirst();
  const found = await find();
  if (found !== undefined) return found.secret;
  await db
    .insertInto('guard_secrets')
    .values({ name: SECRET_NAME, secret: makeSecret() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const kept = await find();
  if (kept === undefined) throw new Error('The store did not keep the secret of the guard');
  return kept.secret;
}

/** Notes a proof as used until it is too old for use; says whether it had not been used before. */
export async function spendProof(db: Database, id: string, expiresAt: number): Promise<boolean> {
  const spent = await db
    .insertInto('used_proofs')
    .values({ id, expires_at: expiresAt })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return spent !== undefined;
}

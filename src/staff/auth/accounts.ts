import { isStaffRole } from '#src/domain/staff/roles.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { runTransaction } from '#src/enquiry/store/transaction.ts';
import type { Library } from './library.ts';
import { forgetTries } from './lockout.ts';
import type { StaffAccount, StaffAccounts } from './staff-auth.ts';

async function listAccounts(db: Database): Promise<StaffAccount[]> {
  const rows = await db
    .selectFrom('staff_users')
    .selectAll()
    .select((user) => [
      user
        .selectFrom('staff_sessions')
        .select((session) => session.fn.max('updatedAt').as('at'))
        .whereRef('userId', '=', 'staff_users.id')
        .as('used'),
      user
        .selectFrom('staff_credentials')
        .select((credential) => credential.fn.count<number>('id').as('count'))
        .whereRef('userId', '=', 'staff_users.id')
        .as('credentials'),
    ])
    .orderBy('desk')
    .orderBy('email')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: isStaffRole(row.role) ? row.role : 'reader',
    desk: row.desk,
    createdAt: Date.parse(row.createdAt),
    secondFactor: row.twoFactorEnabled === 1,
    ready: Number(row.credentials) > 0,
    lastUsedAt: row.used === null ? undefined : Date.parse(String(row.used)),
  }));
}

/** Takes away everything that an account was opened with. */
async function close(db: Database, memberId: string): Promise<void> {
  await runTransaction(db, async (transaction) => {
    for (const table of ['staff_sessions', 'staff_credentials', 'staff_second_factors'] as const) {
      await transaction.deleteFrom(table).where('userId', '=', memberId).execute();
    }
    await transaction
      .updateTable('staff_users')
      .set({ twoFactorEnabled: 0 })
      .where('id', '=', memberId)
      .execute();
  });
}

/** The accounts in the store; `links` is filled by the library with tokens by e-mail. */
export function createAccounts(
  db: Database,
  library: Library,
  links: Map<string, string>,
): StaffAccounts {
  const findId = async (email: string) =>
    (
      await db
        .selectFrom('staff_users')
        .select('id')
        .where('email', '=', email.trim().toLowerCase())
        .executeTakeFirst()
    )?.id;
  const makeLink = async (email: string): Promise<string> => {
    await library.api.requestPasswordReset({ body: { email } });
    const token = links.get(email);
    links.delete(email);
    if (token === undefined) throw new Error('The library gave no token for a one-time link');
    return token;
  };
  return {
    list: () => listAccounts(db),
    add: async ({ name, email, role, desk }) => {
      const address = email.trim().toLowerCase();
      if ((await findId(address)) !== undefined) return undefined;
      const { internalAdapter } = await library.$context;
      await internalAdapter.createUser(
        { name, email: address, emailVerified: true, role, desk },
        { method: 'admin' },
      );
      return makeLink(address);
    },
    reset: async (email) => {
      const address = email.trim().toLowerCase();
      const id = await findId(address);
      if (id === undefined) return undefined;
      await close(db, id);
      await forgetTries(db, address);
      return makeLink(address);
    },
    remove: async (email) => {
      const id = await findId(email);
      if (id === undefined) return false;
      await close(db, id);
      await db.deleteFrom('staff_users').where('id', '=', id).execute();
      return true;
    },
  };
}

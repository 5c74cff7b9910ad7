import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { runGrouped, shareCommits } from '#src/enquiry/store/group-commit.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { openTestStore } from './support/function.ts';

const keep = (name: string) => (db: Database) =>
  db.insertInto('guard_secrets').values({ name, secret: name }).execute();

const listNames = async (db: Database) =>
  (await db.selectFrom('guard_secrets').select('name').orderBy('name').execute()).map(
    ({ name }) => name,
  );

/** A store that counts its commits. */
async function openCounting() {
  const db = await openTestStore();
  let commits = 0;
  const inner = db.transaction.bind(db);
  db.transaction = () => {
    commits += 1;
    return inner();
  };
  shareCommits(db);
  return { db, countCommits: () => commits };
}

test('work that comes together shares a commit, and each has its own answer', async () => {
  const { db, countCommits } = await openCounting();
  const all = Array.from({ length: 10 }, (_, at) =>
    runGrouped(db, async (inner) => {
      await keep(`n${at}`)(inner);
      return at;
    }),
  );
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(countCommits()).toBe(1);
  expect(await listNames(db)).toHaveLength(10);
});

test('a failure undoes its own work and nobody else’s', async () => {
  const { db, countCommits } = await openCounting();
  const outcomes = await Promise.allSettled([
    runGrouped(db, keep('before')),
    runGrouped(db, async (inner) => {
      await keep('undone')(inner);
      throw new Error('no');
    }),
    runGrouped(db, keep('after')),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(countCommits()).toBe(1);
  expect(await listNames(db)).toEqual(['after', 'before']);
});

test('where the store gives up the transaction, nobody is told of success', async () => {
  const { db } = await openCounting();
  const outcomes = await Promise.allSettled([
    runGrouped(db, keep('before')),
    // As SQLite does by itself when the disk is full.
    runGrouped(db, (inner) => sql`rollback`.execute(inner)),
    runGrouped(db, keep('after')),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(await listNames(db)).toEqual([]);
  await runGrouped(db, keep('later'));
  expect(await listNames(db)).toEqual(['later']);
});

test('what comes while a commit is written goes into the next', async () => {
  const { db, countCommits } = await openCounting();
  const later: Promise<unknown>[] = [];
  await runGrouped(db, async (inner) => {
    await keep('first')(inner);
    later.push(runGrouped(db, keep('second')), runGrouped(db, keep('third')));
  });
  await Promise.all(later);
  expect(countCommits()).toBe(2);
  expect(await listNames(db)).toEqual(['first', 'second', 'third']);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { probeStore } from '#src/enquiry/store/enquiries.ts';
import { forgetExpired } from '#src/enquiry/store/forget.ts';
import { openStore } from '#src/enquiry/store/open.ts';
import { makeUuid } from '#src/enquiry/uuid.ts';
import {
  countEnquiries,
  createFunction,
  GOOD_ENQUIRY,
  makeFolder,
  MONDAY_TEN,
  openTestStore,
  postJson,
} from './support/function.ts';

async function readPragma(db: Awaited<ReturnType<typeof openStore>>, name: string) {
  const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db);
  return rows[0]?.[name];
}

test('a commit is on the disk before it is acknowledged: WAL with synchronous FULL', async () => {
  const db = await openTestStore();
  expect(await readPragma(db, 'journal_mode')).toBe('wal');
  // https://sqlite.org/pragma.html#pragma_synchronous: 2 is FULL, 1 NORMAL.
  expect(await readPragma(db, 'synchronous')).toBe(2);
});

test('the folder and the file are made, for nobody else on the machine to read', async () => {
  const folder = join(makeFolder(), 'deep', 'data');
  await openTestStore(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'qiao.db')).mode & 0o777).toBe(0o600);
});

test('what is stored is there after a restart', async () => {
  const folder = makeFolder();
  const { deps } = await createFunction();
  const first = await openStore(`file:${folder}/qiao.db`);
  await handleEnquiry(postJson(GOOD_ENQUIRY), {
    ...deps,
    openDatabase: () => Promise.resolve(first),
  });
  await first.destroy();
  expect(await countEnquiries(await openTestStore(folder))).toBe(1);
});

test('stores that start together on one new file make its tables once', async () => {
  const folder = makeFolder();
  const stores = await Promise.all(Array.from({ length: 4 }, () => openTestStore(folder)));
  await Promise.all(stores.map(probeStore));
  const names = await sql<{ name: string }>`select name from kysely_migration`.execute(stores[0]!);
  expect(names.rows).toHaveLength(2);
});

test('two stores on one file write at the same time and lose nothing', async () => {
  const folder = makeFolder();
  const stores = [await openTestStore(folder), await openTestStore(folder)];
  const { deps } = await createFunction();
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      handleEnquiry(postJson(GOOD_ENQUIRY), {
        ...deps,
        openDatabase: () => Promise.resolve(stores[index % 2]!),
      }),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(await countEnquiries(stores[0]!)).toBe(60);
});

test('a store that another process holds for good is refused in words, not for ever', async () => {
  const folder = makeFolder();
  const db = await openTestStore(folder);
  const other = new DatabaseSync(`${folder}/qiao.db`);
  other.exec('begin immediate');
  const { deps } = await createFunction({ openDatabase: () => Promise.resolve(db) });
  const response = await handleEnquiry(postJson(GOOD_ENQUIRY), deps);
  other.exec('rollback');
  other.close();
  expect(response.status).toBe(503);
  expect((await handleEnquiry(postJson(GOOD_ENQUIRY), deps)).status).toBe(201);
}, 20_000);

test.each([1, 2, 3])(
  'every enquiry acknowledged before a kill -9 is in the store, round %i',
  async (round) => {
    const folder = makeFolder();
    const writer = join(import.meta.dirname, 'support', 'writer.ts');
    const child = spawn(process.execPath, [writer, folder, String(round)]);
    let said = '';
    const enough = new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.split('\n').length > 20 * round) resolve();
      });
    });
    await enough;
    child.kill('SIGKILL');
    await once(child, 'close');
    const acknowledged = said.split('\n').filter((line) => line !== '');
    const db = await openTestStore(folder);
    const rows = await db.selectFrom('enquiries').select('number').execute();
    const stored = new Set(rows.map(({ number }) => number));
    expect(acknowledged.length).toBeGreaterThanOrEqual(20 * round);
    expect(acknowledged.filter((number) => !stored.has(number))).toEqual([]);
    // One more at most: stored, but killed before it could be said.
    expect(stored.size - acknowledged.length).toBeLessThanOrEqual(1);
  },
  30_000,
);

test('what the notice promises not to keep is deleted, and nothing else', async () => {
  const { deps, db } = await createFunction({ guard: true });
  const answered = [null, MONDAY_TEN, MONDAY_TEN - 86_400_000] as const;
  for (const answeredAt of answered) {
    const response = await handleEnquiry(postJson(GOOD_ENQUIRY), deps);
    const { number } = (await response.json()) as { number: string };
    const change = db.updateTable('enquiries').set({ answered_at: answeredAt });
    await change.where('number', '=', number).execute();
  }
  // 24 months to the day after the latest reply.
  await forgetExpired(db, Date.parse('2028-11-23T02:00:00Z'));
  const kept = await db.selectFrom('enquiries').select('answered_at').orderBy('id').execute();
  expect(kept.map((row) => row.answered_at).sort()).toEqual([MONDAY_TEN, null]);
  expect(await db.selectFrom('rate_limits').select('key').execute()).toEqual([]);
  expect(await db.selectFrom('guard_salts').select('day').execute()).toEqual([]);
});

test.each([
  ['postgres://user:secret@host/db', /PostgreSQL.*file:data\/qiao\.db/],
  ['postgresql://user:secret@host/db', /PostgreSQL/],
  ['mysql://user:secret@host/db', /names no file/],
  ['file:', /names no file/],
  ['file::memory:', /names no file/],
  ['file:data/', /names no file/],
])('%s is refused with what to write instead, and no password', async (url, message) => {
  await expect(openStore(url)).rejects.toThrow(message);
  await expect(openStore(url)).rejects.not.toThrow(/secret/);
});

test('keys are UUIDs of version 7 that sort by time', () => {
  // RFC 9562, appendix A.6: 2022-02-22T19:22:22Z.
  const chance = Buffer.from('00000000000000000cc318c4dc0c0c07398f'.slice(4), 'hex');
  const uuid = makeUuid(0x017f22e279b0, chance);
  expect(uuid).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(makeUuid(1, chance) < makeUuid(2, chance)).toBe(true);
});

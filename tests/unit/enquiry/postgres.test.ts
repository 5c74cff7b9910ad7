import { sql } from 'kysely';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { openStore } from '#src/enquiry/store/open.ts';
import { startPostgres } from '#scripts/lib/postgres-server.ts';
import {
  countEnquiries,
  createFunction,
  GOOD_ENQUIRY,
  makeStoreUrl,
  openTestStore,
  postJson,
} from './support/function.ts';

test('a database that would acknowledge before the disk has it is told to wait', async () => {
  const url = await makeStoreUrl();
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`alter database ${client.escapeIdentifier(new URL(url).pathname.slice(1))}
    set synchronous_commit to off`);
  await client.end();
  const db = await openTestStore(url);
  const { rows } = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(db);
  expect(rows[0]?.synchronous_commit).toBe('on');
});

test('times come back as numbers', async () => {
  const db = await openTestStore();
  const { rows } = await sql<{ big: unknown }>`select 1795399200000::bigint as big`.execute(db);
  expect(rows[0]?.big).toBe(1_795_399_200_000);
});

test('an address that leads nowhere is refused without its password', async () => {
  const opening = openStore('postgres://qiao:secret@127.0.0.1:1/none');
  await expect(opening).rejects.toThrow();
  await expect(opening).rejects.not.toThrow(/secret/);
});

test('a server that dies and comes back costs no acknowledged enquiry, nor this process', async () => {
  const server = await startPostgres();
  onTestFinished(() => server.remove());
  const lost: string[] = [];
  const db = await openStore(server.url, ({ name }) => lost.push(name));
  onTestFinished(() => db.destroy());
  const { deps, lines } = await createFunction({ openDatabase: () => Promise.resolve(db) });
  const send = async (key: string) =>
    (await handleEnquiry(postJson(GOOD_ENQUIRY, { 'idempotency-key': key }), deps)).status;
  const acknowledged = new Set<string>();
  for (let round = 0; round < 3; round += 1) {
    const keys = Array.from({ length: 40 }, (_, index) => `${round}-${index}`);
    const killing = (async () => {
      await send(`${round}-first`);
      acknowledged.add(`${round}-first`);
      await server.kill();
    })();
    const answers = await Promise.all(keys.map(async (key) => [key, await send(key)] as const));
    await killing;
    for (const [key, status] of answers) {
      expect([201, 503]).toContain(status);
      if (status === 201) acknowledged.add(key);
    }
    expect(await send(`${round}-down`)).toBe(503);
    await server.start();
  }
  // Tried again under its own key, what was not acknowledged is stored once.
  expect(await send('0-39')).toBe(201);
  acknowledged.add('0-39');
  const rows = await db.selectFrom('enquiries').select('idempotency_key').execute();
  const stored = rows.map((row) => row.idempotency_key);
  expect([...acknowledged].filter((key) => !stored.includes(key))).toEqual([]);
  expect(new Set(stored).size).toBe(stored.length);
  expect(await countEnquiries(db)).toBeGreaterThanOrEqual(acknowledged.size);
  expect(lines.some(({ level }) => level === 'error')).toBe(true);
}, 120_000);

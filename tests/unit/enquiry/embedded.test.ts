import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { forgetExpired } from '#src/enquiry/store/forget.ts';
import { openStore } from '#src/enquiry/store/open.ts';
import { deletePerson } from '#src/enquiry/store/person.ts';
import {
  createFunction,
  GOOD_ENQUIRY,
  makeFolder,
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
  await openTestStore(`file:${folder}/qiao.db`);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'qiao.db')).mode & 0o777).toBe(0o600);
});

test('what is deleted on demand or by its age is nowhere in the files any more', async () => {
  const folder = makeFolder();
  const db = await openTestStore(`file:${folder}/qiao.db`);
  const outgoing = { mail: true, robots: [] };
  const { deps } = await createFunction({ openDatabase: () => Promise.resolve(db), outgoing });
  const held = () =>
    readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes('mulberry'));
  // Long enough for pages of its own, and short enough to share one.
  for (const message of ['mulberry '.repeat(500), 'mulberry'])
    await handleEnquiry(postJson({ ...GOOD_ENQUIRY, message }), deps);
  expect(held()).not.toEqual([]);
  await deletePerson(db, GOOD_ENQUIRY.email, { who: 'command:wang', count: 2 }, deps);
  expect(held()).toEqual([]);
  await handleEnquiry(postJson({ ...GOOD_ENQUIRY, message: 'mulberry' }), deps);
  await forgetExpired(db, deps.now() + 3 * 365 * 86_400_000);
  expect(held()).toEqual([]);
});

test('a store that another process holds for good is refused in words, not for ever', async () => {
  const folder = makeFolder();
  const db = await openTestStore(`file:${folder}/qiao.db`);
  const other = new DatabaseSync(`${folder}/qiao.db`);
  other.exec('begin immediate');
  const { deps } = await createFunction({ openDatabase: () => Promise.resolve(db) });
  const response = await handleEnquiry(postJson(GOOD_ENQUIRY), deps);
  other.exec('rollback');
  other.close();
  expect(response.status).toBe(503);
  expect((await handleEnquiry(postJson(GOOD_ENQUIRY), deps)).status).toBe(201);
}, 20_000);

test.each([
  ['mysql://user:secret@host/db', /names no store.*file:data\/qiao\.db or postgres:/],
  ['postgres:', /names no store/],
  ['file:', /names no store/],
  ['file::memory:', /names no store/],
  ['file:data/', /names no store/],
])('%s is refused with what to write instead, and no password', async (url, message) => {
  await expect(openStore(url)).rejects.toThrow(message);
  await expect(openStore(url)).rejects.not.toThrow(/secret/);
});

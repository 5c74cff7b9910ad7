import { statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '#scripts/lib/backup-file.ts';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import {
  countEnquiries,
  createFunction,
  GOOD_ENQUIRY,
  makeFolder,
  openTestStore,
  postJson,
} from './support/function.ts';
import { makeProof } from './support/proof.ts';

const readRows = async (db: Database) => ({
  enquiries: await db.selectFrom('enquiries').selectAll().orderBy('id').execute(),
  limits: await db.selectFrom('rate_limits').selectAll().orderBy('key').execute(),
  salts: await db.selectFrom('guard_salts').selectAll().orderBy('day').execute(),
});

/** A store with some enquiries, and a backup of it. */
async function makeBackup(count: number) {
  const { deps, db } = await createFunction({ guard: true });
  for (let index = 0; index < count; index += 1) {
    const message = `第 ${index} 条 🌾\n“引号”与\\反斜线`;
    // Each from a network of its own: one may ask ten times an hour.
    const clientAddress = `203.0.113.${index % 250}`;
    const body = { ...GOOD_ENQUIRY, message, proof: await makeProof(deps) };
    const sent = await handleEnquiry(postJson(body), {
      ...deps,
      clientAddress,
    });
    expect(sent.status).toBe(201);
  }
  const file = join(makeFolder(), 'backup.ndjson.gz');
  const rows = await writeBackup(db, file);
  return { db, deps, file, rows };
}

test('what was backed up is in the new store to the letter, of whichever kind', async () => {
  const { db, file, rows } = await makeBackup(12);
  const other = await openTestStore();
  const embedded = await openTestStore(`file:${makeFolder()}/qiao.db`);
  for (const restored of [other, embedded]) {
    expect(await readBackup(restored, file)).toBe(rows);
    expect(await readRows(restored)).toEqual(await readRows(db));
  }
  // 12 enquiries and their proofs, a count for each network and for all, a day's salt, a secret.
  expect(rows).toBe(12 + 12 + 13 + 1 + 1);
});

test('nobody else on the machine can read a backup, and none is written over', async () => {
  const { db, file } = await makeBackup(1);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await expect(writeBackup(db, file)).rejects.toThrow(/已经有了/);
});

test('enquiries are taken while a backup is written, and it holds one moment of the store', async () => {
  const { db, deps } = await makeBackup(3);
  const file = join(makeFolder(), 'live.gz');
  const open = { ...deps, guard: false };
  const [rows] = await Promise.all([
    writeBackup(db, file),
    ...Array.from({ length: 5 }, () => handleEnquiry(postJson(GOOD_ENQUIRY), open)),
  ]);
  const restored = await openTestStore();
  expect(await readBackup(restored, file)).toBe(rows);
  expect(await countEnquiries(db)).toBe(8);
});

test('a store that holds enquiries is not written over', async () => {
  const { db, file } = await makeBackup(2);
  await expect(readBackup(db, file)).rejects.toThrow(/已有咨询/);
  expect(await countEnquiries(db)).toBe(2);
});

test('a file that is cut, damaged or none of ours is refused with its reason, and nothing taken in', async () => {
  const { file } = await makeBackup(4);
  const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
  const damaged = {
    不完整: lines.slice(0, -3).join('\n'),
    '不是 JSON': lines.map((line, at) => (at === 2 ? line.slice(5) : line)).join('\n'),
    不是咨询数据的备份: '{"a":1}',
    '第 2 版': lines.map((line, at) => (at === 0 ? line.replace(':1', ':2') : line)).join('\n'),
    '比这个程序新（里面有程序不认识的改动 0099-later）': lines
      .map((line, at) => (at === 0 ? line.replace('0001-enquiries', '0099-later') : line))
      .join('\n'),
    不是这个程序认识的表: [lines[0], '["sqlite_master",{"a":1}]', '{"end":1}'].join('\n'),
  };
  for (const [reason, text] of Object.entries(damaged)) {
    const bad = join(makeFolder(), 'bad.gz');
    writeFileSync(bad, gzipSync(text));
    const db = await openTestStore();
    await expect(readBackup(db, bad)).rejects.toThrow(reason);
    expect(await countEnquiries(db)).toBe(0);
  }
  truncateSync(file, statSync(file).size - 20);
  const db = await openTestStore();
  await expect(readBackup(db, file)).rejects.toThrow(/已损坏/);
  expect(await countEnquiries(db)).toBe(0);
  await expect(readBackup(db, `${file}.none`)).rejects.toThrow(/没有 .* 这个文件/);
});

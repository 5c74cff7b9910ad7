import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openStore } from '#src/enquiry/store/open.ts';
import { runOnStore } from './store-command.ts';
import { makeFolder } from './temporary-folder.ts';

async function makeStore(dir: string): Promise<string> {
  const url = `file:${dir}/qiao.db`;
  await (await openStore(url)).destroy();
  return url;
}

const NO_STACK = /^(?![^]*\n\s+at )[^]*$/;
const STAFF = ['add', '--name', '王芳', '--email', 'wang@example.gov.cn', '--role', 'desk'];

test.each([
  ['person-export', ['a@example.com']],
  ['person-delete', ['a@example.com', '--dry-run']],
  ['outbox', []],
  ['backup', ['none.ndjson.gz']],
  ['staff', STAFF],
  ['staff', ['list']],
])('%s names the store that is not there, and makes none', async (script, args) => {
  const dir = makeFolder();
  const { code, said } = await runOnStore(script, `file:${dir}/wrong.db`, args);
  expect(said).toContain(`数据库文件 ${dir}/wrong.db 里没有咨询数据`);
  expect(said).toContain('DATABASE_URL');
  expect(code).toBe(1);
  expect(readdirSync(dir)).toEqual([]);
});

test('a restore makes the store, but not for a backup that is not there', async () => {
  const dir = makeFolder();
  const url = await makeStore(dir);
  const file = join(dir, 'it.gz');
  expect((await runOnStore('backup', url, [file])).code).toBe(0);
  const absent = await runOnStore('restore', `file:${dir}/new.db`, [`${file}.none`]);
  expect([absent.code, existsSync(join(dir, 'new.db'))]).toEqual([1, false]);
  const { code, said } = await runOnStore('restore', `file:${dir}/new.db`, [file]);
  expect([code, said]).toEqual([0, `已恢复 0 行到 数据库文件 ${dir}/new.db。\n`]);
});

test('a backup of a store that was never used says so, and lies beside the store', async () => {
  const dir = makeFolder();
  const { said, code } = await runOnStore('backup', await makeStore(dir), [], { cwd: dir });
  expect(said).toContain('还没有用过，是空的');
  expect(said).toMatch(/已备份 0 行到 data\/backups\/qiao-backup-\d{4}-\d\d-\d\d\.ndjson\.gz/);
  expect(code).toBe(0);
});

test('what stops a backup is told with its remedy and without a stack', async () => {
  const dir = makeFolder();
  const url = await makeStore(dir);
  const missing = await runOnStore('backup', url, [join(dir, 'none/it.gz')]);
  expect(missing.said).toMatch(/none\/it\.gz.*找不到这个文件，或所在的文件夹/);
  expect(missing.said).toMatch(NO_STACK);
  const full = await runOnStore('backup', url, ['/dev/full/it.gz']);
  expect(full.said).toMatch(/不是文件夹/);
  expect([missing.code, full.code]).toEqual([1, 1]);
});

test('a store newer than the program, a damaged one and one out of reach are told apart', async () => {
  const dir = makeFolder();
  const url = await makeStore(dir);
  const db = await openStore(url);
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2027-01-01T00:00:00.000Z')`.execute(
    db,
  );
  await db.destroy();
  const newer = await runOnStore('outbox', url);
  expect(newer.said).toMatch(/比这个程序新（里面有程序不认识的改动 9999-later）/);
  writeFileSync(join(dir, 'bad.db'), 'no database, but long enough to be looked at'.repeat(50));
  const damaged = await runOnStore('outbox', `file:${dir}/bad.db`);
  expect(damaged.said).toContain('已损坏，或者不是数据库');
  const unreached = await runOnStore('staff', 'postgres://qiao:geheim@127.0.0.1:9/qiao', ['list']);
  expect(unreached.said).toMatch(
    /PostgreSQL 数据库 qiao（主机 127\.0\.0\.1:9） 连不上.*ECONNREFUSED/,
  );
  for (const { code, said } of [newer, damaged, unreached]) {
    expect(code).toBe(1);
    expect(said).toMatch(NO_STACK);
    expect(said).not.toContain('geheim');
  }
});

test.skipIf(process.getuid?.() === 0)('a store without rights is told', async () => {
  const dir = makeFolder();
  const url = await makeStore(dir);
  chmodSync(join(dir, 'qiao.db'), 0o000);
  expect((await runOnStore('outbox', url)).said).toMatch(/打不开.*权限/);
});

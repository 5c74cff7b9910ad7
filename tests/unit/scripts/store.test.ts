import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openStore } from '#src/enquiry/store/open.ts';
import { makeFolder } from './temporary-folder.ts';

async function run(
  script: string,
  databaseUrl: string,
  args: readonly string[] = [],
  cwd?: string,
) {
  const path = join(process.cwd(), 'scripts', `${script}.ts`);
  const child = spawn(process.execPath, [path, ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl, STAFF_SECRET: 'x'.repeat(40) },
    ...(cwd === undefined ? {} : { cwd }),
  });
  child.stdin.end();
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await once(child, 'close')) as [number];
  return { code, said: (await output).join('') };
}

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
  const { code, said } = await run(script, `file:${dir}/wrong.db`, args);
  expect(said).toContain(`数据库文件 ${dir}/wrong.db 里没有咨询数据`);
  expect(said).toContain('DATABASE_URL');
  expect(code).toBe(1);
  expect(readdirSync(dir)).toEqual([]);
});

test('a restore makes the store, but not for a backup that is not there', async () => {
  const dir = makeFolder();
  const url = await makeStore(dir);
  const file = join(dir, 'it.gz');
  expect((await run('backup', url, [file])).code).toBe(0);
  const absent = await run('restore', `file:${dir}/new.db`, [`${file}.none`]);
  expect([absent.code, existsSync(join(dir, 'new.db'))]).toEqual([1, false]);
  const { code, said } = await run('restore', `file:${dir}/new.db`, [file]);
  expect([code, said]).toEqual([0, `已恢复 0 行到 数据库文件 ${dir}/new.db。\n`]);
});

test('a backup of a store that was never used says so, and lies beside the store', async () => {
  const dir = makeFolder();
  const { said, code } = await run('backup', await makeStore(dir), [], dir);
  expect(said).toContain('还没有用过，是空的');
  expect(said).toMatch(/已备份 0 行到 data\/backups\/qiao-backup-\d{4}-\d\d-\d\d\.ndjson\.gz/);
  expect(code).toBe(0);
});

test('what stops a backup is told with its remedy and without a stack', async () => {
  const dir = makeFolder();
  const url = await makeStore(dir);
  const missing = await run('backup', url, [join(dir, 'none/it.gz')]);
  expect(missing.said).toMatch(/none\/it\.gz.*找不到这个文件，或所在的文件夹/);
  expect(missing.said).toMatch(NO_STACK);
  const full = await run('backup', url, ['/dev/full/it.gz']);
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
  const newer = await run('outbox', url);
  expect(newer.said).toMatch(/比这个程序新（里面有程序不认识的改动 9999-later）/);
  writeFileSync(join(dir, 'bad.db'), 'no database, but long enough to be looked at'.repeat(50));
  const damaged = await run('outbox', `file:${dir}/bad.db`);
  expect(damaged.said).toContain('已损坏，或者不是数据库');
  const unreached = await run('staff', 'postgres://qiao:geheim@127.0.0.1:9/qiao', ['list']);
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
  expect((await run('outbox', url)).said).toMatch(/打不开.*权限/);
});

import { sql } from 'kysely';
import { MIGRATIONS } from './migrations.ts';
import { runTransaction } from './transaction.ts';
import type { Database, Tables } from './tables.ts';

/** Every table with what its rows are told apart by, in an order in which they can be filled. */
const TABLES = {
  enquiries: 'id',
  rate_limits: 'key',
  guard_salts: 'day',
  guard_secrets: 'name',
  used_proofs: 'id',
  access_log: 'id',
  outbox: 'id',
  enquiry_handling: 'enquiry_id',
  enquiry_history: 'id',
  desk_reminders: 'id',
  staff_users: 'id',
  staff_sessions: 'id',
  staff_credentials: 'id',
  staff_tokens: 'id',
  staff_second_factors: 'id',
} as const satisfies { [Name in keyof Tables]: keyof Tables[Name] };

type TableName = keyof typeof TABLES;
const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** What a backup begins with; another version is another form of the lines. */
const FORMAT = { format: 'qiao-backup', version: 1 } as const;

const PAGE = 500;

type Row = Record<string, unknown>;

async function* readRows(db: Database, name: TableName): AsyncGenerator<Row> {
  const key = sql.ref(TABLES[name]);
  for (let last: unknown; ;) {
    const after = last === undefined ? sql`` : sql`where ${key} > ${last}`;
    const page = sql<Row>`select * from ${sql.table(name)} ${after} order by ${key} limit ${PAGE}`;
    const { rows } = await page.execute(db);
    yield* rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1)?.[TABLES[name]];
  }
}

/**
 * Everything in the store as lines of JSON, the same from every kind of store, as it was at one
 * moment: a head, a line a row, and an end that counts them.
 */
export async function dumpStore(
  db: Database,
  write: (line: string) => Promise<void> | void,
): Promise<number> {
  const { rows: migrations } = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(db);
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      let count = 0;
      await write(JSON.stringify({ ...FORMAT, migrations: migrations.map(({ name }) => name) }));
      for (const name of TABLE_NAMES) {
        for await (const row of readRows(transaction, name)) {
          await write(JSON.stringify([name, row]));
          count += 1;
        }
      }
      await write(JSON.stringify({ end: count }));
      return count;
    });
}

/** Why a backup was not taken in; nothing of it was. */
export class BackupRefused extends Error {}

const parseLine = (line: string, number: number): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch (cause) {
    throw new BackupRefused(`备份的第 ${number} 行不是 JSON，文件已损坏。请换一份备份。`, {
      cause,
    });
  }
};

function checkHead(head: unknown): void {
  const { format, version, migrations } = (head ?? {}) as Partial<Record<string, unknown>>;
  if (format !== FORMAT.format) throw new BackupRefused('这个文件不是咨询数据的备份。');
  if (version !== FORMAT.version) {
    throw new BackupRefused(
      `备份的格式是第 ${String(version)} 版，这个程序只读第 ${FORMAT.version} 版。请换上做备份时用的程序。`,
    );
  }
  const names = Array.isArray(migrations) ? (migrations as unknown[]).map(String) : [];
  const newer = names.find((name) => !Object.hasOwn(MIGRATIONS, name));
  if (newer !== undefined) {
    throw new BackupRefused(
      `备份比这个程序新（里面有程序不认识的改动 ${newer}）。请换上做备份时用的程序，或用升级前的备份。`,
    );
  }
}

function readRow(value: unknown, number: number): [TableName, Row] {
  const [name, row] = Array.isArray(value) ? (value as [TableName, Row]) : [undefined, undefined];
  if (name === undefined || !TABLE_NAMES.includes(name) || row === null || typeof row !== 'object')
    throw new BackupRefused(
      `备份的第 ${number} 行不是这个程序认识的表里的数据。请换上做备份时用的程序。`,
    );
  return [name, row];
}

async function insertRow(db: Database, name: TableName, row: Row): Promise<void> {
  const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
  const values = sql.join(Object.values(row));
  await sql`insert into ${sql.table(name)} (${columns}) values (${values})`.execute(db);
}

/**
 * Fills an empty store with a backup's lines, all or nothing, and says how many rows it has. Throws
 * {@link BackupRefused} for a store that holds enquiries already and for a file that is not whole.
 */
export async function loadStore(db: Database, lines: AsyncIterable<string>): Promise<number> {
  return runTransaction(db, async (transaction) => {
    const held = await transaction.selectFrom('enquiries').select('id').limit(1).execute();
    if (held.length > 0) {
      throw new BackupRefused(
        '数据库里已有咨询，不会盖掉。请恢复到一个新的空库，再把 DATABASE_URL 改成它。',
      );
    }
    for (const name of TABLE_NAMES) await sql`delete from ${sql.table(name)}`.execute(transaction);
    let [number, count] = [0, 0];
    let end: unknown;
    for await (const line of lines) {
      number += 1;
      const value = parseLine(line, number);
      if (number === 1) checkHead(value);
      else if (Array.isArray(value)) {
        await insertRow(transaction, ...readRow(value, number));
        count += 1;
      } else end = (value as { end?: unknown } | null)?.end;
    }
    if (end !== count) {
      throw new BackupRefused(
        `备份不完整：读到 ${count} 行，末尾写的是 ${JSON.stringify(end) ?? '没有'}。请换一份备份。`,
      );
    }
    return count;
  });
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

/** Opens a store in a Node.js that has no `node:sqlite`, and gives the code of what stopped it. */
async function openWithoutSqlite(url: string): Promise<string> {
  const script = `
    const { openStore } = await import('#src/enquiry/store/open.ts');
    await openStore(process.argv[1]).catch((error) => {
      console.log(error.code ?? error.cause?.code);
    });`;
  const flags = ['--no-experimental-sqlite', '--input-type=module'];
  const { stdout } = await run(process.execPath, [...flags, '-e', script, url]);
  return stdout.trim();
}

test('PostgreSQL is opened where there is no node:sqlite', async () => {
  expect(await openWithoutSqlite('postgres://127.0.0.1:1/none')).toBe('ECONNREFUSED');
});

test('a file cannot be opened there, and says why', async () => {
  expect(await openWithoutSqlite('file:/tmp/none/qiao.db')).toBe('ERR_UNKNOWN_BUILTIN_MODULE');
});

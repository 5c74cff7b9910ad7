import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Runs one of `scripts` on a store, in a folder and with what is typed; its exit code and all it said. */
export async function runOnStore(
  script: string,
  databaseUrl: string,
  args: readonly string[] = [],
  { cwd, typed = '' }: { cwd?: string; typed?: string } = {},
): Promise<{ code: number; said: string }> {
  const path = join(process.cwd(), 'scripts', `${script}.ts`);
  const child = spawn(process.execPath, [path, ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl, STAFF_SECRET: 'x'.repeat(40) },
    ...(cwd === undefined ? {} : { cwd }),
  });
  child.stdin.end(typed);
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await once(child, 'close')) as [number];
  return { code, said: (await output).join('') };
}

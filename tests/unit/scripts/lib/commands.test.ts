import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand, withOwnTools, withoutOwnTools } from '#scripts/lib/commands.mjs';

test('a program is run with its output and its exit code', async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3;';
  const { code, output } = await runCommand(process.execPath, ['-e', script]);
  expect([code, output.split('\n').sort()]).toEqual([3, ['', 'err', 'out']]);
});

test('a program that does not exist is 127, as in a shell', async () => {
  const { code, output } = await runCommand('no-such-program', []);
  expect([code, output]).toEqual([127, expect.stringContaining('ENOENT')]);
});

test('a program that a signal ends has failed', async () => {
  const { code } = await runCommand(process.execPath, ['-e', 'process.kill(process.pid, 9)']);
  expect(code).toBe(128);
});

test('nothing is left listening for signals once a program has ended', async () => {
  const before = process.listenerCount('SIGTERM');
  await runCommand(process.execPath, ['-e', '']);
  expect(process.listenerCount('SIGTERM')).toBe(before);
});

const join = (...parts: string[]): string => parts.join(delimiter);

test('the tools of the project come first, and once', () => {
  const env = { PATH: join('/usr/bin', '/qiao/node_modules/.bin') };
  expect(withOwnTools('/qiao', env)['PATH']).toBe(join('/qiao/node_modules/.bin', '/usr/bin'));
});

test('npm is run on the Node.js of the machine', () => {
  const env = { PATH: join('/qiao/node_modules/.bin', '/node_modules/.bin/', '/usr/bin'), A: '1' };
  expect(withoutOwnTools(env)).toEqual({ PATH: '/usr/bin', A: '1' });
});

// Serves the sources and follows every change, for work on the site; not for visitors.
import { runCommand, withOwnTools } from './lib/commands.mjs';
import { readEnvironment } from './lib/environment.ts';
import { readFolders } from './lib/folders.ts';
import { runMain } from './lib/run-main.ts';

await runMain(async () => {
  const { port, host } = readEnvironment(process.env);
  const { root } = readFolders(process.env);
  const env = { ASTRO_TELEMETRY_DISABLED: '1', ...withOwnTools(root, process.env) };
  const run = async (...args: string[]): Promise<number> =>
    (await runCommand(process.execPath, args, { cwd: root, env, show: true })).code;
  const fonts = await run('scripts/fonts.ts');
  if (fonts !== 0) return fonts;
  return run(
    'node_modules/.bin/astro',
    'dev',
    '--port',
    String(port),
    '--host',
    host,
    ...process.argv.slice(2),
  );
});

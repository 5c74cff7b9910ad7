// `npm run staff`: the editor for staff at /admin/, with the site as it will be beside it, on this machine
// alone. EDITOR_BACKEND names a team's Git host instead, EDITOR_COMMIT=on commits each save.
import { runCommand, withOwnTools } from './lib/commands.mjs';
import { buildAdmin } from './lib/editor/build-admin.ts';
import { readEditorSettings } from './lib/editor/settings.ts';
import { readEnvironment } from './lib/environment.ts';
import { readFolders } from './lib/folders.ts';
import { ensurePortFree } from './lib/listening.ts';
import { startProgress } from './lib/progress.mjs';
import { runMain } from './lib/run-main.ts';

/** No other machine reaches it, whatever HOST says. */
const HERE = '127.0.0.1';

await runMain(async () => {
  const { port } = readEnvironment(process.env);
  const { root, cacheDir } = readFolders(process.env);
  readEditorSettings(process.env);
  await ensurePortFree(HERE, port);
  const stop = startProgress('准备编辑页面（第一次约半分钟）');
  await buildAdmin(cacheDir);
  stop('编辑页面准备好了');
  const tools = withOwnTools(root, process.env);
  const env = { ASTRO_TELEMETRY_DISABLED: '1', ...tools, QIAO_EDITOR: 'on' };
  const run = (...args: string[]) =>
    runCommand(process.execPath, args, { cwd: root, env, show: true });
  const fonts = await run('scripts/fonts.ts');
  if (fonts.code !== 0) return fonts.code;
  const address = `http://${HERE}:${port}/admin/`;
  console.log(`\n编辑：${address}\n用完在这个窗口按 Ctrl+C 关闭。\n`);
  const open = process.stdout.isTTY && process.env['EDITOR_OPEN'] !== 'off';
  const given = ['--port', String(port), '--host', HERE, ...(open ? ['--open', '/admin/'] : [])];
  return (await run('node_modules/.bin/astro', 'dev', ...given)).code;
});

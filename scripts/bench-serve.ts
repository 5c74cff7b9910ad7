// `npm run bench:serve`: the last build of dist, served by the Node server and by nginx with the
// county's configuration, in one run: a small
// file, a small page, a large one, a script. `-- --seconds 5
// --connections 16` change the load. Needs nginx (Debian: nginx, libnginx-mod-http-brotli-static).
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assets, paths } from '#src/i18n/paths.ts';
import { formatServed, measureServe, type Served } from './lib/bench/serve.ts';
import { CommandError } from './lib/command-error.ts';
import { readFolders } from './lib/folders.ts';
import { runMain } from './lib/run-main.ts';
import { findNginx, startNginx } from './lib/trial/nginx.ts';
import { makeServerProcess } from './lib/trial/server-process.ts';

/** The largest script that every page with an island loads. */
function findAsset(clientDir: string): string {
  const name = readdirSync(join(clientDir, '_astro')).find((file) => /^client\..*\.js$/.test(file));
  if (name === undefined) throw new CommandError('dist has no script. Build first: npm run build');
  return `/_astro/${name}`;
}

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '5' },
      connections: { type: 'string', default: '16' },
    },
  });
  const program = findNginx();
  if (program === undefined) throw new CommandError('There is no nginx. Debian: apt install nginx');
  const load = { connections: Number(values.connections), seconds: Number(values.seconds) };
  const { outDir, cacheDir } = readFolders(process.env);
  const clientDir = join(outDir, 'client');
  const parent = join(cacheDir, 'bench-serve');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'run-'));
  const env = { DATABASE_URL: `file:${join(folder, 'qiao.db')}`, OUTBOX_WORKER: 'off' };
  const node = await makeServerProcess({ env, script: 'built' });
  await node.start();
  const backendPorts = [Number(new URL(node.url).port)];
  const nginx = await startNginx({ program, clientDir, folder, backendPorts });
  const contenders = [
    { name: 'Node', url: node.url, pids: () => [node.pid()!] },
    { name: 'nginx', url: nginx.url, pids: nginx.pids },
  ];
  const rows: Served[] = [];
  console.log(
    `load before: ${loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')}\n`,
  );
  try {
    const asked = [assets.favicon, paths('zh').terms(), paths('zh').home(), findAsset(clientDir)];
    for (const path of asked) {
      for (const contender of contenders) rows.push(await measureServe(contender, path, load));
    }
    // The function through nginx, as it is deployed, is limited by design: it is asked directly.
    rows.push(await measureServe(contenders[0]!, assets.health, load));
  } finally {
    await nginx.close();
    await node.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(formatServed(rows));
  return rows.some(({ failed }) => failed > 0) ? 1 : 0;
});

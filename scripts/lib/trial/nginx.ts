import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../folders.ts';
import { findFreePort } from '../listening.ts';

/** The configuration that a county's host copies. */
export const NGINX_CONF = join(ROOT, 'deploy/nginx.conf');

const PROGRAMS = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'];
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const WAITS_MS = [20, 50, 100, 200, 400, 800, 1_600];

/** Where nginx lies, or undefined where it is not installed. */
export const findNginx = (): string | undefined => PROGRAMS.find((path) => existsSync(path));

/** An nginx that answers. */
export interface RunningNginx {
  readonly url: string;
  /** Its processes: the one that was started and the one that serves. */
  readonly pids: () => number[];
  readonly close: () => Promise<void>;
}

/** What a trial of nginx is given. */
export interface NginxTrial {
  readonly program: string;
  /** Pages that are built. */
  readonly clientDir: string;
  /** An empty folder for what it writes. */
  readonly folder: string;
  /** Where the Node servers of /api and /staff listen. */
  readonly backendPorts: readonly number[];
  /** Leave out how many requests an address may send, for a load that comes from one. */
  readonly unlimited?: boolean;
}

/** The county's configuration without its certificates, for a port and a folder of this machine. */
function adapt(conf: string, port: number, trial: NginxTrial): string {
  const { clientDir, backendPorts, unlimited = false } = trial;
  const servers = conf.split(/^(?=server \{)/m);
  const own = servers.filter((text) => !text.startsWith('server {') || text.includes('proxy_pass'));
  const inBrotli = existsSync(BROTLI);
  return own
    .join('')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/^ *(?:listen \[::\]|ssl_).*\n/gm, '')
    .replace(/^ *root .*$/m, `  root ${clientDir};`)
    .replace(/^ *server 127\.0\.0\.1:4321.*\n/m, (line) =>
      backendPorts.map((backend) => line.replace('4321', String(backend))).join(''),
    )
    .replace(/^ *limit_(?:req|conn) .*\n/gm, (line) => (unlimited ? '' : line))
    .replace(/^ *brotli_static .*\n/m, (line) => (inBrotli ? line : ''));
}

function writeConf(port: number, trial: NginxTrial): string {
  const { folder } = trial;
  const file = join(folder, 'nginx.conf');
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(folder, 'tmp', name)};\n`,
  );
  writeFileSync(join(folder, 'site.conf'), adapt(readFileSync(NGINX_CONF, 'utf8'), port, trial));
  writeFileSync(
    file,
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
worker_processes 1;
pid ${join(folder, 'pid')};
error_log ${join(folder, 'error.log')};
${existsSync(BROTLI) ? `load_module ${BROTLI};\n` : ''}events {}
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
${temporary.join('')}  include ${join(folder, 'site.conf')};
}
`,
  );
  return file;
}

/** The children of a process, as Linux lists them. */
const listChildren = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((text) => text.trim() !== '')
    .map(Number);

/** Runs nginx with the county's configuration; throws what it said when it does not start. */
export async function startNginx(trial: NginxTrial): Promise<RunningNginx> {
  const port = await findFreePort();
  const args = ['-c', writeConf(port, trial), '-e', join(trial.folder, 'error.log')];
  const child = spawn(trial.program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  for (const pause of WAITS_MS) {
    await wait(pause);
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    if (await fetch(url).then(Boolean, () => false)) {
      return {
        url,
        pids: () => [child.pid!, ...listChildren(child.pid!)],
        close: async () => {
          child.kill('SIGTERM');
          await ended;
        },
      };
    }
  }
  child.kill('SIGKILL');
  throw new Error(`nginx does not answer: ${said}`);
}

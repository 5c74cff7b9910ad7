import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command-error.ts';
import { runCommand } from '../commands.mjs';
import { commitFiles } from '../editor/git-history.ts';
import { readEditorSettings } from '../editor/settings.ts';
import type { Folders } from '../folders.ts';

/** The public server, as an office computer sees it. */
export interface PublishServer {
  /** A folder with the content that is live there, or undefined before its first publication. */
  readonly readLive: () => Promise<string | undefined>;
  /** Commits what was written here and brings it there. Throws a CommandError where it does not arrive. */
  readonly send: (message: string) => Promise<void>;
  /** Runs `npm run publish` there, with these options, on this terminal; its exit code. */
  readonly publish: (...options: string[]) => Promise<number>;
}

/** The most that the live content may take, in bytes. */
const MOST_CONTENT = 512 * 1024 * 1024;
/** The server's working copy is not at the commit that was sent. */
const NOT_ARRIVED = 66;
/** ssh's own, where it cannot connect. */
const NO_CONNECTION = 255;

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

function readAddress(text: string): { login: string; folder: string } {
  const [, login, folder] = /^(\w[\w.@-]*):(\/[\w./-]+)$/.exec(text) ?? [];
  if (login !== undefined && folder !== undefined) return { login, folder };
  throw new CommandError(
    `PUBLISH_SERVER "${text}" 不对，请写成 用户@服务器:文件夹，如 qiao@invest.example.gov.cn:/srv/qiao`,
  );
}

/** The server that PUBLISH_SERVER names, or undefined where the site is published on this machine. */
export function findServer(
  { root, contentDir, cacheDir }: Folders,
  env: NodeJS.ProcessEnv,
  siteUrl: string,
): PublishServer | undefined {
  const address = env['PUBLISH_SERVER'];
  if (!address) return undefined;
  const { login, folder } = readAddress(address);
  const unreached = `连不上服务器 ${login}，没有发布；网站还是原来的样子。请看网络，或找管服务器的人。`;
  const git = (...args: string[]) => runCommand('git', args, { cwd: root, env });
  const written = [contentDir, join(root, 'public')].filter((path) => existsSync(path));
  const remote = async (command: string): Promise<number> => {
    const { code } = await runCommand('ssh', [login, command], { cwd: root, env, show: true });
    if (code === NO_CONNECTION || code === 127) throw new CommandError(unreached);
    return code;
  };
  const readCommit = async () => (await git('rev-parse', 'HEAD')).output.trim();
  const commit = async (message: string): Promise<void> => {
    const isChanged = async () =>
      (await git('status', '--porcelain', '--', ...written)).output.trim() !== '';
    if (!(await isChanged())) return;
    await commitFiles(root, written, message, readEditorSettings(env));
    if (await isChanged())
      throw new CommandError(
        '内容没有提交到 git，没有发布；网站还是原来的样子。请找管电脑的人看上面的原因。',
      );
  };
  return {
    readLive: () => Promise.resolve(copyLive({ login, folder, cacheDir, env, unreached })),
    send: async (message) => {
      await commit(message);
      const { code, output } = await git('push', '--quiet', address, 'HEAD');
      if (code === 0) return;
      throw new CommandError(
        `内容没有送到 ${address}，没有发布；网站还是原来的样子。请找管服务器的人看原因：\n${output.trim()}`,
      );
    },
    publish: async (...options) => {
      const isRollback = options.includes('--rollback');
      const arrived = `test "$(git rev-parse HEAD)" = ${await readCommit()} || exit ${NOT_ARRIVED}; `;
      const code = await remote(
        `cd ${quote(folder)} && { ${isRollback ? '' : arrived}SITE_URL=${quote(siteUrl)} npm run --silent publish -- ${options.join(' ')}; }`,
      );
      if (code === NOT_ARRIVED)
        throw new CommandError(
          `${address} 的分支不是这里的分支，没有发布。请管服务器的人把两边换到同一个分支。`,
        );
      return code;
    },
  };
}

interface LiveCopy {
  readonly login: string;
  readonly folder: string;
  readonly cacheDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly unreached: string;
}

function copyLive({ login, folder, cacheDir, env, unreached }: LiveCopy): string | undefined {
  const pack = `cd ${quote(folder)} && if [ -e live/content ]; then tar -cf - -C live/content .; fi`;
  let archive: Buffer;
  try {
    const stdio: ['inherit', 'pipe', 'inherit'] = ['inherit', 'pipe', 'inherit'];
    archive = execFileSync('ssh', [login, pack], { env, stdio, maxBuffer: MOST_CONTENT });
  } catch (cause) {
    throw new CommandError(unreached, { cause });
  }
  if (archive.length === 0) return undefined;
  const copy = join(cacheDir, 'live-content');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  execFileSync('tar', ['-xf', '-', '-C', copy], { input: archive });
  return copy;
}

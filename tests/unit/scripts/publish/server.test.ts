import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolders } from '#scripts/lib/folders.ts';
import { publishThere, type OfficeEdges } from '#scripts/lib/publish/publish-there.ts';
import { findServer } from '#scripts/lib/publish/server.ts';
import { makeFolder, writeFiles } from '../temporary-folder.ts';

const TEA = `---\nnumber: XS-2026-001\ntitle: 茶油加工\nstage: open\ninvestment:\n  total: 3.2亿元\n---\n有。\n`;
const FILE = 'content/projects/zh/tea.md';
const SITE_URL = 'https://invest.example.cn';

/** Stands for the connection: the last thing it is given is run on this machine. */
const SSH =
  '#!/bin/sh\n[ -e "$OFFICE_OFFLINE" ] && exit 255\nfor last; do :; done\nexec sh -c "$last"\n';
/** Stands for the server's own publication. */
const NPM = `#!/bin/sh
echo "$SITE_URL $*" >> said
case "$*" in *--yes) mkdir -p live && rm -rf live/content && cp -r content live/content;; esac
`;

/** An office computer and a server, each with a working copy of the same repository. */
function openOffice() {
  const dir = makeFolder({ 'bin/ssh': SSH, 'bin/npm': NPM });
  for (const tool of ['ssh', 'npm']) chmodSync(join(dir, 'bin', tool), 0o755);
  const [root, there] = [join(dir, 'office'), join(dir, 'server')];
  mkdirSync(root);
  writeFiles(root, {
    [FILE]: TEA,
    'public/robots.txt': '',
    '.gitignore': '/live\n/said\n/.cache/\n',
  });
  const env = {
    PATH: `${join(dir, 'bin')}:${process.env['PATH'] ?? ''}`,
    HOME: dir,
    PUBLISH_SERVER: `qiao@invest.example.cn:${there}`,
    OFFICE_OFFLINE: join(dir, 'offline'),
  };
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=王芳', '-c', 'user.email=w@example.cn', ...args], {
      cwd,
      env,
      encoding: 'utf8',
    }).trim();
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '-m', '开始');
  git(dir, 'clone', '--quiet', root, there);
  git(there, 'config', 'receive.denyCurrentBranch', 'updateInstead');
  const lines: string[] = [];
  const state = { agreed: true, faults: undefined as string | undefined };
  const edges: OfficeEdges = {
    siteUrl: SITE_URL,
    stream: { write: (text) => lines.push(text) },
    check: () => Promise.resolve(state.faults),
    confirm: () => Promise.resolve(state.agreed),
  };
  const folders = readFolders({}, root);
  const server = findServer(folders, env, SITE_URL)!;
  return {
    state,
    server,
    there,
    env,
    git: (...args: string[]) => git(there, ...args),
    write: (text: string) => writeFileSync(join(root, FILE), text),
    run: (dryRun = false) => publishThere(folders.contentDir, edges, server, dryRun),
    said: () => lines.splice(0).join(''),
    live: () => readFileSync(join(there, 'live', FILE), 'utf8'),
    asked: () => readFileSync(join(there, 'said'), 'utf8').trim().split('\n'),
  };
}

test('what the office writes is live on the server after its publication there', async () => {
  const office = openOffice();
  expect(await office.run()).toBe('published');
  expect(office.said()).toContain('第一次发布');
  office.write(TEA.replace('3.2亿元', '3.5亿元'));
  expect(await office.run()).toBe('published');
  expect(office.said()).toContain('总投资：3.2亿元 → 3.5亿元');
  expect(office.live()).toContain('3.5亿元');
  expect(office.git('log', '-1', '--format=%s')).toBe('发布：项目更新 1 个');
  expect(office.asked().at(-1)).toBe(`${SITE_URL} run --silent publish -- --yes`);
  await office.server.publish('--rollback');
  expect(office.asked().at(-1)).toBe(`${SITE_URL} run --silent publish -- --rollback`);
});

test('a look, a no and a fault send nothing', async () => {
  const office = openOffice();
  await office.run();
  office.write(TEA.replace('3.2亿元', '3.5亿元'));
  expect(await office.run(true)).toBe('shown');
  office.state.agreed = false;
  expect(await office.run()).toBe('refused');
  office.state.faults = `${FILE}  正文  太短`;
  expect(await office.run()).toBe('failed');
  expect(office.said()).toMatch(/太短\n内容有错，没有发布；网站还是原来的样子。\n$/);
  expect(office.live()).toContain('3.2亿元');
  expect(office.asked()).toHaveLength(1);
});

test('what does not reach the server is told with whom to ask, and goes with the next publication', async () => {
  const office = openOffice();
  await office.run();
  office.write(TEA.replace('3.2亿元', '3.5亿元'));
  writeFileSync(join(office.there, FILE), '在服务器上改的');
  await expect(office.run()).rejects.toThrow(/内容没有送到 .*找管服务器的人/);
  office.git('checkout', '--quiet', FILE);
  expect(await office.run()).toBe('published');
  writeFileSync(office.env.OFFICE_OFFLINE, '');
  await expect(office.run()).rejects.toThrow('连不上服务器 qiao@invest.example.cn，没有发布');
  expect(office.live()).toContain('3.5亿元');
});

test('a server on another branch publishes nothing', async () => {
  const office = openOffice();
  office.git('checkout', '--quiet', '-b', 'other');
  office.write(TEA.replace('3.2亿元', '3.5亿元'));
  await expect(office.run()).rejects.toThrow('两边换到同一个分支');
  expect(existsSync(join(office.there, 'live'))).toBe(false);
});

test('an address that names no folder of a server is refused', () => {
  const find = (PUBLISH_SERVER: string) =>
    findServer(readFolders({}, '/nowhere'), { PUBLISH_SERVER }, SITE_URL);
  expect(find('')).toBeUndefined();
  for (const wrong of ['invest.example.cn', '-oProxyCommand=x:/srv', 'qiao@a.cn:/srv/q; rm -rf'])
    expect(() => find(wrong)).toThrow('用户@服务器:文件夹');
});

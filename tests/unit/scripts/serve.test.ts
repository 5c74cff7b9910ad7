import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { findFreePort } from '#scripts/lib/listening.ts';
import { makeFolder } from './temporary-folder.ts';

/** A function that answers after a second, is well or not, and says when its database is closed. */
const ENTRY = `
  globalThis.__qiaoClose = async () => console.log('database closed');
  export const handler = (request, response) => {
    if (request.url === '/api/health') return response.writeHead(HEALTH).end();
    if (request.url === '/api/files') return response.end(process.env.SITE_FILES);
    console.log('under way');
    setTimeout(() => response.end(process.env.DATABASE_URL), 1000);
  };
`;

function makeBuild(health = 200): string {
  return makeFolder({
    'build.json': JSON.stringify({ fingerprint: 'x', builtAt: '2026-05-01T08:00:00.000Z' }),
    'client/index.html': '新邵',
    'server/entry.mjs': ENTRY.replace('HEALTH', String(health)),
  });
}

interface Served {
  readonly child: ChildProcess;
  readonly lines: string[];
  /** Resolves once a line holds this text. */
  readonly seen: (part: string) => Promise<void>;
  readonly errors: Promise<string>;
  readonly url: string;
}

async function serve(outDir: string, env: NodeJS.ProcessEnv = {}): Promise<Served> {
  const port = await findFreePort();
  const child = spawn(process.execPath, ['scripts/serve.ts'], {
    env: { TZ: 'Asia/Shanghai', PORT: String(port), OUT_DIR: outDir, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const output = createInterface(child.stdout);
  output.on('line', (line) => lines.push(line));
  const seen = async (part: string): Promise<void> => {
    while (!lines.some((line) => line.includes(part))) await once(output, 'line');
  };
  return { child, lines, seen, errors: text(child.stderr), url: `http://localhost:${port}` };
}

async function getExitCode(child: ChildProcess): Promise<unknown> {
  return child.exitCode ?? (await once(child, 'exit'))[0];
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s while an enquiry is under way lets it be answered, closes the database and exits with 0',
  async (signal) => {
    const { child, lines, seen, url } = await serve(makeBuild());
    await seen('按 Ctrl-C 停止');
    const answer = fetch(`${url}/api/enquiries/`, { method: 'POST' });
    await seen('under way');
    child.kill(signal);
    const response = await answer;
    expect([response.status, await response.text()]).toEqual([200, 'file:data/qiao.db']);
    expect(await getExitCode(child)).toBe(0);
    expect(lines.slice(-2)).toEqual(['database closed', '已停止。']);
  },
);

test('a second Ctrl-C does not wait for what is under way', async () => {
  const { child, seen, url } = await serve(makeBuild());
  await seen('按 Ctrl-C 停止');
  const answer = fetch(`${url}/api/enquiries/`, { method: 'POST' }).catch(() => 'cut');
  await seen('under way');
  child.kill('SIGINT');
  await seen('正在停止');
  setTimeout(() => child.kill('SIGINT'), 450);
  expect([await answer, await getExitCode(child)]).toEqual(['cut', 130]);
});

test('the terminal says where to look, in every language', async () => {
  const { lines, seen, url } = await serve(makeBuild());
  await seen('按 Ctrl-C 停止');
  expect(lines).toEqual([
    '网站已打开，2026-05-01 16:00 生成：',
    `  ${url}/  简体中文`,
    `  ${url}/zh-hant/  繁體中文`,
    `  ${url}/en/  English`,
    '咨询存入数据库文件 data/qiao.db。按 Ctrl-C 停止。',
  ]);
});

test('the function is told where the site’s files lie, for the sheets that go with a mail', async () => {
  const outDir = makeBuild();
  const { seen, url } = await serve(outDir);
  await seen('按 Ctrl-C 停止');
  expect(await (await fetch(`${url}/api/files`)).text()).toBe(join(outDir, 'client'));
});

test('a form without its guard is warned of', async () => {
  const { child, errors, seen } = await serve(makeBuild(), { ENQUIRY_GUARD: 'off' });
  await seen('按 Ctrl-C 停止');
  child.kill('SIGTERM');
  expect(await errors).toMatch(/^注意：ENQUIRY_GUARD 是 off/);
});

test('a store that cannot be used is warned of at once, and the pages are served', async () => {
  const { child, errors, seen, url } = await serve(makeBuild(503));
  await seen('按 Ctrl-C 停止');
  expect((await fetch(url)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await errors).toMatch(/^注意：现在收不了咨询.*核对 DATABASE_URL/);
});

test('a database out of reach is named as the reason, without its password', async () => {
  const DATABASE_URL = 'postgres://qiao:geheim@127.0.0.1:9/qiao';
  const { child, errors, seen } = await serve(makeBuild(503), { DATABASE_URL });
  await seen('按 Ctrl-C 停止');
  child.kill('SIGTERM');
  const said = await errors;
  expect(said).toMatch(/PostgreSQL 数据库 qiao（主机 127\.0\.0\.1:9） 连不上.*ECONNREFUSED/);
  expect(said).not.toContain('geheim');
});

test('a folder in which no store can be made is named as the reason', async () => {
  const DATABASE_URL = 'file:/proc/qiao.db';
  const { child, errors, seen } = await serve(makeBuild(503), { DATABASE_URL });
  await seen('按 Ctrl-C 停止');
  child.kill('SIGTERM');
  expect(await errors).toMatch(/数据库文件 \/proc\/qiao\.db 打不开/);
});

test('a setting that is misspelt is told with the one that was meant', async () => {
  const { child, errors, seen } = await serve(makeBuild(), { SMPT_URL: 'smtps://smtp.example.cn' });
  await seen('按 Ctrl-C 停止');
  child.kill('SIGTERM');
  expect(await errors).toMatch(/^注意：没有 SMPT_URL 这个设置，写了不起作用。是不是 SMTP_URL？/);
});

test('without a finished build it says how to get one', async () => {
  const outDir = makeBuild();
  rmSync(join(outDir, 'build.json'));
  const { child, errors } = await serve(outDir);
  expect(await errors).toBe(
    `${outDir} 里没有生成好的网站。请先生成：npm run build；用 OUT_DIR=live 的，先发布：npm run publish\n`,
  );
  expect(await getExitCode(child)).toBe(1);
});

test('a wrong setting is explained without a stack', async () => {
  const { child, errors } = await serve(makeBuild(), { PORT: 'web' });
  expect(await errors).toBe('PORT "web" 不是数字。请写 1 到 65535 的数，如 PORT=8080。\n');
  expect(await getExitCode(child)).toBe(1);
});

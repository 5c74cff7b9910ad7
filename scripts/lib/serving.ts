import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LOCALE_NAMES, LOCALES } from '#src/i18n/locales.ts';
import { assets, paths } from '#src/i18n/paths.ts';
import { findBuildStamp } from './build-stamp.ts';
import { CommandError } from './command-error.ts';
import { type Environment, SETTING_NAMES } from './environment.ts';
import { followLive } from './live-handler.ts';
import { listMisspelt } from './misspelt-settings.ts';
import { type FunctionHandler, startServer } from './server.ts';
import { stopOnSignals } from './stop-signals.ts';
import { findStoreFault } from './store.ts';

/** How soon a publication is noticed, in milliseconds. */
const FOLLOW_EVERY_MS = 2000;

/** Takes what ends the loaded function, which sets it as it opens its database; the next one sets its own. */
function takeClose(): () => Promise<void> {
  const close = globalThis.__qiaoClose;
  globalThis.__qiaoClose = undefined;
  return async () => close?.();
}

async function loadHandler(outDir: string): Promise<FunctionHandler> {
  const entry = join(outDir, 'server', 'entry.mjs');
  if (!existsSync(entry))
    throw new CommandError(
      `缺少 ${entry}。请重新生成：npm run build；已发布的请退回：npm run publish -- --rollback`,
    );
  const module = (await import(pathToFileURL(entry).href)) as { handler?: unknown };
  if (typeof module.handler === 'function') return module.handler as FunctionHandler;
  throw new CommandError(
    `${entry} 里没有处理程序：astro.config.mjs 要用 node 适配器的 middleware 方式。`,
  );
}

/** Opens the store before a visitor does, so that one that cannot be used is known at once. */
async function tryStore(url: string, databaseUrl: string): Promise<void> {
  const { ok, status } = await fetch(`${url}${assets.health}`);
  if (ok) return;
  const reason =
    (await findStoreFault(databaseUrl)) ??
    '请看上面一行的原因，核对 DATABASE_URL、文件夹的权限和磁盘空间。';
  console.error(`注意：现在收不了咨询（${assets.health} 回答 ${status}），网页照常打开。${reason}`);
}

/**
 * The function reads its settings from the environment: give it the checked ones, defaults too, and
 * where the site's files lie, for what it sends with a mail.
 */
function publish(environment: Environment, outDir: string): void {
  Object.assign(process.env, {
    SITE_FILES: join(outDir, 'client'),
    SITE_URL: environment.siteUrl,
    DATABASE_URL: environment.databaseUrl,
    ENQUIRY_GUARD: environment.enquiryGuard,
    TRUST_PROXY: environment.trustProxy,
  });
  for (const [name, value] of Object.entries({
    ...environment.outgoing,
    ...environment.guarding,
  })) {
    if (value !== undefined) process.env[name] = value;
  }
}

/** Such as 2026-05-01 16:00, in this machine's time. */
function formatMoment(iso: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
  return format.format(new Date(iso));
}

function describe(url: string, { databaseUrl }: Environment, builtAt: string): string {
  const addresses = LOCALES.map(
    (locale) => `  ${url}${paths(locale).home()}  ${LOCALE_NAMES[locale]}`,
  );
  const store = databaseUrl.startsWith('file:')
    ? `数据库文件 ${databaseUrl.slice('file:'.length)}`
    : ' DATABASE_URL 所写的 PostgreSQL 数据库';
  return [
    `网站已打开，${formatMoment(builtAt)} 生成：`,
    ...addresses,
    `咨询存入${store}。按 Ctrl-C 停止。`,
  ].join('\n');
}

/**
 * Serves the last build of a folder until it is told to stop. Throws a CommandError when
 * there is none, or when the port cannot be had.
 */
export async function serveSite(environment: Environment, outDir: string): Promise<void> {
  const stamp = findBuildStamp(outDir);
  if (stamp === undefined) {
    throw new CommandError(
      `${outDir} 里没有生成好的网站。请先生成：npm run build；用 OUT_DIR=live 的，先发布：npm run publish`,
    );
  }
  if (environment.enquiryGuard === 'off') {
    console.error('注意：ENQUIRY_GUARD 是 off，咨询表没有任何防护，谁都可以灌满它。只用于测试。');
  }
  for (const { name, meant } of listMisspelt(process.env, SETTING_NAMES))
    console.error(`注意：没有 ${name} 这个设置，写了不起作用。是不是 ${meant}？`);
  publish(environment, outDir);
  const live = await followLive(outDir, {
    load: loadHandler,
    takeClose,
    onSwitch: (dir) => {
      console.log(`已换上 ${dir} 的网站。`);
      void tryStore(server.url, environment.databaseUrl);
    },
    log: console.error,
    everyMs: FOLLOW_EVERY_MS,
  });
  const server = await startServer({
    outDir,
    port: environment.port,
    host: environment.host,
    siteUrl: environment.siteUrl,
    handler: live.handler,
    log: (line) => {
      console.error(line);
    },
    onClose: live.close,
  });
  stopOnSignals(server.close);
  await tryStore(server.url, environment.databaseUrl);
  console.log(describe(server.url, environment, stamp.builtAt));
}

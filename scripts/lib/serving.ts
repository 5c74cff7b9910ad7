import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LOCALE_NAMES, LOCALES } from '#src/i18n/locales.ts';
import { assets, paths } from '#src/i18n/paths.ts';
import { findBuildStamp } from './build-stamp.ts';
import { CommandError } from './command-error.ts';
import type { Environment } from './environment.ts';
import { followLive } from './live-handler.ts';
import { type FunctionHandler, startServer } from './server.ts';
import { stopOnSignals } from './stop-signals.ts';

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
  if (!existsSync(entry)) throw new CommandError(`${entry} is missing. Build again: npm run build`);
  const module = (await import(pathToFileURL(entry).href)) as { handler?: unknown };
  if (typeof module.handler === 'function') return module.handler as FunctionHandler;
  throw new CommandError(
    `${entry} has no handler: astro.config.mjs has to use the node adapter in middleware mode.`,
  );
}

/** Opens the store before a visitor does, so that one that cannot be used is known at once. */
async function tryStore(url: string): Promise<void> {
  const { ok, status } = await fetch(`${url}${assets.health}`);
  if (ok) return;
  console.error(
    `WARNING: enquiries cannot be taken (${assets.health} answers ${status}); the reason is above. The pages are served all the same. Check DATABASE_URL, the rights on its folder and the free space.`,
  );
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
    ? `the file ${databaseUrl.slice('file:'.length)}`
    : 'the PostgreSQL database of DATABASE_URL';
  return [
    `Serving the site built at ${formatMoment(builtAt)}:`,
    ...addresses,
    `Enquiries go into ${store}. Stop with Ctrl-C.`,
  ].join('\n');
}

/**
 * Serves the last build of a folder until it is told to stop. Throws a CommandError when
 * there is none, or when the port cannot be had.
 */
export async function serveSite(environment: Environment, outDir: string): Promise<void> {
  const stamp = findBuildStamp(outDir);
  if (stamp === undefined) {
    throw new CommandError(`There is no finished build in ${outDir}. Build first: npm run build`);
  }
  if (environment.enquiryGuard === 'off') {
    console.error(
      'WARNING: ENQUIRY_GUARD is off. No proof of work, no least time, no limits: anyone can flood the enquiry form. Use this for tests only.',
    );
  }
  publish(environment, outDir);
  const live = await followLive(outDir, {
    load: loadHandler,
    takeClose,
    onSwitch: (dir) => {
      console.log(`The site of ${dir} is live now.`);
      void tryStore(server.url);
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
  await tryStore(server.url);
  console.log(describe(server.url, environment, stamp.builtAt));
}

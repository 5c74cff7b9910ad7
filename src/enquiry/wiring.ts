import { randomBytes } from 'node:crypto';
import { siteSettingsSchema, type SiteSettings } from '#src/domain/county/site.ts';
import { nameHolder } from '#src/i18n/name-holder.ts';
import { toTraditional } from '#src/i18n/traditional.ts';
import type { EnquiryDeps, LogLine } from './deps.ts';
import { readGuardSettings } from './guard-settings.ts';
import { getClientAddress } from './network.ts';
import { createDeliver } from './outbox/deliver.ts';
import type { Deliver } from './outbox/drain.ts';
import { queueReminders } from './outbox/reminders.ts';
import { readDelivery, readOutgoing } from './outbox/settings.ts';
import { startWorker, type Worker } from './outbox/worker.ts';
import { forgetExpired } from './store/forget.ts';
import { findFreeBytes } from './store/free-space.ts';
import { openStore } from './store/open.ts';
import type { Database } from './store/tables.ts';
import { createCalendar, type WorkingCalendar } from './working-calendar.ts';

const { readDeskDirectory } = await import('./desk-directory.ts');

const DEFAULT_DATABASE_URL = 'file:data/qiao.db';
const readDatabaseUrl = (): string => process.env['DATABASE_URL'] || DEFAULT_DATABASE_URL;
const BODY_TIMEOUT_MS = 15_000;
const FORGET_EVERY_MS = 3_600_000;
const DRAIN_EVERY_MS = 5_000;
const REMIND_EVERY_MS = 300_000;

declare global {
  /** Ends what the function holds open; a server calls it before it stops. */
  var __qiaoClose: (() => Promise<void>) | undefined;
}

/** One line of JSON each, to the standard streams. */
function writeLog({ level, ...line }: LogLine): void {
  console[level](JSON.stringify({ at: new Date().toISOString(), level, ...line }));
}

let settings: SiteSettings | undefined;
const readSettings = (): SiteSettings => (settings ??= siteSettingsSchema.parse(__QIAO_SITE__));

let calendar: WorkingCalendar | undefined;
const readCalendar = (): WorkingCalendar => (calendar ??= createCalendar(readSettings().holidays));

/** The site's name in each reading. */
function readSiteName(): EnquiryDeps['siteName'] {
  const { zh, en } = readSettings().name;
  return { zh, 'zh-hant': toTraditional(zh), en };
}

let opened: Promise<Database> | undefined;
let reminder: NodeJS.Timeout | undefined;
let reminding: Promise<void> | undefined;
let forgetting: NodeJS.Timeout | undefined;
let worker: Worker | undefined;

/** Sees to it every few minutes that desks get their mail of the day. */
function startReminding(db: Database): void {
  const edges = {
    now: Date.now,
    randomBytes,
    isWorkday: readCalendar().isWorkday,
    desks: readDeskDirectory(),
    outgoing: readOutgoing(process.env),
    siteName: readSiteName(),
  };
  const remind = async () => {
    try {
      if ((await queueReminders(db, edges)) > 0) worker?.nudge();
    } catch (error) {
      writeLog({ level: 'error', event: 'reminders failed', cause: String(error) });
    }
  };
  reminding = remind();
  reminder = setInterval(() => {
    reminding = remind();
  }, REMIND_EVERY_MS);
  reminder.unref();
}

async function open(): Promise<Database> {
  const db = await openStore(readDatabaseUrl(), ({ name }) =>
    writeLog({ level: 'warn', event: 'a connection to the store was lost', cause: name }),
  );
  const forget = () =>
    forgetExpired(db, Date.now()).catch((error: unknown) =>
      writeLog({ level: 'error', event: 'forget failed', cause: String(error) }),
    );
  await forget();
  forgetting = setInterval(() => void forget(), FORGET_EVERY_MS);
  forgetting.unref();
  // A functions host ends a process between requests: there the outbox is sent by its own address.
  if (process.env['OUTBOX_WORKER'] !== 'off') {
    const edges = { deliver: getDeliver(), now: Date.now, everyMs: DRAIN_EVERY_MS, log: writeLog };
    worker = startWorker(db, edges);
    startReminding(db);
  }
  globalThis.__qiaoClose = closeStore;
  return db;
}

/** The store of this process, opened once; a failure is forgotten, so that the next request tries again. */
function openDatabase(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Closes the store of this process, if it is open; the next request opens it again. */
export async function closeStore(): Promise<void> {
  clearInterval(forgetting);
  clearInterval(reminder);
  await reminding;
  await worker?.stop();
  worker = undefined;
  const db = await opened?.catch(() => undefined);
  opened = undefined;
  await db?.destroy();
}

let guardOffSaid = false;

/** Whether the guard is on; says once in the log when it is not. */
function isGuardOn(): boolean {
  const off = process.env['ENQUIRY_GUARD'] === 'off';
  if (off && !guardOffSaid) {
    guardOffSaid = true;
    const event =
      'ENQUIRY_GUARD=off: no proof of work, no limits, no trap for robots; for tests only';
    writeLog({ level: 'warn', event });
  }
  return !off;
}

/** Where visitors find the site: as it is set, else as this request found it. */
function readSiteUrl(request: Request): string {
  return (process.env['SITE_URL'] || new URL(request.url).origin).replace(/\/+$/, '');
}

let deliver: Deliver | undefined;

/** How messages go out of this process. */
export function getDeliver(): Deliver {
  return (deliver ??= createDeliver(readDelivery(process.env, readSiteName().zh)));
}

function listHosts(siteUrl: string | undefined): string[] {
  return siteUrl !== undefined && URL.canParse(siteUrl) ? [new URL(siteUrl).host] : [];
}

/** What a request is handled with: the environment, the county's settings and the process's store. */
export function makeDeps(request: Request, socketAddress: string | undefined): EnquiryDeps {
  const { projectPrefix, replyPromise, followUpWorkingDays } = readSettings();
  const trustProxy = process.env['TRUST_PROXY'] === 'on';
  return {
    openDatabase,
    findFreeBytes: () => findFreeBytes(readDatabaseUrl()),
    now: Date.now,
    randomBytes,
    ...readCalendar(),
    replyPromise,
    followUpWorkingDays,
    projectPrefix,
    siteName: readSiteName(),
    holder: (locale) => nameHolder(readSettings(), locale),
    siteUrl: readSiteUrl(request),
    desks: readDeskDirectory(),
    outgoing: readOutgoing(process.env),
    onQueued: () => worker?.nudge(),
    guard: isGuardOn(),
    guardSettings: readGuardSettings(process.env),
    clientAddress: getClientAddress(request, socketAddress, trustProxy),
    hosts: listHosts(process.env['SITE_URL']),
    bodyTimeoutMs: BODY_TIMEOUT_MS,
    log: writeLog,
  };
}

/** The socket's address from a route's context; a host without one throws when it is asked. */
export function readSocketAddress(context: { readonly clientAddress: string }): string | undefined {
  try {
    return context.clientAddress;
  } catch {
    return undefined;
  }
}

import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import type { EnquiryDeps, LogLine } from '#src/enquiry/deps.ts';
import { USUAL_GUARD } from '#src/enquiry/guard-settings.ts';
import { openStore } from '#src/enquiry/store/open.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { hasHolidays, isChineseWorkday } from './calendar.ts';

/** Monday 23 November 2026, 10:00 in Shanghai. */
export const MONDAY_TEN = Date.parse('2026-11-23T02:00:00Z');

/** A folder of this test alone, gone when it is finished. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qiao-enquiry-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A database of the server's own for one test, empty or a copy of the one named. */
async function makeDatabase(server: string, copied?: string): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const run = async (statement: string) => {
    const client = new pg.Client(server);
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create database ${name}${copied === undefined ? '' : ` template ${copied}`}`);
  onTestFinished(() => run(`drop database ${name} with (force)`));
  return new URL(name, server).href;
}

/** The address of a store that is new and of this test alone: a file, or a database of the run's server. */
export async function makeStoreUrl(): Promise<string> {
  const server = inject('postgresUrl');
  return server === undefined ? `file:${makeFolder()}/qiao.db` : makeDatabase(server);
}

/** The same, of a store that has been opened before: its tables are there, which to make takes long. */
async function copyStore(): Promise<string> {
  const server = inject('postgresUrl');
  return server === undefined ? makeStoreUrl() : makeDatabase(server, inject('postgresStore'));
}

/** A store, closed when the test is finished. */
export async function openTestStore(url?: string): Promise<Database> {
  const db = await openStore(url ?? (await copyStore()));
  onTestFinished(() => db.destroy());
  return db;
}

const SITE = 'https://invest.example.cn';

/** A county of two desks and an office. */
export const DESKS: DeskDirectory = {
  desks: {
    office: {
      name: '总窗口',
      nameEn: 'General desk',
      email: 'office@example.gov.cn',
      languages: ['zh', 'en'],
    },
    farming: { name: '农业窗口', email: 'farming@example.gov.cn', languages: ['zh'] },
    tourism: { name: '旅游窗口', languages: ['zh', 'en'] },
    complaints: { name: '投诉窗口', email: 'complaints@example.gov.cn', languages: ['zh'] },
  },
  projects: {
    'tea-oil-press': ['XS-2026-001', '茶油压榨项目', 'Tea oil press', 'farming'],
    'bamboo-board': ['XS-2026-002', '竹板材项目', '', 'farming'],
    'forest-park': ['XS-2026-003', '森林公园项目', 'Forest park', 'tourism'],
  },
  parks: { 'county-zone': ['县开发区', 'County zone', 'tourism'] },
  general: 'office',
  complaints: 'complaints',
};

/** The function with a real store of its own; `lines` is its log. */
export async function createFunction(
  overrides: Partial<EnquiryDeps> = {},
): Promise<{ deps: EnquiryDeps; db: Database; lines: LogLine[] }> {
  const db = await openTestStore();
  const lines: LogLine[] = [];
  const deps: EnquiryDeps = {
    openDatabase: () => Promise.resolve(db),
    now: () => MONDAY_TEN,
    randomBytes,
    isWorkday: isChineseWorkday,
    hasHolidays,
    replyPromise: { firstWorkingDays: 2, fullWorkingDays: 5, complexWorkingDays: 15 },
    followUpWorkingDays: 10,
    projectPrefix: 'XS',
    siteUrl: SITE,
    desks: DESKS,
    outgoing: { mail: false, robots: [] },
    onQueued: () => undefined,
    holder: (locale) => `县招商局 (${locale})`,
    siteName: { zh: '项目库', 'zh-hant': '項目庫', en: 'Project library' },
    guard: false,
    guardSettings: { ...USUAL_GUARD, cost: 1, tries: 2 },
    clientAddress: '203.0.113.7',
    hosts: [],
    bodyTimeoutMs: 5_000,
    log: (line) => lines.push(line),
    ...overrides,
  };
  return { deps, db, lines };
}

export { GOOD_ENQUIRY } from '#scripts/lib/trial/good-enquiry.ts';

/** A request as a program sends it. */
export function postJson(
  body: unknown,
  headers: Record<string, string> = {},
  path = '/api/enquiries',
): Request {
  return new Request(`${SITE}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** A request as a browser without script sends it. */
export function postForm(
  fields: Record<string, string> | [string, string][],
  headers: Record<string, string> = {},
  path = '/api/enquiries',
): Request {
  return new Request(`${SITE}${path}`, {
    method: 'POST',
    headers: {
      accept: 'text/html,application/xhtml+xml',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  });
}

/** How many enquiries lie in the store. */
export async function countEnquiries(db: Database): Promise<number> {
  return (await db.selectFrom('enquiries').select('id').execute()).length;
}

import { expect, onTestFinished, test } from 'vitest';
import type { MailServer } from '#scripts/lib/mail-server.ts';
import type { EnquiryDeps } from '#src/enquiry/deps.ts';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { createDeliver } from '#src/enquiry/outbox/deliver.ts';
import { drainOutbox, type Deliver } from '#src/enquiry/outbox/drain.ts';
import { startWorker } from '#src/enquiry/outbox/worker.ts';
import { countUnsent, listUnsent, retryStuck } from '#src/enquiry/store/outbox.ts';
import {
  createFunction,
  GOOD_ENQUIRY,
  makeStoreUrl,
  MONDAY_TEN,
  openTestStore,
  postJson,
} from './support/function.ts';
import { startMailServer } from './support/mail-server.ts';

const HOUR = 3_600_000;
const MAIL = { mail: true, office: 'office@example.gov.cn', robots: [] } as const;

const deliverTo = ({ url }: MailServer): Deliver =>
  createDeliver({
    smtpUrl: url,
    from: '乙县招商 <invest@example.gov.cn>',
    domain: 'invest.example.cn',
    robots: {},
  });

async function send(deps: EnquiryDeps, enquiry: object = GOOD_ENQUIRY): Promise<string> {
  const response = await handleEnquiry(postJson(enquiry), deps);
  expect(response.status).toBe(201);
  return ((await response.json()) as { number: string }).number;
}

const addressesOf = (server: MailServer) =>
  server.mails.map(({ to }) => (Array.isArray(to) ? '' : to?.text)).toSorted();

test('the enquirer gets a receipt with number and day, and nothing of what was written', async () => {
  const server = await startMailServer();
  const { deps, db } = await createFunction({ outgoing: MAIL });
  const number = await send(deps, { ...GOOD_ENQUIRY, locale: 'en', message: 'Buy pills here' });
  await drainOutbox(db, { deliver: deliverTo(server), now: deps.now });
  const receipt = server.mails.find(({ subject }) => subject?.includes('received'));
  expect(receipt?.subject).toBe(`[Project library] Enquiry received, number ${number}`);
  expect(receipt?.text).toContain('25 November 2026');
  expect(receipt?.text).toContain('XS-2026-001 Tea oil press');
  expect(receipt?.text).toContain('https://invest.example.cn/en/projects/tea-oil-press/');
  expect(receipt?.text).toContain('https://invest.example.cn/en/enquiries/');
  for (const said of [receipt?.text, receipt?.html]) expect(said).not.toMatch(/pills/);
  expect(receipt?.html).toContain(`<td>${number}</td>`);
  expect(receipt?.headers.get('auto-submitted')).toBe('auto-generated');
});

test('the receipt is in the reader’s own script', async () => {
  const server = await startMailServer();
  const { deps, db } = await createFunction({ outgoing: MAIL });
  await send(deps, { ...GOOD_ENQUIRY, locale: 'zh-hant', projects: ['bamboo-board'] });
  await drainOutbox(db, { deliver: deliverTo(server), now: deps.now });
  const receipt = server.mails.find(({ to }) => JSON.stringify(to).includes('zhang@'));
  expect(receipt?.subject).toMatch(/【項目庫】諮詢已收到，編號/);
  expect(receipt?.text).toContain('竹板材項目');
});

test('the desk in charge gets the whole enquiry, and its answer goes to the enquirer', async () => {
  const server = await startMailServer();
  const { deps, db } = await createFunction({ outgoing: MAIL });
  const number = await send(deps, { ...GOOD_ENQUIRY, message: '想了解<b>地价</b>\n第二行' });
  await drainOutbox(db, { deliver: deliverTo(server), now: deps.now });
  expect(addressesOf(server)).toEqual(['farming@example.gov.cn', 'zhang@example.com']);
  const mail = server.mails.find(({ to }) => JSON.stringify(to).includes('farming@'));
  expect(mail?.subject).toBe(`新咨询 ${number}（项目咨询），最迟 2026-11-25 首次答复`);
  expect(mail?.replyTo?.text).toBe('zhang@example.com');
  expect(mail?.text).toContain('收到日期：2026-11-23 10:00');
  expect(mail?.text).toContain('想了解<b>地价</b>\n第二行');
  expect(mail?.html).toContain('想了解&lt;b&gt;地价&lt;/b&gt;<br />第二行');
  expect(mail?.text?.match(/staff\/enquiries/g)).toHaveLength(1);
});

test('a desk without an address has its mail at the office’s; a complaint goes to its own desk', async () => {
  const server = await startMailServer();
  const { deps, db } = await createFunction({ outgoing: MAIL });
  await send(deps, { ...GOOD_ENQUIRY, projects: ['forest-park'] });
  await send(deps, { ...GOOD_ENQUIRY, kind: 'complaint' });
  await drainOutbox(db, { deliver: deliverTo(server), now: deps.now });
  expect(addressesOf(server)).toEqual([
    'complaints@example.gov.cn',
    'office@example.gov.cn',
    'zhang@example.com',
    'zhang@example.com',
  ]);
});

test('no header can be slipped in through a name, an address or a title', async () => {
  const server = await startMailServer();
  const { deps, db } = await createFunction({ outgoing: MAIL });
  await send(deps, {
    ...GOOD_ENQUIRY,
    name: 'A\r\nBcc: victim@example.com',
    email: 'a@example.com',
    message: '.\r\nQUIT\r\n',
  });
  await drainOutbox(db, { deliver: deliverTo(server), now: deps.now });
  expect(addressesOf(server)).toEqual(['a@example.com', 'farming@example.gov.cn']);
  for (const mail of server.mails) expect(mail.headers.get('bcc')).toBeUndefined();
});

test('without a mail server nothing is queued; repeated presses queue nothing more', async () => {
  const quiet = await createFunction();
  await send(quiet.deps);
  expect(await listUnsent(quiet.db)).toEqual([]);
  const { deps, db } = await createFunction({ outgoing: MAIL });
  for (let press = 0; press < 3; press += 1) {
    await handleEnquiry(postJson(GOOD_ENQUIRY, { 'idempotency-key': 'k' }), deps);
  }
  expect(await listUnsent(db)).toHaveLength(2);
});

test('mail waits out an outage and arrives once, and what it said is then forgotten', async () => {
  const server = await startMailServer();
  const { deps, db } = await createFunction({ outgoing: MAIL });
  let now = MONDAY_TEN;
  const edges = { deliver: deliverTo(server), now: () => now };
  await server.stop();
  await send(deps);
  expect(await drainOutbox(db, edges)).toEqual({ sent: 0, failed: 2 });
  expect(await drainOutbox(db, edges)).toEqual({ sent: 0, failed: 0 });
  const [waiting] = await listUnsent(db);
  expect(waiting).toMatchObject({
    attempts: 1,
    failure: expect.stringMatching(/^E/) as string,
    next_at: now + 10_000,
  });
  await server.start();
  now += 10_000;
  expect(await drainOutbox(db, edges)).toEqual({ sent: 2, failed: 0 });
  now += HOUR;
  expect(await drainOutbox(db, edges)).toEqual({ sent: 0, failed: 0 });
  expect(server.mails).toHaveLength(2);
  const rows = await db.selectFrom('outbox').select(['body', 'sent_at']).execute();
  expect(rows.map(({ body }) => body)).toEqual(['', '']);
});

test('a server that is busy is asked again, later each time, under the same Message-ID', async () => {
  const server = await startMailServer();
  const { deps, db } = await createFunction({ outgoing: { ...MAIL, office: undefined } });
  let now = MONDAY_TEN;
  const edges = { deliver: deliverTo(server), now: () => now };
  await send(deps, { ...GOOD_ENQUIRY, projects: ['forest-park'] });
  const [{ id } = { id: '' }] = await listUnsent(db);
  server.answer = { code: 451, words: 'try again, zhang@example.com' };
  const waits: number[] = [];
  for (let round = 0; round < 12; round += 1) {
    await drainOutbox(db, edges);
    const [row] = await listUnsent(db);
    // The server's words, without the address that they repeat.
    expect(row?.failure).toBe('EMESSAGE 451 try again, …');
    waits.push((row?.next_at ?? 0) - now);
    now = row?.next_at ?? 0;
  }
  expect(waits.slice(0, 4)).toEqual([10_000, 20_000, 40_000, 80_000]);
  expect(waits.at(-1)).toBe(HOUR);
  server.answer = undefined;
  await drainOutbox(db, edges);
  expect(server.mails.map(({ messageId }) => messageId)).toEqual([`<${id}@invest.example.cn>`]);
});

test('an address that does not exist is stuck after three tries, seen, and tried again when told', async () => {
  const server = await startMailServer();
  const { deps, db } = await createFunction({ outgoing: MAIL });
  let now = MONDAY_TEN;
  const edges = { deliver: deliverTo(server), now: () => now };
  server.answer = { code: 550, words: 'no such user' };
  await send(deps);
  for (let round = 0; round < 5; round += 1) {
    await drainOutbox(db, edges);
    now += HOUR;
  }
  expect(await countUnsent(db, deps.now())).toEqual({ waiting: 0, late: 0, stuck: 2 });
  expect((await listUnsent(db)).map(({ attempts }) => attempts)).toEqual([3, 3]);
  expect((await listUnsent(db))[0]?.failure).toContain('550 no such user');
  server.answer = undefined;
  expect(await retryStuck(db, now)).toBe(2);
  expect(await drainOutbox(db, edges)).toEqual({ sent: 2, failed: 0 });
  expect(await countUnsent(db, deps.now())).toEqual({ waiting: 0, late: 0, stuck: 0 });
});

test('after a week of trying a message waits for a person, and is not lost', async () => {
  const { deps, db } = await createFunction({ outgoing: MAIL });
  await send(deps);
  const failing: Deliver = () => Promise.reject(new Error('down'));
  let now = MONDAY_TEN;
  for (; now < MONDAY_TEN + 8 * 24 * HOUR; now += 12 * HOUR) {
    await drainOutbox(db, { deliver: failing, now: () => now });
  }
  expect(await countUnsent(db, deps.now())).toEqual({ waiting: 0, late: 0, stuck: 2 });
});

test('four workers on two stores send each message once', async () => {
  const server = await startMailServer();
  const url = await makeStoreUrl();
  const stores = [await openTestStore(url), await openTestStore(url)] as const;
  const { deps } = await createFunction({
    outgoing: MAIL,
    openDatabase: () => Promise.resolve(stores[0]),
  });
  for (let index = 0; index < 15; index += 1) await send(deps);
  const edges = { deliver: deliverTo(server), now: deps.now };
  const drains = [...stores, ...stores].map((db) => drainOutbox(db, edges));
  const reports = await Promise.all(drains);
  expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(30);
  expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(30);
  expect(server.mails).toHaveLength(30);
});

test('a worker sends on its own once it is nudged, and stops after the message under way', async () => {
  const server = await startMailServer();
  const { deps, db } = await createFunction({ outgoing: MAIL });
  const edges = { deliver: deliverTo(server), now: deps.now, everyMs: HOUR, log: deps.log };
  const worker = startWorker(db, edges);
  onTestFinished(() => worker.stop());
  await send({ ...deps, onQueued: worker.nudge });
  await expect.poll(() => server.mails.length, { timeout: 10_000 }).toBe(2);
  await worker.stop();
  await send({ ...deps, onQueued: worker.nudge });
  expect(await countUnsent(db, deps.now())).toEqual({ waiting: 2, late: 0, stuck: 0 });
});

test('a worker that is killed between the server’s yes and its mark sends once more, under the same name', async () => {
  const server = await startMailServer();
  const { deps, db } = await createFunction({ outgoing: { ...MAIL, office: undefined } });
  await send(deps, { ...GOOD_ENQUIRY, projects: ['forest-park'] });
  const deliver = deliverTo(server);
  let now = MONDAY_TEN;
  // As good as a kill: the message is taken, and the worker never hears of it.
  const killed = drainOutbox(db, {
    deliver: async (message) => {
      await deliver(message);
      await new Promise(() => undefined);
    },
    now: () => now,
  });
  void killed;
  await expect.poll(() => server.mails.length, { timeout: 10_000 }).toBe(1);
  expect(await drainOutbox(db, { deliver, now: () => now })).toEqual({ sent: 0, failed: 0 });
  now += 120_000;
  expect(await drainOutbox(db, { deliver, now: () => now })).toEqual({ sent: 1, failed: 0 });
  expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(1);
});

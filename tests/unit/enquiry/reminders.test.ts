import { expect, test } from 'vitest';
import { createDeliver } from '#src/enquiry/outbox/deliver.ts';
import { drainOutbox } from '#src/enquiry/outbox/drain.ts';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { handleOutbox } from '#src/enquiry/handle-outbox.ts';
import { queueReminders } from '#src/enquiry/outbox/reminders.ts';
import { enrolNew } from '#src/enquiry/store/enrol.ts';
import { forgetExpired } from '#src/enquiry/store/forget.ts';
import {
  createFunction,
  DESKS,
  GOOD_ENQUIRY,
  makeStoreUrl,
  MONDAY_TEN,
  openTestStore,
  postJson,
} from './support/function.ts';
import { startMailServer } from './support/mail-server.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MAIL = { mail: true, office: 'office@example.gov.cn', robots: [] } as const;

/** A store with two enquiries of Monday, promised for Wednesday: one of farming, one of tourism. */
async function open(outgoing: typeof MAIL | { mail: false; robots: [] } = MAIL) {
  let now = MONDAY_TEN;
  const db = await openTestStore(await makeStoreUrl());
  const made = await createFunction({
    outgoing,
    now: () => now,
    openDatabase: () => Promise.resolve(db),
  });
  const send = async (fields: object) => {
    const response = await handleEnquiry(postJson({ ...GOOD_ENQUIRY, ...fields }), made.deps);
    return ((await response.json()) as { number: string }).number;
  };
  const farming = await send({});
  const tourism = await send({ projects: ['forest-park'] });
  await db.deleteFrom('outbox').execute();
  const readMails = () => db.selectFrom('outbox').selectAll().orderBy('recipient').execute();
  const pass = (ms: number) => (now += ms);
  return { db, deps: made.deps, farming, tourism, readMails, pass };
}

test('each desk gets one mail a working day with numbers and nothing of a person', async () => {
  const { db, deps, farming, tourism, readMails, pass } = await open();
  const server = await startMailServer();
  pass(2 * DAY);
  expect(await queueReminders(db, deps)).toBe(2);
  expect(await queueReminders(db, deps)).toBe(0);
  const deliver = createDeliver({
    smtpUrl: server.url,
    from: 'a@example.cn',
    domain: 'example.cn',
    robots: {},
  });
  await drainOutbox(db, { deliver, now: deps.now });
  const mail = server.mails.find(({ to }) => JSON.stringify(to).includes('farming@'));
  expect(mail?.subject).toBe('【项目库】今日咨询办理：今天到期 1 条');
  expect(mail?.text).toContain(`农业窗口：请办理下列咨询。\n\n今天到期 1 条\n${farming}`);
  expect(mail?.text).not.toMatch(new RegExp(`${tourism}|张三|zhang@|用地价格`));
  // The tourism desk has no address: its mail is the office's.
  expect((await readMails()).map(({ recipient }) => recipient)).toEqual([
    'farming@example.gov.cn',
    'office@example.gov.cn',
  ]);
  pass(DAY);
  expect(await queueReminders(db, deps)).toBe(2);
  expect(JSON.stringify((await readMails()).filter(({ sent_at }) => sent_at === null))).toContain(
    '逾期未答复 1 条',
  );
});

test('follow-ups whose day has come are in it, and enquiries that are done are not', async () => {
  const { db, deps, farming, tourism, readMails, pass } = await open();
  await enrolNew(db, DESKS);
  await db.updateTable('enquiries').set({ state: 'answered' }).execute();
  const dayOf = async (number: string, day: string) => {
    const { id } = await db
      .selectFrom('enquiries')
      .select('id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    await db
      .updateTable('enquiry_handling')
      .set({ follow_up_on: day })
      .where('enquiry_id', '=', id)
      .execute();
  };
  await dayOf(farming, '2026-11-24');
  await dayOf(tourism, '2026-11-26');
  pass(DAY);
  expect(await queueReminders(db, deps)).toBe(1);
  const [mail] = await readMails();
  expect(mail?.subject).toBe('【项目库】今日咨询办理：待回访 1 条');
  expect(mail?.body).toContain(farming);
});

test('nothing is sent when there is nothing, before eight, on a day off or without a mail server', async () => {
  const { db, deps, pass } = await open();
  expect(await queueReminders(db, deps)).toBe(0);
  pass(2 * DAY - 3 * HOUR);
  expect(await queueReminders(db, deps)).toBe(0);
  pass(3 * DAY + 3 * HOUR);
  expect(await queueReminders(db, deps)).toBe(0);
  const quiet = await open({ mail: false, robots: [] });
  quiet.pass(2 * DAY);
  expect(await queueReminders(quiet.db, quiet.deps)).toBe(0);
});

test('two processes at once remind each desk once', async () => {
  const url = await makeStoreUrl();
  const [one, other] = [await openTestStore(url), await openTestStore(url)];
  const { deps } = await createFunction({
    outgoing: MAIL,
    now: () => MONDAY_TEN,
    openDatabase: () => Promise.resolve(one),
  });
  await handleEnquiry(postJson(GOOD_ENQUIRY), deps);
  await one.deleteFrom('outbox').execute();
  const later = { ...deps, now: () => MONDAY_TEN + 2 * DAY };
  const queued = await Promise.all([one, other, one, other].map((db) => queueReminders(db, later)));
  expect(queued.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(await one.selectFrom('outbox').select('id').execute()).toHaveLength(1);
});

test('the scheduled address reminds too, and a month later it is all forgotten', async () => {
  const { db, deps, readMails, pass } = await open();
  pass(2 * DAY);
  const secret = 'a secret of the scheduler';
  const headers = { authorization: `Bearer ${secret}` };
  const response = await handleOutbox(postJson({}, headers, '/api/outbox'), {
    ...deps,
    secret,
    deliver: () => Promise.resolve(),
  });
  expect(await response.json()).toMatchObject({ sent: 2 });
  expect(await readMails()).toHaveLength(2);
  await forgetExpired(db, deps.now());
  expect(await readMails()).toHaveLength(2);
  pass(31 * DAY);
  await forgetExpired(db, deps.now());
  expect(await readMails()).toHaveLength(0);
  expect(await db.selectFrom('desk_reminders').selectAll().execute()).toEqual([]);
});

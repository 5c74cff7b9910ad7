import { expect, test } from 'vitest';
import { NOTICE_VERSION } from '#src/domain/enquiry/notice.ts';
import type { EnquiryDeps } from '#src/enquiry/deps.ts';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { logAccess } from '#src/enquiry/store/access-log.ts';
import { forgetExpired } from '#src/enquiry/store/forget.ts';
import { deletePerson, exportPerson, findByContact } from '#src/enquiry/store/person.ts';
import {
  countEnquiries,
  createFunction,
  DESKS,
  GOOD_ENQUIRY,
  postJson,
} from './support/function.ts';

const MAIL = { mail: true, office: 'office@example.gov.cn', robots: ['wecom'] } as const;

async function send(deps: EnquiryDeps, fields: object = {}): Promise<string> {
  const response = await handleEnquiry(postJson({ ...GOOD_ENQUIRY, ...fields }), deps);
  expect(response.status).toBe(201);
  return ((await response.json()) as { number: string }).number;
}

test('a person is found by e-mail or phone however it is written, and nobody else', async () => {
  const { deps, db } = await createFunction();
  const first = await send(deps, { email: 'Zhang@Example.com' });
  const second = await send(deps, { email: undefined, phone: '+86 138 0013 8000' });
  await send(deps, { email: 'zhang2@example.com', phone: '13800138001' });
  const numbersOf = async (contact: string) =>
    (await findByContact(db, contact)).map(({ number }) => number);
  expect(await numbersOf('zhang@example.com')).toEqual([first]);
  expect(await numbersOf('138-0013-8000')).toEqual([second]);
  for (const contact of ['', ' ', 'nobody@example.com', '%']) {
    expect(await numbersOf(contact)).toEqual([]);
  }
});

test('an export has the enquiry, its messages and who saw it, and is itself on record', async () => {
  const { deps, db } = await createFunction({ outgoing: MAIL });
  const number = await send(deps);
  await logAccess(db, { who: 'li', action: 'read', numbers: [number] }, deps);
  const [held] = await exportPerson(db, GOOD_ENQUIRY.email, 'command:wang', deps);
  expect(held?.enquiry).toMatchObject({ number, name: '张三', pass_on: NOTICE_VERSION });
  expect(held?.messages.map(({ channel }) => channel).sort()).toEqual(['mail', 'mail', 'wecom']);
  const seen = held?.accesses.map(({ who, action, at }) => [who, action, at]).sort();
  expect(seen).toEqual([
    ['command:wang', 'export', deps.now()],
    ['li', 'read', deps.now()],
  ]);
  expect(await exportPerson(db, 'nobody@example.com', 'command:wang', deps)).toEqual([]);
});

test('a deletion takes everything of one person once the count is right, and keeps the record', async () => {
  const { deps, db } = await createFunction({ outgoing: MAIL });
  const numbers = [await send(deps), await send(deps)];
  await send(deps, { email: 'li@example.com' });
  const remove = (count: number) =>
    deletePerson(db, 'ZHANG@example.com', { who: 'command:wang', count }, deps);
  expect(await remove(1)).toBeUndefined();
  expect(await countEnquiries(db)).toBe(3);
  expect((await remove(2))?.toSorted()).toEqual(numbers.toSorted());
  expect(await countEnquiries(db)).toBe(1);
  const messages = await db.selectFrom('outbox').select('recipient').execute();
  expect(messages.map(({ recipient }) => recipient)).not.toContain('zhang@example.com');
  expect(messages).toHaveLength(3);
  const log = await db.selectFrom('access_log').selectAll().execute();
  expect(log.map(({ number }) => number).sort()).toEqual([...numbers].sort());
  expect(JSON.stringify(log)).not.toMatch(/zhang|张三/);
});

test('what was never answered goes after 24 months as well, the record of looks after three years', async () => {
  const { deps, db } = await createFunction({ outgoing: MAIL });
  const number = await send(deps);
  await logAccess(db, { who: 'li', action: 'read', numbers: [number] }, deps);
  await forgetExpired(db, Date.parse('2028-11-23T01:59:59Z'));
  expect(await countEnquiries(db)).toBe(1);
  await forgetExpired(db, Date.parse('2028-11-23T02:00:01Z'));
  expect(await countEnquiries(db)).toBe(0);
  expect(await db.selectFrom('outbox').select('id').execute()).toEqual([]);
  expect(await db.selectFrom('access_log').select('id').execute()).toHaveLength(1);
  await forgetExpired(db, Date.parse('2029-11-23T02:00:01Z'));
  expect(await db.selectFrom('access_log').select('id').execute()).toEqual([]);
});

test('an enquiry that was replied to again is kept from the last reply on', async () => {
  const { deps, db } = await createFunction();
  await send(deps);
  const { id } = await db.selectFrom('enquiries').select('id').executeTakeFirstOrThrow();
  const [month, first] = [31 * 86_400_000, deps.now()];
  await db.updateTable('enquiries').set({ answered_at: first }).execute();
  const by = { member_id: 'one', member_name: '职员' };
  const reply = {
    id: 'reply',
    enquiry_id: id,
    at: first + 6 * month,
    act: 'reply',
    ...by,
  } as const;
  await db.insertInto('enquiry_history').values(reply).execute();
  await forgetExpired(db, first + 25 * month);
  expect(await countEnquiries(db)).toBe(1);
  await forgetExpired(db, first + 31 * month);
  expect(await countEnquiries(db)).toBe(0);
});

test('without the second consent a unit outside the office is told nothing of the person', async () => {
  const { deps, db } = await createFunction({ outgoing: MAIL });
  const number = await send(deps, { passOn: false, phone: '13800138000' });
  const rows = await db.selectFrom('outbox').selectAll().execute();
  const toUnit = rows.filter(({ recipient }) => recipient === 'farming@example.gov.cn');
  expect(toUnit).toHaveLength(1);
  const said = JSON.stringify(toUnit);
  expect(said).toContain(number);
  expect(said).toContain('XS-2026-001');
  expect(said).not.toMatch(/张三|zhang@|13800138000|用地价格|replyTo/);
  const toOffice = rows.find(({ recipient }) => recipient === 'office@example.gov.cn');
  expect(toOffice?.body).toContain('张三');
  const robot = rows.find(({ channel }) => channel === 'wecom');
  expect(robot?.body).not.toMatch(/张三|zhang@|13800138000|用地价格/);
  const { pass_on: passOn } = await db
    .selectFrom('enquiries')
    .select('pass_on')
    .executeTakeFirstOrThrow();
  expect(passOn).toBeNull();
});

test('the office’s mailbox is told nothing of a complaint but its number and day', async () => {
  const { complaints, ...desks } = DESKS.desks;
  const directory = {
    ...DESKS,
    desks: { ...desks, complaints: { ...complaints!, email: undefined! } },
  };
  const { deps, db } = await createFunction({ outgoing: MAIL, desks: directory });
  const fields = { kind: 'complaint', projects: [], message: '窗口拖延', complained: '总窗口' };
  const number = await send(deps, fields);
  const [mail] = await db
    .selectFrom('outbox')
    .selectAll()
    .where('recipient', '=', 'office@example.gov.cn')
    .execute();
  expect(mail?.subject).toContain(number);
  expect(mail?.body).toContain(`/staff/enquiries/${number}/`);
  expect(mail?.body).not.toMatch(/张三|zhang@|拖延|总窗口/);
});

test('the office’s own desks need no second consent', async () => {
  const { deps, db } = await createFunction({ outgoing: MAIL });
  await send(deps, { passOn: undefined, kind: 'complaint' });
  await send(deps, { passOn: undefined, kind: 'general', projects: [] });
  const rows = await db.selectFrom('outbox').selectAll().execute();
  const desks = rows.filter(({ recipient }) => recipient.endsWith('.gov.cn'));
  expect(desks.map(({ recipient }) => recipient).sort()).toEqual([
    'complaints@example.gov.cn',
    'office@example.gov.cn',
  ]);
  for (const { body } of desks) expect(body).toContain('张三');
});

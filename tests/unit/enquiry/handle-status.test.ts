import { expect, test } from 'vitest';
import type { EnquiryDeps } from '#src/enquiry/deps.ts';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { handleStatus } from '#src/enquiry/handle-status.ts';
import { enrolNew } from '#src/enquiry/store/enrol.ts';
import {
  createFunction,
  GOOD_ENQUIRY,
  MONDAY_TEN,
  postForm,
  postJson,
} from './support/function.ts';

const PATH = '/api/enquiries/status';

async function enquire(deps: EnquiryDeps, fields: object = {}): Promise<string> {
  const response = await handleEnquiry(postJson({ ...GOOD_ENQUIRY, ...fields }), deps);
  return ((await response.json()) as { number: string }).number;
}

const ask = (deps: EnquiryDeps, number: unknown, email: unknown) =>
  handleStatus(postJson({ number, email }, {}, PATH), deps);

test('number and e-mail tell where an enquiry stands', async () => {
  const { deps } = await createFunction();
  const number = await enquire(deps);
  const response = await ask(deps, number, 'zhang@example.com');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    number,
    state: 'received',
    receivedAt: '2026-11-23T02:00:00.000Z',
    replyBy: '2026-11-25',
    desk: '农业窗口',
    next: { step: 'first', date: '2026-11-25' },
  });
});

test('it tells the desk that has it: the one it came to, then the one it was given to', async () => {
  const { deps, db } = await createFunction();
  const number = await enquire(deps, { locale: 'en', projects: ['tea-oil-press'] });
  const asked = postForm({ number, email: 'zhang@example.com', locale: 'en' }, {}, PATH);
  const shown = async () => (await handleStatus(asked.clone(), deps)).text();
  expect(await shown()).toMatch(/Handled by<\/dt>\s*<dd>General desk/);
  await enrolNew(db, deps.desks);
  await db.updateTable('enquiry_handling').set({ desk: 'farming' }).execute();
  expect(await shown()).toMatch(/Handled by<\/dt>\s*<dd>农业窗口/);
  await db.updateTable('enquiry_handling').set({ desk: 'gone' }).execute();
  expect(await shown()).not.toContain('Handled by');
});

test('an answered enquiry says when it was answered', async () => {
  const { deps, db } = await createFunction();
  const number = await enquire(deps);
  const answer = { state: 'answered', answered_at: MONDAY_TEN + 3_600_000 } as const;
  await db.updateTable('enquiries').set(answer).execute();
  const response = await ask(deps, number, 'zhang@example.com');
  const standing: unknown = await response.json();
  expect(standing).toMatchObject({ state: 'answered', answeredAt: '2026-11-23T03:00:00.000Z' });
  expect(standing).not.toHaveProperty('next');
});

test('a closed enquiry owes nothing, and a page says what is owed', async () => {
  const { deps, db } = await createFunction();
  const number = await enquire(deps);
  const asked = postForm({ number, email: 'zhang@example.com', locale: 'en' }, {}, PATH);
  expect(await (await handleStatus(asked.clone(), deps)).text()).toContain(
    'Next: first reply no later than',
  );
  await db.updateTable('enquiries').set({ state: 'closed' }).execute();
  expect(await (await handleStatus(asked, deps)).text()).not.toContain('Next:');
  expect(await (await ask(deps, number, 'zhang@example.com')).json()).not.toHaveProperty('next');
});

test('a page tells one day once: as what comes next, or else as the day of the reply', async () => {
  const { deps, db } = await createFunction();
  const number = await enquire(deps);
  const asked = postForm({ number, email: 'zhang@example.com', locale: 'en' }, {}, PATH);
  const shown = async () => (await handleStatus(asked.clone(), deps)).text();
  expect((await shown()).match(/<time datetime="2026-11-25"/g)).toHaveLength(1);
  await db.updateTable('enquiries').set({ state: 'closed' }).execute();
  expect(await shown()).toMatch(/Reply by<\/dt>\s*<dd><time datetime="2026-11-25"/);
});

test('a day once promised holds when the settings change', async () => {
  const { deps } = await createFunction();
  const number = await enquire(deps);
  const replyPromise = { firstWorkingDays: 9, fullWorkingDays: 9, complexWorkingDays: 9 };
  const changed = { ...deps, replyPromise };
  const answer = await ask(changed, number, 'zhang@example.com');
  expect(await answer.json()).toMatchObject({ next: { step: 'first', date: '2026-11-25' } });
});

test('number and contact may be written as people write them', async () => {
  const { deps } = await createFunction();
  const number = await enquire(deps, { email: 'Zhang@Example.com', phone: '+86 138-0013-8000' });
  const loose = number.toLowerCase().replaceAll('-', ' ');
  expect((await ask(deps, loose, ' ZHANG@example.COM ')).status).toBe(200);
  expect((await ask(deps, number, '13800138000')).status).toBe(200);
  expect((await ask(deps, number, '１３８００１３８０００')).status).toBe(200);
});

test('a number abroad is found with the code of its country and without', async () => {
  const { deps } = await createFunction();
  const number = await enquire(deps, { email: '', phone: '+852 9123 4567' });
  for (const asked of ['91234567', '+852 9123 4567', '85291234567'])
    expect((await ask(deps, number, asked)).status, asked).toBe(200);
  expect((await ask(deps, number, '+853 9123 4567')).status).toBe(404);
});

test('an unknown number and somebody else’s are answered alike', async () => {
  const { deps } = await createFunction();
  const number = await enquire(deps);
  const wrong = await ask(deps, number, 'wang@example.com');
  const unknown = await ask(deps, 'XS-2020-0101-AAA', 'zhang@example.com');
  expect([wrong.status, unknown.status]).toEqual([404, 404]);
  expect(await wrong.text()).toBe(await unknown.text());
});

test('an enquiry without a phone is not opened by an empty or meaningless contact', async () => {
  const { deps } = await createFunction();
  const number = await enquire(deps);
  for (const contact of ['', '-', 'abc', null, 0, {}]) {
    expect((await ask(deps, number, contact)).status).toBe(422);
  }
});

test('what is missing is named with its remedy', async () => {
  const { deps } = await createFunction();
  const request = postJson({ number: 'abc', email: '', locale: 'en' }, {}, PATH);
  const response = await handleStatus(request, deps);
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual({
    error: 'Some answers need another look.',
    errors: {
      number: 'Enter the number on your receipt, like XS-2026-1123-K7Q',
      email: 'Enter the e-mail or phone number you gave with it, like smith@example.com',
    },
  });
});

test('a browser without script gets the answer, or the question back, as a page', async () => {
  const { deps } = await createFunction();
  const number = await enquire(deps);
  const typed = { number, email: 'zhang@example.com', locale: 'en' };
  const found = await handleStatus(postForm(typed, {}, PATH), deps);
  expect(found.headers.get('content-type')).toContain('text/html');
  const page = await found.text();
  expect(page).toContain(number);
  expect(page).toContain('25 November 2026');
  const missed = await handleStatus(postForm({ ...typed, email: 'x@"y' }, {}, PATH), deps);
  expect(missed.status).toBe(404);
  const question = await missed.text();
  expect(question).toContain(`value="${number}"`);
  expect(question).toContain('value="x@&quot;y"');
});

test('forms from other sites and other methods are turned down here as well', async () => {
  const { deps } = await createFunction();
  const evil = postJson({}, { origin: 'https://evil.example' }, PATH);
  expect((await handleStatus(evil, deps)).status).toBe(403);
  const get = new Request(`https://invest.example.cn${PATH}`);
  expect((await handleStatus(get, deps)).status).toBe(405);
});

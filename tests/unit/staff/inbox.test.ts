import { expect, test } from 'vitest';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { handleStatus } from '#src/enquiry/handle-status.ts';
import { forgetExpired } from '#src/enquiry/store/forget.ts';
import { GOOD_ENQUIRY, MONDAY_TEN, postJson } from '../enquiry/support/function.ts';
import { openStaff, type Browser, type StaffHouse } from './support/staff.ts';

const DAY = 86_400_000;

/** A staff house whose enquiries come on Monday 23 November 2026 and later; mail goes out. */
async function open() {
  // Sessions live by the real clock, enquiries by this one.
  let now = MONDAY_TEN;
  const outgoing = { mail: true, robots: [] } as const;
  const house = await openStaff({ now: () => now, outgoing });
  const enquire = async (fields: object = {}) => {
    const response = await handleEnquiry(postJson({ ...GOOD_ENQUIRY, ...fields }), house.deps);
    return ((await response.json()) as { number: string }).number;
  };
  return { house, enquire, pass: (ms: number) => (now += ms) };
}

const at = (number: string) => `/staff/enquiries/${number}/`;
const read = async (browser: Browser, path: string) => (await browser.get(path)).text();

async function readSeen(browser: Browser, number: string): Promise<string> {
  return /name="seen" value="(\d+)"/.exec(await read(browser, at(number)))?.[1] ?? '';
}

async function act(browser: Browser, number: string, fields: Record<string, string>) {
  return browser.post(at(number), { seen: await readSeen(browser, number), ...fields });
}

const readRow = ({ db }: StaffHouse, number: string) =>
  db.selectFrom('enquiries').selectAll().where('number', '=', number).executeTakeFirstOrThrow();

const readMail = ({ db }: StaffHouse) =>
  db.selectFrom('outbox').selectAll().where('recipient', '=', 'zhang@example.com').execute();

const readHistory = ({ db }: StaffHouse) =>
  db.selectFrom('enquiry_history').selectAll().orderBy('id').execute();

test('what is overdue comes first, then what is due today, in words', async () => {
  const { house, enquire, pass } = await open();
  const first = await enquire();
  pass(2 * DAY);
  const second = await enquire();
  pass(2 * DAY);
  const browser = await house.enter();
  const page = await read(browser, '/staff/');
  expect(page.indexOf(first)).toBeLessThan(page.indexOf(second));
  expect(page).toContain('逾期 2 天');
  expect(page).toContain('今天到期');
});

test('a desk sees its own enquiries alone, the county office every one', async () => {
  const { house, enquire } = await open();
  const farming = await enquire();
  const tourism = await enquire({ projects: ['forest-park'], message: '森林公园' });
  const desk = await house.enter('desk', 'farming');
  const office = await house.enter('desk', 'office');
  expect(await read(desk, '/staff/')).not.toContain(tourism);
  expect((await desk.get(at(tourism))).status).toBe(404);
  expect((await desk.post(at(tourism), { act: 'note', text: 'x', seen: '0' })).status).toBe(404);
  expect((await desk.get(at(farming))).status).toBe(200);
  expect(await read(office, '/staff/')).toContain(tourism);
  expect(await read(desk, '/staff/?desk=tourism&state=all')).not.toContain(tourism);
});

test('who only reads sees neither name nor contact, cannot search by them and changes nothing', async () => {
  const { house, enquire } = await open();
  const number = await enquire();
  const reader = await house.enter('reader');
  const page = await read(reader, at(number));
  expect(page).toContain('想了解用地价格');
  expect(page).not.toMatch(/张三|zhang@example/);
  expect(await read(reader, '/staff/?q=张三')).toContain('没有符合条件的咨询');
  expect((await reader.post(at(number), { act: 'note', text: 'x', seen: '0' })).status).toBe(404);
  expect(await readHistory(house)).toHaveLength(0);
});

test('search takes what is typed literally and finds number, name, organisation and text', async () => {
  const { house, enquire } = await open();
  const number = await enquire({ organisation: 'Acme 100% Tea' });
  const other = await enquire({ name: '李四', message: '别的事' });
  const browser = await house.enter();
  for (const q of [number.toLowerCase(), '张三', 'acme 100%', '用地价']) {
    const page = await read(browser, `/staff/?${new URLSearchParams({ q }).toString()}`);
    expect(page, q).toContain(`>${number}<`);
    expect(page, q).not.toContain(`>${other}<`);
  }
  expect(await read(browser, '/staff/?q=%25%25')).toContain('没有符合条件');
});

test('an answer goes into the outbox with the new state and its line of history', async () => {
  const { house, enquire, pass } = await open();
  const number = await enquire({ locale: 'en', projects: [] });
  pass(3_600_000);
  const browser = await house.enter('desk', 'office');
  expect(await read(browser, at(number))).toContain('Dear 张三,');
  const fields = {
    act: 'reply',
    way: 'mail',
    kind: 'answer',
    text: 'Land is\n\n<b>CNY 90,000</b>.',
  };
  expect((await act(browser, number, fields)).status).toBe(303);
  const row = await readRow(house, number);
  expect([row.state, row.answered_at]).toEqual(['answered', MONDAY_TEN + 3_600_000]);
  const mail = (await readMail(house)).find(({ subject }) => subject.startsWith('Answer'))!;
  const body = JSON.parse(mail.body) as Record<string, string>;
  expect(body['text']).toContain('<b>CNY 90,000</b>.');
  expect(body['html']).toContain('&lt;b&gt;CNY 90,000&lt;/b&gt;');
  expect(body['replyTo']).toBe('office@example.gov.cn');
  const [line] = await readHistory(house);
  expect(line).toMatchObject({
    act: 'reply',
    old_value: 'received',
    new_value: 'answered',
    message_id: mail.id,
  });
  const status = postJson({ number, email: 'zhang@example.com' }, {}, '/api/enquiries/status');
  const standing: unknown = await (await handleStatus(status, house.deps)).json();
  expect(standing).toMatchObject({ state: 'answered' });
  expect(await read(browser, at(number))).toContain('邮件待发');
});

test('a form sent twice, or after somebody else’s act, changes nothing and keeps what was typed', async () => {
  const { house, enquire } = await open();
  const number = await enquire();
  const [browser, other] = [await house.enter(), await house.enter()];
  const fields = { act: 'reply', way: 'mail', kind: 'answer', text: '每亩九万元。', seen: '0' };
  const both = await Promise.all([
    browser.post(at(number), fields),
    other.post(at(number), fields),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422]);
  const late = await browser.post(at(number), { ...fields, text: '再答一次，别丢。' });
  expect(late.status).toBe(422);
  const page = await late.text();
  expect(page).toContain('刚刚有人办理过');
  expect(page).toContain('再答一次，别丢。');
  const answers = (await readMail(house)).filter(({ subject }) => subject.includes('答复'));
  expect(answers).toHaveLength(1);
});

test('word of progress promises a later day, which the enquirer is told', async () => {
  const { house, enquire } = await open();
  const number = await enquire();
  const browser = await house.enter();
  await act(browser, number, { act: 'reply', way: 'mail', kind: 'interim', text: '正在核实。' });
  // Fifteen working days after Monday 23 November 2026, no holiday between.
  expect(await readRow(house, number)).toMatchObject({
    state: 'complex',
    reply_by: '2026-12-14',
    answered_at: null,
  });
});

test('a first reply promises the rest by the day of the full one, which is never made earlier', async () => {
  const { house, enquire } = await open();
  const number = await enquire();
  const browser = await house.enter();
  const first = { act: 'reply', way: 'mail', kind: 'partial', text: '用地已有，价格周五答复。' };
  await act(browser, number, first);
  // Five working days after Monday 23 November 2026.
  const promised = { state: 'partial', reply_by: '2026-11-30', answered_at: null };
  expect(await readRow(house, number)).toMatchObject(promised);
  expect((await readMail(house)).map(({ subject }) => subject)).toContain(
    `关于咨询 ${number} 的首次答复`,
  );
  await act(browser, number, { ...first, kind: 'interim', text: '价格须县里定。' });
  await act(browser, number, { ...first, text: '再答一部分。' });
  expect(await readRow(house, number)).toMatchObject({
    state: 'complex',
    reply_by: '2026-12-14',
  });
});

test('an enquirer without e-mail is answered by telephone, and that is noted', async () => {
  const { house, enquire } = await open();
  const number = await enquire({ email: '', phone: '13800138000' });
  const browser = await house.enter();
  expect(await read(browser, at(number))).toContain('咨询人没有留邮箱，请打电话答复');
  const fields = { act: 'reply', kind: 'answer', text: '已电话告知。' };
  expect((await act(browser, number, { ...fields, way: 'mail' })).status).toBe(422);
  expect((await act(browser, number, { ...fields, way: 'other' })).status).toBe(303);
  expect((await readRow(house, number)).state).toBe('answered');
});

test('handing over, notes and states are kept with who, when, from what to what', async () => {
  const { house, enquire, pass } = await open();
  const number = await enquire();
  const browser = await house.enter('desk', 'farming');
  await act(browser, number, { act: 'note', text: '  已电话联系。 ' });
  const silent = await act(browser, number, { act: 'state', state: 'closed', text: '' });
  expect(await silent.text()).toContain('请写明原因');
  expect((await act(browser, number, { act: 'state', state: 'answered' })).status).toBe(422);
  pass(1000);
  const handed = await act(browser, number, { act: 'assign', desk: 'tourism', text: '归旅游。' });
  expect(handed.headers.get('location')).toBe('/staff/?done=assign');
  expect((await browser.get(at(number))).status).toBe(404);
  const history = await readHistory(house);
  expect(
    history.map(({ act: done, old_value, new_value, text }) => [done, old_value, new_value, text]),
  ).toEqual([
    ['note', null, null, '已电话联系。'],
    ['assign', 'farming', 'tourism', '归旅游。'],
  ]);
  expect(history[0]?.member_name).toMatch(/^职员/);
  expect((await readRow(house, number)).state).toBe('assigned');
});

test('nothing of an enquiry outlives it', async () => {
  const { house, enquire, pass } = await open();
  const number = await enquire();
  const browser = await house.enter();
  await act(browser, number, { act: 'reply', way: 'other', kind: 'answer', text: '已答。' });
  pass(25 * 31 * DAY);
  await forgetExpired(house.db, house.deps.now());
  expect(await readHistory(house)).toEqual([]);
  expect(await house.db.selectFrom('enquiry_handling').selectAll().execute()).toEqual([]);
});

test('what an enquirer wrote is text to the page, whatever it is', async () => {
  const { house, enquire } = await open();
  const evil = `"><img src=x onerror=alert(1)>'`;
  const number = await enquire({ name: evil, message: evil, organisation: evil });
  const browser = await house.enter();
  for (const path of ['/staff/', at(number)])
    expect(await read(browser, path)).not.toContain('<img');
});

test('a list longer than a page is gone through page by page', async () => {
  const { house, enquire } = await open();
  for (let count = 0; count < 27; count += 1) await enquire({ message: `第 ${count} 条` });
  const browser = await house.enter();
  const [first, second] = [await read(browser, '/staff/'), await read(browser, '/staff/?page=2')];
  const count = (page: string) => page.match(/<th scope="row"/g)?.length;
  expect([count(first), count(second)]).toEqual([25, 2]);
  expect(first).toContain('rel="next"');
  expect(second).toContain('rel="prev"');
});

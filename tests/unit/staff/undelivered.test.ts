import { expect, test } from 'vitest';
import { DeliveryFailure, drainOutbox, type Deliver } from '#src/enquiry/outbox/drain.ts';
import { handleFigures } from '#src/enquiry/handle-figures.ts';
import { countDroppable, dropStuck, listUnsent } from '#src/enquiry/store/outbox.ts';
import { at, DAY, openDesk, read } from './support/desk.ts';

const ANSWER = { act: 'reply', way: 'mail', kind: 'answer', text: '每亩九万元。' };
const HOUR = 3_600_000;

/** An enquiry whose answer the mail server has refused for good; `taken` are the mails it took. */
async function openRefused(reply: Record<string, string> = ANSWER) {
  const desk = await openDesk();
  const { house, enquire, act, pass } = desk;
  const number = await enquire();
  const browser = await house.enter();
  const taken: string[] = [];
  const server = { refuses: /zhang@example/ };
  const deliver: Deliver = ({ recipient }) => {
    if (server.refuses.test(recipient)) {
      const failure = new DeliveryFailure('EENVELOPE 550 no such user', { refused: true });
      return Promise.reject(failure);
    }
    taken.push(recipient);
    return Promise.resolve();
  };
  const drain = async () => {
    for (let round = 0; round < 4; round += 1) {
      await drainOutbox(house.db, { deliver, now: house.deps.now });
      pass(HOUR);
    }
  };
  // The receipt is not what this is about.
  await house.db.deleteFrom('outbox').execute();
  await act(browser, number, reply);
  await drain();
  return { ...desk, number, browser, taken, server, drain };
}

test('an answer that was refused is no answer: it stands on top of the inbox and says what to do', async () => {
  const { browser, number, readRow, readStanding, readHistory } = await openRefused();
  expect(await readRow(number)).toMatchObject({ state: 'received', answered_at: null });
  expect(await readStanding(number)).toMatchObject({ state: 'received' });
  const inbox = await read(browser, '/staff/');
  expect(inbox.indexOf('答复没有送到（1）')).toBeLessThan(inbox.indexOf('aria-label="清单"'));
  expect(inbox).toContain('答复没有送到（1）');
  const page = await read(browser, at(number));
  expect(page).toContain('EENVELOPE 550 no such user');
  expect(page).toContain('已用电话等方式答复');
  expect(page).toContain('答复的邮件没有送到，已答复 → 待办');
  expect((await readHistory(number)).map(({ act }) => act)).toEqual(['reply', 'undelivered']);
});

test('it is not counted as answered in time', async () => {
  const { house, pass } = await openRefused();
  pass(30 * DAY);
  const asked = new Request('https://invest.example.cn/api/figures');
  const { months } = (await (await handleFigures(asked, house.deps)).json()) as {
    months: { inTime: number; overdue: number }[];
  };
  expect(months[0]).toMatchObject({ inTime: 0, overdue: 1 });
});

test('sent again to another address, it counts from when it has gone out', async () => {
  const { act, browser, number, readRow, taken, drain, house } = await openRefused();
  const wrong = await act(browser, number, { act: 'resend', email: '不是邮箱' });
  expect([wrong.status, await wrong.text()]).toEqual([
    422,
    expect.stringContaining('“发到”填一个邮箱'),
  ]);
  expect((await act(browser, number, { act: 'resend', email: 'new@example.com' })).status).toBe(
    303,
  );
  expect((await readRow(number)).state).toBe('received');
  const from = house.deps.now();
  await drain();
  expect(taken).toEqual(['new@example.com']);
  const row = await readRow(number);
  expect(row.state).toBe('answered');
  expect(row.answered_at).toBeGreaterThanOrEqual(from);
  const page = await read(browser, at(number));
  expect(page).toContain('改发到 new@example.com');
  expect(page).toContain('答复的邮件已送出，待办 → 已答复');
  expect(await read(browser, '/staff/')).not.toContain('答复没有送到');
});

test('told by telephone instead, it is answered, and the mail is given up', async () => {
  const { act, browser, number, readRow, house } = await openRefused();
  await act(browser, number, { ...ANSWER, way: 'other', text: '已电话告知。' });
  expect((await readRow(number)).state).toBe('answered');
  expect(await listUnsent(house.db)).toEqual([]);
  expect(await read(browser, at(number))).toContain('邮件没有发出，已取消');
});

test('who has answered by telephone meanwhile has answered, whatever becomes of the mail', async () => {
  const { act, enquire, browser, drain, readRow } = await openRefused();
  const other = await enquire();
  await act(browser, other, ANSWER);
  await act(browser, other, { ...ANSWER, way: 'other', text: '也打了电话。' });
  await drain();
  const row = await readRow(other);
  expect(row.state).toBe('answered');
  expect(row.answered_at).not.toBeNull();
});

test('word of progress that never arrived moves no day, until it is sent after all', async () => {
  const interim = { ...ANSWER, kind: 'interim', text: '还要去勘测。' };
  const { act, browser, number, readRow, readStanding, drain } = await openRefused(interim);
  expect(await readRow(number)).toMatchObject({ state: 'received', reply_by: '2026-11-25' });
  expect(await readStanding(number)).toMatchObject({ replyBy: '2026-11-25' });
  await act(browser, number, { act: 'resend', email: 'new@example.com' });
  await drain();
  expect(await readRow(number)).toMatchObject({ state: 'complex', reply_by: '2026-12-14' });
});

test('a later day that the enquirer has been told by another reply holds', async () => {
  const interim = { ...ANSWER, kind: 'interim', text: '还要去勘测。' };
  const { act, browser, number, readRow, drain, enquire } = await openRefused(interim);
  const other = await enquire();
  await act(browser, other, { ...interim, kind: 'partial', way: 'other' });
  await act(browser, other, interim);
  expect((await readRow(other)).reply_by).toBe('2026-12-14');
  await drain();
  expect(await readRow(other)).toMatchObject({ state: 'partial', reply_by: '2026-11-30' });
  expect((await readRow(number)).reply_by).toBe('2026-11-25');
});

test('what IT throws away of stuck mail is never an answer', async () => {
  const { house, enquire } = await openRefused();
  await enquire();
  await house.db.updateTable('outbox').set({ next_at: null }).execute();
  expect(await countDroppable(house.db)).toBe(2);
  expect(await dropStuck(house.db)).toBe(2);
  expect(await countDroppable(house.db)).toBe(0);
  expect((await listUnsent(house.db)).map(({ subject }) => subject)).toEqual([
    expect.stringContaining('的答复'),
  ]);
});

test('who only reads sees neither whom a reply greets nor where it was sent again', async () => {
  const reply = { ...ANSWER, text: '尊敬的张三：\n每亩九万元。' };
  const { act, browser, number, house } = await openRefused(reply);
  await act(browser, number, { act: 'resend', email: 'new@example.com' });
  const page = await read(await house.enter('reader'), at(number));
  expect(page).toContain('尊敬的〔咨询人〕：\n每亩九万元。');
  expect(page).toContain('改发到 〔咨询人〕');
  expect(page).not.toMatch(/张三|@example/);
});

test('an answer that the mail server has not taken for hours is told of before a week is over', async () => {
  const { house, enquire, act, pass } = await openDesk();
  const number = await enquire();
  const browser = await house.enter();
  await act(browser, number, ANSWER);
  const deliver = () => Promise.reject(new DeliveryFailure('ETIMEDOUT', {}));
  await drainOutbox(house.db, { deliver, now: house.deps.now });
  expect(await read(browser, at(number))).toContain('邮件还没有发出，试过 1 次，程序还在试');
  expect(await read(browser, '/staff/')).not.toContain('答复还没有发出');
  pass(2 * HOUR);
  expect(await read(browser, '/staff/')).toContain('答复还没有发出（1）');
  expect(await read(await house.enter('desk', 'tourism'), '/staff/')).not.toContain('答复还没有');
  await drainOutbox(house.db, { deliver: () => Promise.resolve(), now: house.deps.now });
  expect(await read(browser, '/staff/')).not.toContain('答复还没有发出');
});

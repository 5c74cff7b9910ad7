import { expect, test } from 'vitest';
import { handleStaff } from '#src/staff/handle-staff.ts';
import { at, openDesk, read } from './support/desk.ts';

const TEXT = '每亩九万元。“<b>另附</b>”说明';
const REPLY = { act: 'reply', way: 'other', kind: 'answer', text: TEXT, seen: '0' };

/** The text that a form on a page holds, as it was written. */
const readWritten = (page: string): string | undefined =>
  /<textarea[^>]*name="text"[^>]*>\n?([^<]*)<\/textarea/.exec(page)?.[1];

const ESCAPED = '每亩九万元。“&lt;b&gt;另附&lt;/b&gt;”说明';

test('a reply that is sent after the session ended stays on the page and is sent from there', async () => {
  const { house, enquire, readRow } = await openDesk();
  const number = await enquire();
  const browser = await house.enter();
  const kept = new Map(browser.cookies);
  browser.cookies.clear();
  const over = await browser.post(`${at(number)}?state=all`, REPLY);
  const page = await over.text();
  expect(over.status).toBe(401);
  expect(page).toContain('登录已经过期');
  expect(page).toContain('sign-in/?next=%2Fstaff%2Fsigned-in%2F');
  expect(page).toContain(`action="${at(number)}?state=all"`);
  expect(readWritten(page)).toBe(ESCAPED);
  for (const [name, value] of kept) browser.cookies.set(name, value);
  expect(await read(browser, '/staff/signed-in/')).toContain('再交一次');
  expect((await browser.post(at(number), REPLY)).status).toBe(303);
  expect((await readRow(number)).state).toBe('answered');
});

test('what another site sends is not shown, and nothing written leads to signing in', async () => {
  const { house, enquire } = await openDesk();
  const number = await enquire();
  const foreign = { origin: 'https://evil.example' };
  const answer = await house.open().post(at(number), REPLY, foreign);
  expect([answer.status, await answer.text()]).toEqual([403, expect.not.stringContaining('另附')]);
  const empty = await house.open().post(at(number), { ...REPLY, text: '' });
  expect(empty.headers.get('location')).toContain(encodeURIComponent(at(number)));
});

test('a reply stays on the page while the store cannot be opened, and where the enquiry is gone', async () => {
  const { house, enquire } = await openDesk();
  const number = await enquire({ projects: ['forest-park'] });
  const browser = await house.enter('desk', 'farming');
  const gone = await browser.post(at(number), REPLY);
  expect([gone.status, readWritten(await gone.text())]).toEqual([404, ESCAPED]);
  const openDatabase = () => Promise.reject(new Error('locked'));
  const body = new URLSearchParams(REPLY);
  const request = new Request(`https://invest.example.cn${at(number)}`, { method: 'POST', body });
  const busy = await handleStaff(request, { ...house.deps, openDatabase });
  const page = await busy.text();
  expect([busy.status, readWritten(page)]).toEqual([503, ESCAPED]);
  expect(page).toContain('name="seen" value="0"');
});

test('a text that is too long comes back with its length, in the form', async () => {
  const { house, enquire } = await openDesk();
  const number = await enquire();
  const browser = await house.enter();
  const long = '字'.repeat(11_400);
  const answer = await browser.post(at(number), { ...REPLY, text: long });
  const page = await answer.text();
  expect([answer.status, readWritten(page)]).toEqual([422, long]);
  expect(page).toContain('最多写 10000 字，现在是 11400 字');
});

test('every form of the page keeps what was typed when it is turned down', async () => {
  const { house, enquire, act } = await openDesk();
  const number = await enquire();
  const browser = await house.enter();
  for (const fields of [
    { act: 'assign', desk: '', text: '归林业' },
    { act: 'state', state: 'answered', text: '已经办了' },
  ]) {
    const page = await (await act(browser, number, fields)).text();
    expect(page).toContain(`value="${fields.text}"`);
  }
  const stale = await browser.post(at(number), { act: 'note', text: '记一笔', seen: '9' });
  expect(await stale.text()).toMatch(/id="note-text"[^>]*>\n记一笔</);
});

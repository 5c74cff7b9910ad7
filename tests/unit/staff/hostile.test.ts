import { expect, test } from 'vitest';
import { at, openDesk, read } from './support/desk.ts';
import { openStaff, PASSWORD } from './support/staff.ts';

/** What every object of the language answers to, and no address or message of ours is. */
const BORN_WITH = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'];

test('an enquiry about a project by the name of constructor is mailed, opened, answered and exported', async () => {
  const { house, enquire, act, readHistory } = await openDesk();
  const fields = { kind: 'project', projects: ['constructor', 'tea-oil-press'] };
  const number = await enquire({ ...fields, park: 'constructor' });
  expect(await house.db.selectFrom('outbox').select('recipient').execute()).toHaveLength(2);
  const browser = await house.enter();
  expect(await read(browser, at(number))).toContain('茶油压榨项目');
  const answer = { act: 'reply', way: 'mail', kind: 'answer', text: '每亩九万元。' };
  expect((await act(browser, number, { ...answer, projects: 'constructor' })).status).toBe(303);
  expect((await readHistory(number)).map(({ text }) => text)).toEqual(['每亩九万元。']);
  expect(await read(browser, '/staff/export.csv?state=all')).toContain('constructor XS-2026-001');
});

test('an enquiry is not handed to a desk by the name of what every object has', async () => {
  const { house, enquire, act, readRow } = await openDesk();
  const number = await enquire({ passOn: true });
  const browser = await house.enter();
  for (const desk of BORN_WITH)
    expect((await act(browser, number, { act: 'assign', desk, text: '归它。' })).status).toBe(422);
  expect((await readRow(number)).desk).toBe('farming');
});

test('neither addresses nor messages are found by the names of what every object has', async () => {
  const { house, enquire } = await openDesk();
  const number = await enquire();
  const browser = await house.enter();
  for (const name of BORN_WITH) {
    expect((await browser.get(`/staff/${name}/`)).status).toBe(404);
    for (const path of ['/staff/', at(number)]) {
      const shown = await browser.get(`${path}?done=${name}`);
      expect(shown.status).toBe(200);
      expect(await shown.text()).not.toContain('role="status"');
    }
  }
  expect(JSON.stringify(house.lines)).not.toContain('constructor');
});

test('backup codes that never end in one hold nobody up', async () => {
  const house = await openStaff();
  const email = 'wang@example.gov.cn';
  const token = await house.auth.accounts.add({
    name: '王芳',
    email,
    role: 'desk',
    desk: 'farming',
  });
  await house.auth.setPassword(token!, PASSWORD);
  const browser = house.open();
  await browser.post('/staff/sign-in/', { email, password: PASSWORD });
  await browser.post('/staff/second-factor/', { act: 'begin', password: PASSWORD });
  const kept = { uri: 'otpauth://totp/x?secret=AAAA', codes: `${'a'.repeat(400)}!` };
  const started = performance.now();
  const fields = { act: 'confirm', code: '000000', ...kept };
  expect((await browser.post('/staff/second-factor/', fields)).status).toBe(422);
  expect(performance.now() - started).toBeLessThan(2_000);
});

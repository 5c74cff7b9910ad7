import { expect, test } from 'vitest';
import { drainOutbox } from '#src/enquiry/outbox/drain.ts';
import { at, openDesk, read } from './support/desk.ts';

const MINUTE = 60_000;
const HAND_OVER = { act: 'assign', desk: 'farming', text: '问的是林地，归农业窗口。' };

/** An enquiry at the tourism desk, whose enquirer agreed to be passed on. */
async function open() {
  const desk = await openDesk();
  const number = await desk.enquire({ projects: ['forest-park'], passOn: true });
  const browser = await desk.house.enter('desk', 'tourism');
  await desk.house.db.deleteFrom('outbox').execute();
  const readMails = () => desk.house.db.selectFrom('outbox').selectAll().execute();
  return { ...desk, number, browser, readMails };
}

test('nothing is handed over without a desk and a reason', async () => {
  const { act, browser, number, readRow } = await open();
  const form = await read(browser, at(number));
  expect(form).toMatch(/<option value=""\s+selected>\s*请选窗口/);
  const nowhere = await act(browser, number, { act: 'assign', desk: '', text: '不归我们' });
  expect(await nowhere.text()).toContain('请选“转给”哪个窗口');
  const silent = await act(browser, number, { ...HAND_OVER, text: ' ' });
  expect([silent.status, await silent.text()]).toEqual([
    422,
    expect.stringContaining('写下“转办原因”'),
  ]);
  expect((await readRow(number)).desk).toBe('tourism');
});

test('the other desk is sent the reason and the way in, and nothing of the person', async () => {
  const { act, browser, number, pass, readMails, readHistory, house } = await open();
  const handed = await act(browser, number, HAND_OVER);
  expect(handed.headers.get('location')).toBe('/staff/?done=assign');
  expect((await readHistory(number)).at(-1)?.text).toBe(HAND_OVER.text);
  const inbox = await read(browser, '/staff/?done=assign');
  expect(inbox).toContain('已转办。');
  expect(inbox).toContain(`收回 ${number}`);
  const [mail] = await readMails();
  expect(mail?.recipient).toBe('farming@example.gov.cn');
  expect(mail?.body).toContain(HAND_OVER.text);
  expect(mail?.body).toContain(`https://invest.example.cn${at(number)}`);
  expect(mail?.body).not.toMatch(/张三|zhang@/);
  const sent: string[] = [];
  const deliver = ({ recipient }: { recipient: string }) => {
    sent.push(recipient);
    return Promise.resolve();
  };
  await drainOutbox(house.db, { deliver, now: house.deps.now });
  expect(sent).toEqual([]);
  pass(10 * MINUTE);
  await drainOutbox(house.db, { deliver, now: house.deps.now });
  expect(sent).toEqual(['farming@example.gov.cn']);
});

test('for ten minutes it is taken back with its mail, by who handed it over alone', async () => {
  const { act, browser, number, pass, readMails, readRow, house } = await open();
  await act(browser, number, HAND_OVER);
  const colleague = await house.enter('desk', 'tourism');
  const tried = await colleague.post(at(number), { act: 'take-back' });
  expect(tried.headers.get('location')).toBe('/staff/?done=too-late');
  pass(9 * MINUTE);
  const back = await browser.post(at(number), { act: 'take-back' });
  expect(back.headers.get('location')).toBe('/staff/?done=take-back');
  expect((await readRow(number)).desk).toBe('tourism');
  expect(await readMails()).toEqual([]);
  expect(await read(browser, at(number))).toContain('收回转办：旅游窗口');
  // Once more changes nothing.
  await browser.post(at(number), { act: 'take-back' });
  expect((await readRow(number)).desk).toBe('tourism');
});

test('it stays where it is after ten minutes, or once the other desk has done something', async () => {
  const { act, browser, number, pass, readRow, house } = await open();
  await act(browser, number, HAND_OVER);
  await act(await house.enter('desk', 'farming'), number, { act: 'note', text: '在看。' });
  await browser.post(at(number), { act: 'take-back' });
  expect((await readRow(number)).desk).toBe('farming');
  const office = await house.enter();
  await act(office, number, { ...HAND_OVER, desk: 'tourism' });
  expect(await read(office, at(number))).toContain(`收回 ${number}`);
  pass(10 * MINUTE);
  expect(await read(office, at(number))).not.toContain(`收回 ${number}`);
  await office.post(at(number), { act: 'take-back' });
  expect((await readRow(number)).desk).toBe('tourism');
});

test('a complaint is handed to nobody but the desk for complaints', async () => {
  const { act, enquire, house, readRow } = await open();
  const number = await enquire({ kind: 'complaint', projects: [] });
  const office = await house.enter();
  expect(await read(office, at(number))).toContain('投诉只由受理投诉的窗口办理');
  for (const desk of ['office', 'farming']) {
    const answer = await act(office, number, { ...HAND_OVER, desk });
    expect(await answer.text()).toContain('投诉只由受理投诉的窗口办理，不能转给');
  }
  expect((await readRow(number)).desk).toBe('complaints');
});

test('a complaint is read by its own desk and administrators, not by the general desk', async () => {
  const { enquire, house, act } = await open();
  const number = await enquire({ kind: 'complaint', projects: [], message: '窗口拖延' });
  const office = await house.enter('desk', 'office');
  for (const path of ['/staff/?state=all', '/staff/?q=拖延', '/staff/export.csv?state=all'])
    expect(await read(office, path)).not.toContain(number);
  expect((await office.get(at(number))).status).toBe(404);
  const note = { act: 'note', text: '是谁？' };
  expect((await office.post(at(number), { ...note, seen: '0' })).status).toBe(404);
  for (const browser of [await house.enter('desk', 'complaints'), await house.enter('admin')]) {
    expect(await read(browser, '/staff/')).toContain(number);
    expect((await act(browser, number, note)).status).toBe(303);
  }
});

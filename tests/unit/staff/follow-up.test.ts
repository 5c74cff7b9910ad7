import { expect, test } from 'vitest';
import { at, DAY, openDesk, read } from './support/desk.ts';

const ANSWER = { act: 'reply', way: 'other', kind: 'answer', text: '每亩九万元。' };
const LIST = '/staff/?state=follow-up';

/** An enquiry that was answered on Monday 23 November 2026, the day it came. */
async function open() {
  const desk = await openDesk();
  const number = await desk.enquire();
  const browser = await desk.house.enter();
  await desk.act(browser, number, ANSWER);
  return { ...desk, number, browser };
}

test('ten working days after an answer the enquiry is on the list to be followed up', async () => {
  const { browser, number, pass, readRow } = await open();
  // Two weeks of five working days: no holiday lies between.
  expect((await readRow(number)).follow_up_on).toBe('2026-12-07');
  pass(13 * DAY);
  expect(await read(browser, LIST)).toContain('今天没有要回访的咨询');
  expect(await read(browser, '/staff/')).toContain('待回访（0）');
  pass(DAY);
  expect(await read(browser, '/staff/')).toContain('待回访（1）');
  const list = await read(browser, LIST);
  expect(list).toMatch(/<h1>待回访（1）<\/h1>/);
  expect(list).toContain(`>${number}<`);
  expect(list).toContain('今天回访');
  pass(2 * DAY);
  expect(await read(browser, LIST)).toContain('回访晚了 2 天');
});

test('the list goes by the day of the follow-up, and a desk’s holds its own', async () => {
  const { act, enquire, house, browser, number, pass } = await open();
  const other = await enquire({ projects: ['forest-park'], message: '公园' });
  pass(DAY);
  await act(browser, other, ANSWER);
  pass(20 * DAY);
  const list = await read(browser, LIST);
  expect(list.indexOf(number)).toBeLessThan(list.indexOf(other));
  const desk = await read(await house.enter('desk', 'tourism'), LIST);
  expect(desk).toContain('待回访（1）');
  expect(desk).not.toContain(number);
});

test('a follow-up is done with a note of what came of it', async () => {
  const { act, browser, number, pass, readRow, readHistory } = await open();
  pass(14 * DAY);
  const silent = await act(browser, number, { act: 'follow-up', text: ' ' });
  expect([silent.status, await silent.text()]).toEqual([
    422,
    expect.stringContaining('写下回访的结果'),
  ]);
  await act(browser, number, { act: 'follow-up', text: '对方下月来考察。' });
  expect(await readRow(number)).toMatchObject({ state: 'answered', follow_up_on: null });
  expect((await readHistory(number)).at(-1)).toMatchObject({
    act: 'follow-up',
    old_value: '2026-12-07',
    text: '对方下月来考察。',
  });
  expect(await read(browser, at(number))).toContain('回访已做（应于 2026-12-07）');
  expect((await act(browser, number, { act: 'follow-up', text: '再来' })).status).toBe(422);
});

test('a follow-up that nobody needs is ended, and that is in the history', async () => {
  const { act, browser, number, readRow, readHistory } = await open();
  expect((await act(browser, number, { act: 'no-follow-up', text: '' })).status).toBe(303);
  expect((await readRow(number)).follow_up_on).toBeNull();
  expect((await readHistory(number)).at(-1)).toMatchObject({ act: 'no-follow-up', text: null });
});

test('a later answer sets a new day; word of progress sets none; closing ends it', async () => {
  const { act, enquire, browser, number, pass, readRow } = await open();
  const dayOf = async (which: string) => (await readRow(which)).follow_up_on;
  pass(DAY);
  await act(browser, number, { ...ANSWER, text: '补充答复。' });
  expect(await dayOf(number)).toBe('2026-12-08');
  await act(browser, number, { act: 'state', state: 'closed' });
  expect(await dayOf(number)).toBeNull();
  await act(browser, number, { ...ANSWER, text: '办结后又答。' });
  expect(await dayOf(number)).toBeNull();
  const slow = await enquire();
  await act(browser, slow, { ...ANSWER, kind: 'interim' });
  expect(await dayOf(slow)).toBeNull();
});

test('the files tell the day of the follow-up', async () => {
  const { browser, number } = await open();
  const [head = '', row = ''] = (await read(browser, '/staff/export.csv?state=answered')).split(
    '\r\n',
  );
  expect(row).toContain(number);
  expect(row.split(',')[head.split(',').indexOf('回访日')]).toBe('2026-12-07');
});

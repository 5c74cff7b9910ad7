import { expect, test } from 'vitest';
import { getMonthSpan } from '#src/domain/enquiry/month.ts';
import { handleStatus } from '#src/enquiry/handle-status.ts';
import { listCounted } from '#src/enquiry/store/figures.ts';
import { postForm } from '../enquiry/support/function.ts';
import { at, DAY, openDesk, read } from './support/desk.ts';

/** Two enquiries of one enquirer, a day apart; the second is to be merged into the first. */
async function open() {
  const desk = await openDesk();
  const kept = await desk.enquire({ message: '想了解用地价格。' });
  desk.pass(DAY);
  const again = { email: 'ZHANG@example.com', message: '再问一遍：\n地价多少？' };
  const merged = await desk.enquire({ ...again, projects: ['bamboo-board'] });
  return { ...desk, kept, merged, browser: await desk.house.enter() };
}

const ANSWER = { act: 'reply', way: 'mail', kind: 'answer', text: '每亩九万元。' };

test('the same enquirer’s other enquiries are suggested with number, day and how they begin', async () => {
  const { enquire, browser, kept, merged } = await open();
  const other = await enquire({ email: 'li@example.com', message: '别人的' });
  const page = await read(browser, at(merged));
  expect(page).toMatch(new RegExp(`type="radio" name="into" value="${kept}"`));
  expect(page).toContain('2026-11-23 收到');
  expect(page).toContain('想了解用地价格。');
  expect(page).not.toContain(`value="${other}"`);
  expect(await read(browser, at(other))).toContain('合并到哪一条，填编号');
});

test('a merged enquiry leaves the list, and is read and answered under the kept one’s number', async () => {
  const { act, browser, house, kept, merged, readRow, readHistory, readStanding } = await open();
  expect((await act(browser, merged, { act: 'merge', into: kept })).status).toBe(303);
  expect(await readRow(merged)).toMatchObject({ state: 'closed', merged_into: kept });
  expect((await readRow(kept)).reply_by).toBe('2026-11-25');
  const inbox = await read(browser, '/staff/');
  expect(inbox).toContain(`>${kept}<`);
  expect(inbox).not.toContain(`>${merged}<`);
  const page = await read(browser, at(kept));
  expect(page).toContain('再问一遍：\n地价多少？');
  expect(page).toContain('项目：XS-2026-002 竹板材项目');
  expect(page).toContain(`${merged} 并入本条`);
  expect(page).toContain('name="projects" value="bamboo-board"');
  expect(await read(browser, at(merged))).toContain('请在那一条里办理');
  await act(browser, kept, { ...ANSWER, projects: 'bamboo-board' });
  expect(await readStanding(merged)).toMatchObject({
    number: merged,
    state: 'answered',
    mergedInto: kept,
    answeredAt: expect.any(String) as string,
  });
  const asked = { number: merged, email: 'zhang@example.com', locale: 'en' };
  const form = postForm(asked, {}, '/api/enquiries/status');
  expect(await (await handleStatus(form, house.deps)).text()).toMatch(
    new RegExp(`Answered together with</dt>\\s*<dd><b>${kept}</b></dd>`),
  );
  const lines = [...(await readHistory(merged)), ...(await readHistory(kept))];
  expect(lines.map((line) => [line.act, line.old_value, line.new_value])).toEqual([
    ['merge', 'received', kept],
    ['merge', merged, null],
    ['reply', 'received', 'answered'],
  ]);
});

test('no mail goes out for a merger, and the answer goes once', async () => {
  const { act, browser, house, kept, merged } = await open();
  const count = async () => (await house.db.selectFrom('outbox').select('id').execute()).length;
  const before = await count();
  await act(browser, merged, { act: 'merge', number: kept.toLowerCase() });
  expect(await count()).toBe(before);
  await act(browser, kept, ANSWER);
  expect(await count()).toBe(before + 1);
});

test('the kept enquiry takes the earlier day, and gets its own back', async () => {
  const { act, browser, kept, merged, readRow } = await open();
  const dayOf = async (number: string) => (await readRow(number)).reply_by;
  await read(browser, '/staff/');
  const [early, late] = [await dayOf(kept), await dayOf(merged)];
  expect(early < late).toBe(true);
  await act(browser, kept, { act: 'merge', into: merged });
  expect(await dayOf(merged)).toBe(early);
  expect((await act(browser, kept, { act: 'unmerge' })).status).toBe(303);
  expect([await dayOf(kept), await dayOf(merged)]).toEqual([early, late]);
  expect((await readRow(kept)).state).toBe('received');
  expect(await read(browser, '/staff/')).toContain(`>${kept}<`);
});

test('a later day that the enquirer was told holds when a merger is taken back', async () => {
  const { act, browser, kept, merged, readRow, readStanding } = await open();
  await act(browser, kept, { act: 'merge', into: merged });
  await act(browser, merged, { ...ANSWER, kind: 'interim' });
  expect(await readStanding(kept)).toMatchObject({ state: 'complex', replyBy: '2026-12-15' });
  await act(browser, kept, { act: 'unmerge' });
  expect((await readRow(merged)).reply_by).toBe('2026-12-15');
  expect(await readStanding(kept)).toMatchObject({ state: 'received', replyBy: '2026-11-25' });
});

test('the figures count both as one, by the earlier day', async () => {
  const { act, browser, house, kept, merged, readRow } = await open();
  const count = () => listCounted(house.db, getMonthSpan('2026-11'), house.deps);
  expect(await count()).toHaveLength(2);
  await read(browser, '/staff/');
  const { reply_by: early } = await readRow(kept);
  await act(browser, kept, { act: 'merge', into: merged });
  expect((await count()).map(({ promisedDay }) => promisedDay)).toEqual([early]);
});

test('once the kept enquiry is answered, nothing is taken back', async () => {
  const { act, browser, kept, merged, readRow } = await open();
  await act(browser, merged, { act: 'merge', into: kept });
  await act(browser, kept, ANSWER);
  const late = await act(browser, merged, { act: 'unmerge' });
  expect([late.status, await late.text()]).toEqual([422, expect.stringContaining('已经答复')]);
  expect((await readRow(merged)).merged_into).toBe(kept);
});

test('nothing else can be done with a merged enquiry, nor a third merged into it', async () => {
  const { act, enquire, browser, kept, merged } = await open();
  const third = await enquire({ message: '第三遍' });
  await act(browser, merged, { act: 'merge', into: kept });
  for (const fields of [ANSWER, { act: 'state', state: 'assigned' }, { act: 'note', text: 'x' }]) {
    expect(await (await act(browser, merged, fields)).text()).toContain('请在那一条里办理');
  }
  const chain = await act(browser, third, { act: 'merge', number: merged });
  expect(await chain.text()).toContain('已经合并过');
  const turned = await act(browser, kept, { act: 'merge', number: third });
  expect(await turned.text()).toContain('请反过来');
});

test('a desk merges only what it sees, and who only reads merges nothing', async () => {
  const { act, enquire, house, kept } = await open();
  const tourism = await enquire({ projects: ['forest-park'], message: '公园' });
  const desk = await house.enter('desk', 'tourism');
  expect(await read(desk, at(tourism))).not.toContain(kept);
  const refused = await act(desk, tourism, { act: 'merge', number: kept });
  expect(await refused.text()).toContain('不归您的窗口');
  const reader = await house.enter('reader');
  const fields = { act: 'merge', into: kept, seen: '0' };
  expect((await reader.post(at(tourism), fields)).status).toBe(404);
});

test('an enquiry is not handed to a unit that may not know who sent what was merged into it', async () => {
  const { act, enquire, browser, kept } = await open();
  const silent = await enquire({ passOn: false, kind: 'general', projects: [], message: '内部问' });
  await act(browser, kept, { act: 'assign', desk: 'office', text: '归总窗口。' });
  await act(browser, silent, { act: 'merge', number: kept });
  const handed = await act(browser, kept, { act: 'assign', desk: 'tourism', text: '归旅游。' });
  expect(await handed.text()).toContain('没有同意');
  await act(browser, silent, { act: 'unmerge' });
  expect(
    (await act(browser, kept, { act: 'assign', desk: 'tourism', text: '归旅游。' })).status,
  ).toBe(303);
});

test('two mergers at once, each into the other, leave one of them open', async () => {
  const { house, browser, kept, merged, readRow } = await open();
  const other = await house.enter();
  await read(browser, '/staff/');
  const both = await Promise.all([
    browser.post(at(merged), { act: 'merge', into: kept, seen: '0' }),
    other.post(at(kept), { act: 'merge', into: merged, seen: '0' }),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422]);
  const states = [await readRow(kept), await readRow(merged)].map(({ state }) => state);
  expect(states.toSorted()).toEqual(['closed', 'received']);
});

test('reading the kept enquiry is noted for both, and the files name where it went', async () => {
  const { act, house, browser, kept, merged } = await open();
  await act(browser, merged, { act: 'merge', into: kept });
  await house.db.deleteFrom('access_log').execute();
  await read(browser, at(kept));
  const log = await house.db.selectFrom('access_log').select('number').execute();
  expect(log.map(({ number }) => number).toSorted()).toEqual([kept, merged].toSorted());
  const file = await read(browser, '/staff/export.csv?state=closed');
  expect(file.split('\r\n')[0]).toContain('合并到');
  expect(file).toContain(kept);
});

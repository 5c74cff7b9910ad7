import { expect, test } from 'vitest';
import type { MessageBody } from '#src/enquiry/store/tables.ts';
import { at, openDesk, read } from './support/desk.ts';

const ANSWER = { act: 'reply', way: 'mail', kind: 'answer', text: '每亩九万元。' };

async function open(fields: object = {}) {
  const desk = await openDesk();
  const number = await desk.enquire(fields);
  const browser = await desk.house.enter();
  const readReply = async () => {
    const rows = await desk.house.db.selectFrom('outbox').selectAll().orderBy('id').execute();
    return JSON.parse(rows.at(-1)?.body ?? '{}') as MessageBody;
  };
  return { ...desk, number, browser, readReply };
}

test('a mailed answer takes the ticked projects’ sheets along, in the enquirer’s language', async () => {
  const { act, browser, number, readReply, readHistory } = await open({
    locale: 'en',
    projects: ['tea-oil-press', 'bamboo-board'],
  });
  const page = await read(browser, at(number));
  expect(page.match(/type="checkbox" name="projects" value="[\w-]+"\s+checked/g)).toHaveLength(2);
  await act(browser, number, { ...ANSWER, projects: 'tea-oil-press' });
  const { sheets, text, html } = await readReply();
  expect(sheets).toEqual([
    { name: 'XS-2026-001 Tea oil press.pdf', path: '/en/sheets/tea-oil-press.pdf' },
  ]);
  for (const part of [text, html]) {
    expect(part).toContain('https://invest.example.cn/en/sheets/tea-oil-press.pdf');
    expect(part).not.toContain('bamboo-board.pdf');
  }
  expect((await readHistory(number))[0]?.text).toBe(
    '每亩九万元。\n\n附件：XS-2026-001 Tea oil press.pdf',
  );
});

test('unticked means none, and a form that is turned down keeps what was ticked', async () => {
  const { act, browser, number, readReply } = await open();
  const refused = await act(browser, number, { ...ANSWER, text: '' });
  expect(await refused.text()).not.toMatch(/name="projects" value="tea-oil-press"\s+checked/);
  await act(browser, number, ANSWER);
  expect((await readReply()).sheets).toBeUndefined();
});

test('no sheet goes that was not asked about, has left the library, or with a telephone call', async () => {
  const { act, browser, number, readReply, readHistory } = await open({
    projects: ['tea-oil-press', 'long-gone'],
  });
  expect(await read(browser, at(number))).not.toContain('value="long-gone"');
  await act(browser, number, { ...ANSWER, projects: 'forest-park,long-gone' });
  expect((await readReply()).sheets).toBeUndefined();
  await act(browser, number, { ...ANSWER, way: 'other', projects: 'tea-oil-press' });
  expect((await readHistory(number)).at(-1)?.text).toBe('每亩九万元。');
});

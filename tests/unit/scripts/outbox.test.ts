import { expect, test } from 'vitest';
import { listUnsent, NO_ENQUIRY, queueMessages } from '#src/enquiry/store/outbox.ts';
import { openStore } from '#src/enquiry/store/open.ts';
import { runOnStore } from './store-command.ts';
import { makeFolder } from './temporary-folder.ts';

/** A store with one mail that waits and two that were given up. */
async function makeStore() {
  const url = `file:${makeFolder()}/qiao.db`;
  const db = await openStore(url);
  const mail = { channel: 'mail', recipient: 'a@example.com', subject: '回执', body: '' } as const;
  const mails = ['a', 'b', 'c'].map((id) => ({
    id,
    enquiry_id: NO_ENQUIRY,
    created_at: 1,
    ...mail,
  }));
  await queueMessages(db, mails);
  await db.updateTable('outbox').set({ next_at: null }).where('id', '!=', 'a').execute();
  await db.destroy();
  return url;
}

async function readStates(url: string) {
  const db = await openStore(url);
  const rows = await listUnsent(db);
  await db.destroy();
  return rows.map(({ id, next_at }) => [id, next_at === null ? 'stuck' : 'waits']);
}

const BEFORE = [
  ['a', 'waits'],
  ['b', 'stuck'],
  ['c', 'stuck'],
];

test('tried first, sending again and giving up say how many, and do nothing', async () => {
  const url = await makeStore();
  const retry = await runOnStore('outbox', url, ['--retry', '--dry-run']);
  expect([retry.code, retry.said]).toEqual([
    0,
    expect.stringContaining('试运行：有 2 封会重新排队，没有改动') as string,
  ]);
  const drop = await runOnStore('outbox', url, ['--drop', '--dry-run']);
  expect(drop.said).toContain('试运行：有 2 封会作废，没有改动');
  expect(await readStates(url)).toEqual(BEFORE);
});

test('what is stuck is queued again, or given up', async () => {
  const url = await makeStore();
  expect((await runOnStore('outbox', url, ['--retry'])).said).toContain('2 封已重新排队');
  expect((await readStates(url)).map(([, state]) => state)).toEqual(['waits', 'waits', 'waits']);
  const other = await makeStore();
  expect((await runOnStore('outbox', other, ['--drop'])).said).toContain('2 封已作废');
  expect(await readStates(other)).toEqual([['a', 'waits']]);
});

test.each([[['--retry', '--drop']], [['--dryrun']], [['all']]])(
  '%s says how it is used, and does nothing',
  async (args) => {
    const url = await makeStore();
    const { code, said } = await runOnStore('outbox', url, args);
    expect([code, said]).toEqual([1, expect.stringContaining('用法：npm run outbox') as string]);
    expect(await readStates(url)).toEqual(BEFORE);
  },
);

import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openStore } from '#src/enquiry/store/open.ts';
import { makeUuid, UUID_BYTES } from '#src/enquiry/uuid.ts';
import { runOnStore } from './store-command.ts';
import { makeFolder } from './temporary-folder.ts';

async function makeStore(count: number): Promise<string> {
  const url = `file:${makeFolder({})}/qiao.db`;
  const db = await openStore(url);
  for (let index = 0; index < count; index += 1) {
    await db
      .insertInto('enquiries')
      .values({
        id: makeUuid(index + 1, randomBytes(UUID_BYTES)),
        number: `XS-2026-1123-AA${index + 2}`,
        fingerprint: 'x',
        kind: 'general',
        state: 'received',
        locale: 'zh',
        name: '张三',
        email: 'zhang@example.com',
        message: '问',
        projects: '[]',
        details: '{}',
        notice: '2026-11-28',
        received_at: index + 1,
        reply_by: '2026-11-25',
      })
      .execute();
  }
  await db.destroy();
  return url;
}

test('an export is JSON for the person alone, and says so where nothing is held', async () => {
  const url = await makeStore(1);
  const { code, said } = await runOnStore('person-export', url, ['ZHANG@example.com']);
  expect(code).toBe(0);
  const { held } = JSON.parse(said) as { held: { enquiry: { name: string } }[] };
  expect(held.map(({ enquiry }) => enquiry.name)).toEqual(['张三']);
  expect(said).not.toMatch(/fingerprint|idempotency_key/);
  const none = await runOnStore('person-export', url, ['nobody@example.com']);
  expect([none.code, none.said]).toEqual([1, expect.stringContaining('没有查到') as string]);
  const unsaid = await runOnStore('person-export', url, []);
  expect([unsaid.code, unsaid.said]).toEqual([1, expect.stringContaining('请写明') as string]);
});

test('a deletion is tried first, and done once the count is named', async () => {
  const url = await makeStore(2);
  const contact = 'zhang@example.com';
  const tried = await runOnStore('person-delete', url, [contact, '--dry-run']);
  expect(tried.said).toContain('查到 2 条');
  const wrong = await runOnStore('person-delete', url, [contact], { typed: '3\n' });
  expect([wrong.code, wrong.said]).toEqual([1, expect.stringContaining('没有删除') as string]);
  const right = await runOnStore('person-delete', url, [contact], { typed: '2\n' });
  expect([right.code, right.said]).toEqual([0, expect.stringContaining('已删除 2 条') as string]);
  const again = await runOnStore('person-delete', url, [contact, '--confirm', '0']);
  expect(again.said).toContain('没有查到');
});

test('without anybody to answer nothing is deleted, and it says how to go without asking', async () => {
  const { code, said } = await runOnStore('person-delete', await makeStore(1), [
    'zhang@example.com',
  ]);
  expect(said).toContain('没有人回答，没有删除。不用询问就删除的，请加 --confirm 条数');
  expect(code).toBe(1);
});

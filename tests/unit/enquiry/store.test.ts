import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { acceptEnquiry, probeStore } from '#src/enquiry/store/enquiries.ts';
import { findFreeBytes } from '#src/enquiry/store/free-space.ts';
import { forgetExpired } from '#src/enquiry/store/forget.ts';
import { MIGRATIONS } from '#src/enquiry/store/migrations.ts';
import { openStore } from '#src/enquiry/store/open.ts';
import { makeUuid } from '#src/enquiry/uuid.ts';
import {
  countEnquiries,
  createFunction,
  GOOD_ENQUIRY,
  makeStoreUrl,
  MONDAY_TEN,
  openTestStore,
  postJson,
} from './support/function.ts';
import { makeProof } from './support/proof.ts';

test('what is stored is there after a restart', async () => {
  const url = await makeStoreUrl();
  const { deps } = await createFunction();
  const first = await openStore(url);
  await handleEnquiry(postJson(GOOD_ENQUIRY), {
    ...deps,
    openDatabase: () => Promise.resolve(first),
  });
  await first.destroy();
  expect(await countEnquiries(await openTestStore(url))).toBe(1);
});

test('the free bytes are those of the disk that a file store lies on, and of no other', async () => {
  expect(await findFreeBytes('file:qiao.db')).toBeGreaterThan(0);
  expect(await findFreeBytes('file:/nowhere/at/all/qiao.db')).toBeUndefined();
  expect(await findFreeBytes('postgres://qiao@db/qiao')).toBeUndefined();
});

test('stores that start together on a new address make its tables once', async () => {
  const url = await makeStoreUrl();
  const stores = await Promise.all(Array.from({ length: 4 }, () => openTestStore(url)));
  await Promise.all(stores.map(probeStore));
  const names = await sql<{ name: string }>`select name from kysely_migration`.execute(stores[0]!);
  expect(names.rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(MIGRATIONS).toSorted());
});

test('two stores at one address write at the same time and lose nothing', async () => {
  const url = await makeStoreUrl();
  const stores = [await openTestStore(url), await openTestStore(url)];
  const { deps } = await createFunction();
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      handleEnquiry(postJson(GOOD_ENQUIRY), {
        ...deps,
        openDatabase: () => Promise.resolve(stores[index % 2]!),
      }),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(await countEnquiries(stores[0]!)).toBe(60);
});

test.each([1, 2, 3])(
  'every enquiry acknowledged before a kill -9 is in the store, round %i',
  async (round) => {
    const url = await makeStoreUrl();
    const writer = join(import.meta.dirname, 'support', 'writer.ts');
    const child = spawn(process.execPath, [writer, url, String(round)]);
    let said = '';
    const enough = new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.split('\n').length > 20 * round) resolve();
      });
    });
    await enough;
    child.kill('SIGKILL');
    await once(child, 'close');
    const acknowledged = said.split('\n').filter((line) => line !== '');
    const db = await openTestStore(url);
    const rows = await db.selectFrom('enquiries').select('number').execute();
    const stored = new Set(rows.map(({ number }) => number));
    expect(acknowledged.length).toBeGreaterThanOrEqual(20 * round);
    expect(acknowledged.filter((number) => !stored.has(number))).toEqual([]);
    // Each with the receipt and the desk's mail, or not at all.
    const mails = await db.selectFrom('outbox').select('enquiry_id').execute();
    expect(mails).toHaveLength(2 * stored.size);
    // One more at most: stored, but killed before it could be said.
    expect(stored.size - acknowledged.length).toBeLessThanOrEqual(1);
  },
  30_000,
);

test('what the notice promises not to keep is deleted, and nothing else', async () => {
  const { deps, db } = await createFunction({ guard: true });
  const answered = [null, MONDAY_TEN, MONDAY_TEN - 86_400_000] as const;
  for (const answeredAt of answered) {
    const body = { ...GOOD_ENQUIRY, proof: await makeProof(deps) };
    const response = await handleEnquiry(postJson(body), deps);
    const { number } = (await response.json()) as { number: string };
    const change = db.updateTable('enquiries').set({ answered_at: answeredAt });
    await change.where('number', '=', number).execute();
  }
  // 24 months to the day after the latest reply.
  await forgetExpired(db, Date.parse('2028-11-23T02:00:00Z'));
  const kept = await db.selectFrom('enquiries').select('answered_at').orderBy('id').execute();
  expect(kept.map((row) => row.answered_at).sort()).toEqual([MONDAY_TEN, null]);
  expect(await db.selectFrom('rate_limits').select('key').execute()).toEqual([]);
  expect(await db.selectFrom('guard_salts').select('day').execute()).toEqual([]);
  expect(await db.selectFrom('used_proofs').select('id').execute()).toEqual([]);
});

test('keys are UUIDs of version 7 that sort by time', () => {
  // RFC 9562, appendix A.6: 2022-02-22T19:22:22Z.
  const chance = Buffer.from('00000000000000000cc318c4dc0c0c07398f'.slice(4), 'hex');
  const uuid = makeUuid(0x017f22e279b0, chance);
  expect(uuid).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(makeUuid(1, chance) < makeUuid(2, chance)).toBe(true);
});

test('a press whose twin was stored while it was being judged is a repetition, not a refusal', async () => {
  const { deps, db } = await createFunction();
  const twin = postJson(GOOD_ENQUIRY, { 'idempotency-key': 'once' });
  const { number } = (await (await handleEnquiry(twin, deps)).json()) as { number: string };
  const stored = await db.selectFrom('enquiries').selectAll().executeTakeFirstOrThrow();
  await db.updateTable('enquiries').set({ idempotency_key: null }).execute();
  // As on PostgreSQL, where the twin's commit shows once this one has waited for the proof's row.
  const letTwinIn = (inner: typeof db) =>
    inner.updateTable('enquiries').set({ idempotency_key: 'once' }).execute();
  const options = { makeNumber: () => 'XS-2026-1123-ZZZ', makeMessages: () => [] };
  for (const judge of [
    () => Promise.reject(new Error('The proof was used.')),
    () => Promise.resolve({ by: 'address', endsAt: 0 } as const),
  ]) {
    const accepted = await acceptEnquiry(db, stored, {
      ...options,
      checkLimits: async (inner) => {
        await letTwinIn(inner);
        return judge();
      },
    });
    expect(accepted).toMatchObject({ outcome: 'repeated', receipt: { number } });
    await db.updateTable('enquiries').set({ idempotency_key: null }).execute();
  }
  expect(await countEnquiries(db)).toBe(1);
});

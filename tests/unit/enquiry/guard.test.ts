import { expect, test } from 'vitest';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { handleStatus } from '#src/enquiry/handle-status.ts';
import { getClientAddress, getNetwork } from '#src/enquiry/network.ts';
import type { EnquiryDeps } from '#src/enquiry/deps.ts';
import {
  countEnquiries,
  createFunction,
  GOOD_ENQUIRY,
  MONDAY_TEN,
  postJson,
} from './support/function.ts';
import { makeProof } from './support/proof.ts';

const HOUR_MS = 3_600_000;

async function postTimes(times: number, deps: EnquiryDeps): Promise<number[]> {
  const statuses: number[] = [];
  for (let sent = 0; sent < times; sent += 1) {
    const proof = deps.guard ? await makeProof(deps) : undefined;
    statuses.push((await handleEnquiry(postJson({ ...GOOD_ENQUIRY, proof }), deps)).status);
  }
  return statuses;
}

test('the eleventh enquiry of one network in an hour waits, and is told how long', async () => {
  const { deps, db } = await createFunction({ guard: true });
  expect(await postTimes(10, deps)).toEqual(Array(10).fill(201));
  const later = { ...deps, now: () => MONDAY_TEN + 50 * 60_000 };
  const proof = await makeProof(later);
  const refused = await handleEnquiry(postJson({ ...GOOD_ENQUIRY, proof }), later);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('600');
  expect(((await refused.json()) as { error: string }).error).toContain('10 分钟');
  expect(await countEnquiries(db)).toBe(10);
});

test('after an hour, from another network, or with the guard off, nobody waits', async () => {
  const { deps } = await createFunction({ guard: true });
  await postTimes(10, deps);
  const nextHour = { ...deps, now: () => MONDAY_TEN + HOUR_MS };
  expect(await postTimes(11, nextHour)).toEqual([...Array<number>(10).fill(201), 429]);
  expect(await postTimes(1, { ...deps, clientAddress: '203.0.113.8' })).toEqual([201]);
  expect(await postTimes(12, { ...deps, guard: false })).toEqual(Array(12).fill(201));
});

test('sending the same press again is never refused for being too often', async () => {
  const { deps } = await createFunction({ guard: true });
  const body = { ...GOOD_ENQUIRY, proof: await makeProof(deps) };
  const request = () => postJson(body, { 'idempotency-key': 'once' });
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => handleEnquiry(request(), deps)),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
});

test('wrong entries are not counted: somebody who corrects a form is not locked out', async () => {
  const { deps } = await createFunction({ guard: true });
  for (let tries = 0; tries < 15; tries += 1) {
    await handleEnquiry(postJson({ ...GOOD_ENQUIRY, name: '' }), deps);
  }
  expect(await postTimes(1, deps)).toEqual([201]);
});

test('all networks together may send 300 in an hour', async () => {
  const { deps, db } = await createFunction({ guard: true });
  await db
    .insertInto('rate_limits')
    .values({ key: 'enquiry', hits: 299, expires_at: MONDAY_TEN + HOUR_MS })
    .execute();
  expect(await postTimes(2, deps)).toEqual([201, 429]);
  const unknown = { ...deps, clientAddress: undefined };
  expect(await postTimes(1, unknown)).toEqual([429]);
});

test('no address is kept, and its digest has another key the next day', async () => {
  const { deps, db } = await createFunction({ guard: true });
  await postTimes(1, deps);
  await postTimes(1, { ...deps, now: () => MONDAY_TEN + 24 * HOUR_MS });
  const keys = (await db.selectFrom('rate_limits').select('key').execute()).map(({ key }) => key);
  expect(keys).toHaveLength(3);
  expect(keys.join()).not.toContain('203.0');
  expect(await db.selectFrom('guard_salts').select('day').execute()).toHaveLength(2);
});

test('the trap for robots is named honestly, and left open when the guard is off', async () => {
  const { deps, db } = await createFunction({ guard: true });
  const body = { ...GOOD_ENQUIRY, website: 'https://spam.example' };
  const response = await handleEnquiry(postJson(body), deps);
  expect(response.status).toBe(422);
  expect(((await response.json()) as { errors: object }).errors).toEqual({
    website: '把“网站”一栏留空，它只用来识别自动程序',
  });
  expect(await countEnquiries(db)).toBe(0);
  expect((await handleEnquiry(postJson(body), { ...deps, guard: false })).status).toBe(201);
});

test('guessing numbers is slowed down: thirty questions an hour', async () => {
  const { deps } = await createFunction({ guard: true });
  const ask = () =>
    handleStatus(postJson({ number: 'XS-2026-1123-K7Q', email: 'a@b.example' }), deps);
  for (let asked = 0; asked < 30; asked += 1) expect((await ask()).status).toBe(404);
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('3600');
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('the address %s belongs to the network %s', (address, network) => {
  expect(getNetwork(address)).toBe(network);
});

test('X-Forwarded-For is believed from our own proxy alone, and only what that proxy saw', () => {
  const request = postJson({}, { 'x-forwarded-for': '1.1.1.1, 198.51.100.9' });
  expect(getClientAddress(request, '10.0.0.1', false)).toBe('10.0.0.1');
  expect(getClientAddress(request, '10.0.0.1', true)).toBe('198.51.100.9');
  expect(getClientAddress(postJson({}), '10.0.0.1', true)).toBe('10.0.0.1');
});

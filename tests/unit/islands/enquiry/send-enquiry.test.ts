import { afterEach, expect, test, vi } from 'vitest';
import { Unable } from '#src/islands/enquiry/proof.ts';
import { makeKey, sendEnquiry } from '#src/islands/enquiry/send-enquiry.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const proofOf = (text: string) => () => Promise.resolve(text);

function answerWith(body: unknown, status = 200) {
  const fetching = vi.fn<typeof fetch>(() => Promise.resolve(Response.json(body, { status })));
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

test('an enquiry goes out as JSON with its key, and comes back as a receipt', async () => {
  const receipt = { number: 'SX-2026-1123-K7Q', replyBy: '2026-11-24', desk: '总窗口' };
  const fetching = answerWith(receipt, 201);
  const result = await sendEnquiry({ name: '张先生' }, 'key-1', proofOf('p'));
  expect(result).toEqual({ outcome: 'received', receipt });
  const [address, options] = fetching.mock.calls[0] ?? [];
  expect([address, options?.method, options?.body]).toEqual([
    '/api/enquiries',
    'POST',
    '{"name":"张先生","proof":"p"}',
  ]);
  expect(options?.headers).toMatchObject({ 'idempotency-key': 'key-1' });
});

test.each([
  [422, { errors: { name: '填写姓名' } }, { outcome: 'fields', errors: { name: '填写姓名' } }],
  [429, { error: '请过 5 分钟再试' }, { outcome: 'failed', reason: '请过 5 分钟再试' }],
  [502, {}, { outcome: 'lost' }],
  [200, [], { outcome: 'lost' }],
  [200, { number: 'SX-2026-1123-K7Q' }, { outcome: 'lost' }],
])('an answer of %d with %j is understood', async (status, body, expected) => {
  answerWith(body, status);
  expect(await sendEnquiry({}, 'key-1', proofOf('p'))).toEqual(expected);
});

test('without an answer it is lost, and without a network it is not sent', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  vi.stubGlobal('navigator', { onLine: true });
  expect(await sendEnquiry({}, 'key-1', proofOf('p'))).toEqual({ outcome: 'lost' });
  vi.stubGlobal('navigator', { onLine: false });
  expect(await sendEnquiry({}, 'key-1', proofOf('p'))).toEqual({ outcome: 'offline' });
});

test('a browser that cannot do the work is told apart from a network that fails', async () => {
  const unable = () => Promise.reject(new Unable());
  await expect(sendEnquiry({}, 'key-1', unable)).rejects.toBeInstanceOf(Unable);
});

test('an answer that is no JSON, as a proxy gives, counts as lost', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<h1>502</h1>', { status: 502 })));
  vi.stubGlobal('navigator', { onLine: true });
  expect(await sendEnquiry({}, 'key-1', proofOf('p'))).toEqual({ outcome: 'lost' });
});

test('no two keys are the same, and each may stand in a header', () => {
  const keys = Array.from({ length: 200 }, makeKey);
  expect(new Set(keys).size).toBe(200);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
});

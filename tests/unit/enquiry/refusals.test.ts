import { expect, test } from 'vitest';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { handleHealth } from '#src/enquiry/handle-health.ts';
import {
  countEnquiries,
  createFunction,
  GOOD_ENQUIRY,
  MONDAY_TEN,
  postForm,
  postJson,
} from './support/function.ts';

const URL_OF_ENQUIRIES = 'https://invest.example.cn/api/enquiries';

function post(body: BodyInit, headers: Record<string, string>): Request {
  return new Request(URL_OF_ENQUIRIES, {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit);
}

const JSON_TYPE = { 'content-type': 'application/json' };

test.each(['', '{', '[]', 'null', '"text"', '3', '[1,2]', '{"name": }'])(
  'a body that is no set of fields is 400: %j',
  async (body) => {
    const { deps } = await createFunction();
    const response = await handleEnquiry(postJson(body), deps);
    expect(response.status).toBe(400);
    expect(Object.keys((await response.json()) as object)).toEqual(['error']);
  },
);

test('text that is not UTF-8 and a form with broken parts are 400', async () => {
  const { deps } = await createFunction();
  const bytes = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]);
  const parts = { 'content-type': 'multipart/form-data; boundary=x' };
  expect((await handleEnquiry(post(bytes, JSON_TYPE), deps)).status).toBe(400);
  expect((await handleEnquiry(post('--y\r\nnonsense', parts), deps)).status).toBe(400);
  const unbounded = { 'content-type': 'multipart/form-data' };
  expect((await handleEnquiry(post('name=a', unbounded), deps)).status).toBe(400);
});

test.each(['text/plain', 'application/xml', 'application/jsonp', 'image/png', ''])(
  'a body of type %j is 415',
  async (type) => {
    const { deps } = await createFunction();
    const bytes = new TextEncoder().encode('{}');
    const response = await handleEnquiry(post(bytes, type ? { 'content-type': type } : {}), deps);
    expect(response.status).toBe(415);
  },
);

test('a packed body is 415: unpacked it could be any size', async () => {
  const { deps } = await createFunction();
  const request = post('{}', { ...JSON_TYPE, 'content-encoding': 'gzip' });
  expect((await handleEnquiry(request, deps)).status).toBe(415);
});

test('a body over 64 KB is 413, whether it says so or not', async () => {
  const { deps, db } = await createFunction();
  const text = JSON.stringify({ ...GOOD_ENQUIRY, extra: 'x'.repeat(65_536) });
  const said = post(text, { ...JSON_TYPE, 'content-length': String(text.length) });
  const streamed = post(new Blob([text]).stream(), JSON_TYPE);
  const lying = post(new Blob([text]).stream(), { ...JSON_TYPE, 'content-length': '12' });
  for (const request of [said, streamed, lying]) {
    expect((await handleEnquiry(request, deps)).status).toBe(413);
  }
  expect(await countEnquiries(db)).toBe(0);
});

test('a body of exactly 64 KB is read', async () => {
  const { deps } = await createFunction();
  const empty = JSON.stringify({ ...GOOD_ENQUIRY, extra: '' });
  const bytes = new TextEncoder().encode(empty).length;
  const request = postJson({ ...GOOD_ENQUIRY, extra: 'x'.repeat(65_536 - bytes) });
  expect((await handleEnquiry(request, deps)).status).toBe(201);
});

test('a body that never ends is 408', async () => {
  const { deps } = await createFunction({ bodyTimeoutMs: 20 });
  const endless = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
  });
  expect((await handleEnquiry(post(endless, JSON_TYPE), deps)).status).toBe(408);
});

test('a body that breaks off is 400', async () => {
  const { deps } = await createFunction();
  const broken = new ReadableStream({
    start: (controller) => controller.error(new Error('aborted')),
  });
  expect((await handleEnquiry(post(broken, JSON_TYPE), deps)).status).toBe(400);
});

test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])(
  '%s is 405 and names what is taken',
  async (method) => {
    const { deps } = await createFunction();
    const response = await handleEnquiry(new Request(URL_OF_ENQUIRIES, { method }), deps);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  },
);

test('somebody who opens the address in a browser gets a page with the way to the form', async () => {
  const { deps } = await createFunction();
  const headers = { accept: 'text/html', 'accept-language': 'en-GB,en;q=0.9' };
  const response = await handleEnquiry(new Request(URL_OF_ENQUIRIES, { headers }), deps);
  expect(response.status).toBe(405);
  expect(await response.text()).toContain('href="/en/enquiry/"');
});

const OWN = 'https://invest.example.cn';
test.each([
  [{}, 201],
  [{ origin: OWN }, 201],
  [{ origin: OWN, 'sec-fetch-site': 'same-origin' }, 201],
  [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, 201],
  [{ origin: 'https://www.example.cn' }, 201],
  [{ 'sec-fetch-site': 'none' }, 201],
  [{ origin: 'https://evil.example' }, 403],
  [{ origin: 'https://invest.example.cn.evil.example' }, 403],
  [{ origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }, 403],
  [{ origin: OWN, 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ origin: 'null' }, 403],
  [{ origin: 'nonsense' }, 403],
])('a request with %o is answered %i, whatever its type', async (headers, status) => {
  const { deps } = await createFunction({ hosts: ['www.example.cn'] });
  const fields = {
    ...GOOD_ENQUIRY,
    consent: 'true',
    passOn: 'true',
    projects: 'tea-oil-press',
  };
  const sent = headers as Record<string, string>;
  expect((await handleEnquiry(postJson(GOOD_ENQUIRY, sent), deps)).status).toBe(status);
  expect((await handleEnquiry(postForm(fields, sent), deps)).status).toBe(status);
});

test('a key that is no key is 400', async () => {
  const { deps } = await createFunction();
  for (const key of ['with blank', 'x'.repeat(201), '<script>']) {
    const response = await handleEnquiry(postJson(GOOD_ENQUIRY, { 'idempotency-key': key }), deps);
    expect(response.status).toBe(400);
  }
});

test('health says that the store is well, and 503 while it is not', async () => {
  const { deps, db, lines } = await createFunction();
  const ask = () => handleHealth(new Request(`${OWN}/api/health`), deps);
  const well = await ask();
  expect(well.status).toBe(200);
  expect(await well.json()).toEqual({
    status: 'ok',
    store: 'ok',
    calendar: 'ok',
    guard: 'off',
    mail: 'off',
    waiting: 0,
    late: 0,
    stuck: 0,
  });
  await db.destroy();
  const unwell = await ask();
  expect(unwell.status).toBe(503);
  expect(await unwell.json()).toMatchObject({ status: 'unwell', store: 'unreadable' });
  expect(lines.map(({ level }) => level)).toEqual(['error', 'info']);
});

test('health is 503 while a mail waits for a person', async () => {
  const outgoing = { mail: true, robots: [] };
  const { deps, db } = await createFunction({ outgoing });
  await handleEnquiry(postJson(GOOD_ENQUIRY), deps);
  const ask = () => handleHealth(new Request(`${OWN}/api/health`), deps);
  expect((await ask()).status).toBe(200);
  await db.updateTable('outbox').set({ next_at: null }).execute();
  const response = await ask();
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ status: 'unwell', store: 'ok', mail: 'stuck' });
});

test('health says when the disk of the store is nearly full', async () => {
  let free: number | undefined = 2_000_000_000;
  const { deps } = await createFunction({ findFreeBytes: () => Promise.resolve(free) });
  const ask = () => handleHealth(new Request(`${OWN}/api/health`), deps);
  expect(await (await ask()).json()).toMatchObject({ status: 'ok', disk: 'ok' });
  free = 100_000_000;
  const low = await ask();
  expect(low.status).toBe(200);
  expect(await low.json()).toMatchObject({ status: 'attention', store: 'ok', disk: 'low' });
  free = undefined;
  expect(await (await ask()).json()).not.toHaveProperty('disk');
});

test('health says when mail has been tried for hours, as where the server cannot be reached', async () => {
  let now = MONDAY_TEN;
  const outgoing = { mail: true, robots: [] };
  const { deps } = await createFunction({ outgoing, now: () => now });
  await handleEnquiry(postJson(GOOD_ENQUIRY), deps);
  const ask = () => handleHealth(new Request(`${OWN}/api/health`), deps);
  now += 7_100_000;
  expect(await (await ask()).json()).toMatchObject({ status: 'ok', mail: 'ok', late: 0 });
  now += 200_000;
  const response = await ask();
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ status: 'attention', mail: 'late', late: 2 });
});

test('health says when the holiday calendar has run out', async () => {
  let now = MONDAY_TEN;
  const hasHolidays = (year: number) => year <= 2026;
  const { deps } = await createFunction({ now: () => now, hasHolidays });
  const ask = () => handleHealth(new Request(`${OWN}/api/health`), deps);
  expect((await ask()).status).toBe(200);
  // Fifteen working days later lies in January 2027, which this calendar does not know.
  now = Date.parse('2026-12-14T02:00:00Z');
  const response = await ask();
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    status: 'attention',
    store: 'ok',
    calendar: 'outdated',
  });
  const posted = await handleHealth(new Request(`${OWN}/api/health`, { method: 'POST' }), deps);
  expect(posted.headers.get('allow')).toBe('GET, HEAD');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { handleStatus } from '#src/enquiry/handle-status.ts';
import type { EnquiryRow } from '#src/enquiry/store/tables.ts';
import { countEnquiries, createFunction, GOOD_ENQUIRY } from './support/function.ts';

const RUNS = 500;

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    "'; drop table enquiries; --",
    '<script>alert(1)</script>',
    'a\r\nBcc: victim@example.com',
    '\u0000\u001b[2J\u202Egnp.exe',
    '\ud800',
    '../../etc/passwd',
    'x'.repeat(6_000),
    '{{constructor}}',
    '=cmd|calc!A1',
  ),
);

const anything = fc.oneof(nasty, fc.anything({ maxDepth: 3 }), fc.boolean(), fc.integer());

const NAMES = [
  ...['kind', 'name', 'email', 'phone', 'organisation', 'message', 'consent', 'locale', 'projects'],
  ...['park', 'notice', 'idempotencyKey', 'website', 'returnTo', 'id', 'number', 'state'],
  ...['__proto__', 'constructor', 'received_at'],
];

/** A good enquiry with some of its fields, or fields of ours that are none of theirs, made nasty. */
const bodies = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), anything), { maxLength: 4 })
  .map((changes) => ({ ...GOOD_ENQUIRY, ...Object.fromEntries(changes) }));

const types = fc.constantFrom(
  'application/json',
  'application/json; charset=gbk',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
  'multipart/form-data',
  'text/plain',
);

const accepts = fc.constantFrom('text/html', 'application/json', '*/*');

function encode(body: object, type: string): string {
  if (type.startsWith('application/json')) return JSON.stringify(body) ?? '';
  const texts = Object.entries(body).map(([name, value]) => [name, show(value)] as const);
  if (!type.startsWith('multipart'))
    return new URLSearchParams(texts.map(([...pair]) => pair)).toString();
  const head = (name: string) => `--b\r\nContent-Disposition: form-data; name="${name}"`;
  return `${texts.map(([name, value]) => `${head(name)}\r\n\r\n${value}\r\n`).join('')}--b--`;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** Everything that the rules promise of a stored enquiry. */
function expectSound(row: EnquiryRow): void {
  expect(row.number).toMatch(/^XS-2026-1123-[2-9A-Z]{3,8}$/);
  expect(row.state).toBe('received');
  expect(row.answered_at).toBeNull();
  expect(row.name.length).toBeLessThanOrEqual(100);
  expect(row.message.length).toBeLessThanOrEqual(5_000);
  expect(row.email ?? row.phone).not.toBeNull();
  const texts = [row.name, row.message, row.email, row.phone, row.organisation].join('');
  expect(texts.isWellFormed()).toBe(true);
  // eslint-disable-next-line no-control-regex -- these must never be stored
  expect(texts).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect([row.name, row.email, row.phone, row.organisation].join('')).not.toContain('\n');
  for (const slug of JSON.parse(row.projects) as unknown[]) {
    expect(slug).toMatch(/^[a-z0-9-]{1,80}$/);
  }
  expect(row.notice).toMatch(/^\d{4}-\d{2}-\d{2}$/);
}

function makeRequest(body: string | Uint8Array, type: string, accept: string): Request {
  return new Request('https://invest.example.cn/api/enquiries', {
    method: 'POST',
    headers: { 'content-type': type, accept },
    body: typeof body === 'string' ? body : Buffer.from(body),
  });
}

test('no body, of whatever type, makes the function fail or store what breaks the rules', async () => {
  const { deps, db, lines } = await createFunction();
  let stored = 0;
  const property = fc.asyncProperty(bodies, types, accepts, async (body, type, accept) => {
    const response = await handleEnquiry(makeRequest(encode(body, type), type, accept), deps);
    expect([201, 400, 413, 415, 422]).toContain(response.status);
    expect(await response.text()).not.toBe('');
    if (response.status === 201) stored += 1;
  });
  await fc.assert(property, { numRuns: RUNS });
  expect(stored).toBeGreaterThan(10);
  const rows = await db.selectFrom('enquiries').selectAll().execute();
  rows.forEach(expectSound);
  // A repeated key may answer 201 without a new row, never the other way round.
  expect(rows.length).toBeLessThanOrEqual(stored);
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
}, 120_000);

test('no heap of bytes makes the function fail', async () => {
  const { deps, db } = await createFunction();
  const property = fc.asyncProperty(
    fc.uint8Array({ maxLength: 3_000 }),
    types,
    async (bytes, type) => {
      const enquiry = await handleEnquiry(makeRequest(bytes, type, 'text/html'), deps);
      expect([400, 415, 422]).toContain(enquiry.status);
      const status = await handleStatus(makeRequest(bytes, type, '*/*'), deps);
      expect([400, 415, 422]).toContain(status.status);
    },
  );
  await fc.assert(property, { numRuns: RUNS });
  expect(await countEnquiries(db)).toBe(0);
}, 120_000);

test('deep and wide JSON is turned down without harm', async () => {
  const { deps } = await createFunction();
  const deep = '['.repeat(30_000) + ']'.repeat(30_000);
  const send = async (body: string) =>
    (await handleEnquiry(makeRequest(body, 'application/json', '*/*'), deps)).status;
  expect(await send(`{"name":${deep}}`)).toBe(422);
  expect(await send(JSON.stringify({ ...GOOD_ENQUIRY, projects: Array(9_000).fill('a') }))).toBe(
    422,
  );
  expect(await send(JSON.stringify({ ...GOOD_ENQUIRY, email: `a@${'b.'.repeat(30_000)}` }))).toBe(
    422,
  );
  expect(await send(JSON.stringify({ ...GOOD_ENQUIRY, phone: '1 '.repeat(30_000) }))).toBe(422);
});

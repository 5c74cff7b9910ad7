import fc from 'fast-check';
import { GOOD_ENQUIRY } from '../../trial/good-enquiry.ts';

/** Markup that must never come back as markup. */
export const MARKUP = '"><script>alert(1)</script>';

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    "'; drop table enquiries; --",
    "' or 1=1 --",
    MARKUP,
    'a\r\nBcc: victim@example.com',
    '\u0000\u001b[2J\u202Egnp.exe',
    '\ud800',
    '../../etc/passwd',
    'x'.repeat(6_000),
    '{{constructor}}',
    '${7*7}',
    '=cmd|calc!A1',
    'constructor',
  ),
);

/** Names in form that no list of ours has, and every object answers to the first. */
const names = fc.array(fc.constantFrom('constructor', 'tea-oil-press', '0'), { maxLength: 3 });

const anything = fc.oneof(nasty, fc.anything({ maxDepth: 3 }), names, fc.boolean(), fc.integer());

const NAMES = [
  ...['kind', 'name', 'email', 'phone', 'organisation', 'message', 'consent', 'locale', 'projects'],
  ...['park', 'notice', 'idempotencyKey', 'website', 'returnTo', 'id', 'number', 'state'],
  ...['__proto__', 'constructor', 'received_at', 'reply_by', 'answered_at'],
];

/** A good enquiry with some of its fields, or fields of ours that are none of theirs, made nasty. */
const spoilt = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), anything), { maxLength: 4 })
  .map((changes): object => ({ ...GOOD_ENQUIRY, ...Object.fromEntries(changes) }));

const TYPES = [
  'application/json',
  'application/json; charset=gbk',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=b',
  'multipart/form-data',
  'text/plain',
  'application/xml',
] as const;

const show = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

function encode(body: object, type: string): string {
  if (!type.startsWith('application/x-www') && !type.startsWith('multipart'))
    return JSON.stringify(body) ?? '';
  const texts = Object.entries(body).map(([name, value]) => [name, show(value)] as const);
  if (type.startsWith('application'))
    return new URLSearchParams(texts.map(([...pair]) => pair)).toString();
  const head = (name: string) => `--b\r\nContent-Disposition: form-data; name="${name}"`;
  return `${texts.map(([name, value]) => `${head(name)}\r\n\r\n${value}\r\n`).join('')}--b--`;
}

/** What is sent, with the type it is said to be. */
export interface HostileBody {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const encoded = fc.tuple(spoilt, fc.constantFrom(...TYPES)).map(([body, type]): HostileBody => {
  return { type, bytes: toBytes(encode(body, type)) };
});

/** A body that ends in the middle. */
const cut = fc.tuple(encoded, fc.double({ min: 0, max: 1, noNaN: true })).map(([body, part]) => ({
  ...body,
  bytes: body.bytes.subarray(0, Math.floor(body.bytes.length * part)),
}));

const heap = fc.record({
  type: fc.constantFrom(...TYPES),
  bytes: fc.uint8Array({ maxLength: 3_000 }),
});

const json = (text: string): HostileBody => ({ type: 'application/json', bytes: toBytes(text) });

/** Too long, too deep, too wide. */
const monstrous = fc
  .tuple(fc.integer({ min: 1_000, max: 90_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([size, kind]) => {
    const nested = `${'['.repeat(size / 2)}${']'.repeat(size / 2)}`;
    const texts = [
      `{"name":${nested}}`,
      JSON.stringify({ ...GOOD_ENQUIRY, projects: Array(Math.floor(size / 4)).fill('a') }),
      JSON.stringify({ ...GOOD_ENQUIRY, email: `a@${'b.'.repeat(size / 2)}` }),
      JSON.stringify({ ...GOOD_ENQUIRY, phone: '1 '.repeat(size / 2) }),
      JSON.stringify({ ...GOOD_ENQUIRY, message: '长'.repeat(size / 3) }),
    ];
    return json(texts[kind] ?? '');
  });

/** Bodies as nobody would send them who means well, and some good ones among them. */
export const bodies: fc.Arbitrary<HostileBody> = fc.oneof(
  { weight: 12, arbitrary: encoded },
  { weight: 3, arbitrary: cut },
  { weight: 3, arbitrary: heap },
  { weight: 1, arbitrary: monstrous },
);

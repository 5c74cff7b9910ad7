import { expect, test } from 'vitest';
import { NOTICE_VERSION } from '#src/domain/enquiry/notice.ts';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import {
  countEnquiries,
  createFunction,
  GOOD_ENQUIRY,
  makeStoreUrl,
  openTestStore,
  postForm,
  postJson,
} from './support/function.ts';
import { makeProof } from './support/proof.ts';

const NUMBER = /^XS-2026-1123-[234679ACDEFGHJKMNPQRTUVWXYZ]{3}$/;
const key = (value: string) => ({ 'idempotency-key': value });

interface Said {
  number: string;
  replyBy: string;
  desk: string;
  error: string;
  errors: Record<string, string>;
}

const read = async (response: Response) => (await response.json()) as Said;

test('an enquiry is answered with its number and the promised day, once it is stored', async () => {
  const { deps, db } = await createFunction();
  const response = await handleEnquiry(postJson(GOOD_ENQUIRY), deps);
  const said = await read(response);
  expect(response.status).toBe(201);
  const number = expect.stringMatching(NUMBER) as string;
  expect(said).toEqual({ number, replyBy: '2026-11-25', desk: '农业窗口' });
  const row = await db.selectFrom('enquiries').selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    number: said.number,
    kind: 'project',
    state: 'received',
    name: '张三',
    email: 'zhang@example.com',
    phone: null,
    message: '想了解用地价格。',
    projects: '["tea-oil-press"]',
    locale: 'zh',
    notice: NOTICE_VERSION,
    reply_by: '2026-11-25',
  });
});

test('the receipt names the desk that answers, in the reader’s language', async () => {
  const { deps } = await createFunction();
  const nameFor = async (fields: object) =>
    (await read(await handleEnquiry(postJson({ ...GOOD_ENQUIRY, ...fields }), deps))).desk;
  expect(await nameFor({})).toBe('农业窗口');
  // Without consent a unit outside the office is not told who asks: the office answers.
  expect(await nameFor({ passOn: false })).toBe('总窗口');
  expect(await nameFor({ locale: 'en', message: 'What does the land cost?' })).toBe('General desk');
  const fields = { ...GOOD_ENQUIRY, consent: 'on', passOn: 'on', projects: 'tea-oil-press' };
  const page = await handleEnquiry(postForm(fields), deps);
  expect(await page.text()).toMatch(/受理窗口[\s\S]*农业窗口/);
});

test('a phone number alone is a way to reach the enquirer', async () => {
  const { deps } = await createFunction();
  const body = { ...GOOD_ENQUIRY, email: undefined, phone: '0739-3600000转8001' };
  expect((await handleEnquiry(postJson(body), deps)).status).toBe(201);
});

test('the same press sent again is the same enquiry with the same answer', async () => {
  const { deps, db } = await createFunction();
  const first = await handleEnquiry(postJson(GOOD_ENQUIRY, key('a1')), deps);
  const again = await handleEnquiry(postJson(GOOD_ENQUIRY, key('a1')), deps);
  expect(again.status).toBe(201);
  expect(await again.text()).toBe(await first.text());
  expect(await countEnquiries(db)).toBe(1);
});

test('switching the language between two tries does not make two enquiries', async () => {
  const { deps, db } = await createFunction();
  await handleEnquiry(postJson(GOOD_ENQUIRY, key('a1')), deps);
  const again = await handleEnquiry(postJson({ ...GOOD_ENQUIRY, locale: 'en' }, key('a1')), deps);
  expect(again.status).toBe(201);
  expect(await countEnquiries(db)).toBe(1);
});

test('twenty presses at once on two stores at one address are one enquiry', async () => {
  const url = await makeStoreUrl();
  const [one, other] = [await openTestStore(url), await openTestStore(url)];
  const { deps } = await createFunction();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      handleEnquiry(postJson(GOOD_ENQUIRY, key('double')), {
        ...deps,
        openDatabase: () => Promise.resolve(index % 2 === 0 ? one : other),
      }),
    ),
  );
  const said = await Promise.all(answers.map(read));
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
  expect(new Set(said.map(({ number }) => number)).size).toBe(1);
  expect(await countEnquiries(one)).toBe(1);
});

test('a used key with other words is refused, so that no enquiry is lost unseen', async () => {
  const { deps, db } = await createFunction();
  await handleEnquiry(postJson(GOOD_ENQUIRY, key('a1')), deps);
  const other = { ...GOOD_ENQUIRY, message: '另一个问题' };
  const response = await handleEnquiry(postJson(other, key('a1')), deps);
  expect(response.status).toBe(422);
  expect((await read(response)).error).toContain('已经用过');
  expect(await countEnquiries(db)).toBe(1);
});

test('two sendings without a key are two enquiries', async () => {
  const { deps, db } = await createFunction();
  const first = await read(await handleEnquiry(postJson(GOOD_ENQUIRY), deps));
  const second = await read(await handleEnquiry(postJson(GOOD_ENQUIRY), deps));
  expect(first.number).not.toBe(second.number);
  expect(await countEnquiries(db)).toBe(2);
});

test('a number that is taken is drawn again, and grows longer when many are taken', async () => {
  const { deps } = await createFunction({ randomBytes: (size) => new Uint8Array(size) });
  const ids = (index: number) => (size: number) => {
    return Uint8Array.from({ length: size }, () => (size === 16 ? index : 0));
  };
  const numbers: string[] = [];
  for (let index = 0; index < 3; index += 1) {
    const response = await handleEnquiry(postJson(GOOD_ENQUIRY), {
      ...deps,
      randomBytes: ids(index),
    });
    numbers.push((await read(response)).number);
  }
  expect(numbers).toEqual(['XS-2026-1123-222', 'XS-2026-1123-2222', 'XS-2026-1123-22222']);
});

test('every wrong field has one message that says the remedy, in the reader’s language', async () => {
  const { deps, db } = await createFunction();
  const body = { kind: 'x', name: ' ', phone: '无', message: '', locale: 'en', consent: 'yes' };
  const response = await handleEnquiry(postJson(body), deps);
  expect(response.status).toBe(422);
  const { errors } = await read(response);
  expect(errors).toEqual({
    kind: 'Choose from the list what the enquiry is about',
    message: 'Enter what you would like to know, such as land, labour or form of partnership',
    name: 'Enter your name, like Ms Smith',
    phone: 'Enter a phone number in figures, like +86 739 360 0000',
    consent: 'Tick the box to agree: without your contact details we cannot answer',
  });
  expect(await countEnquiries(db)).toBe(0);
});

test('without e-mail and phone, the e-mail is asked for, with the phone as the other way', async () => {
  const { deps } = await createFunction();
  const body = { ...GOOD_ENQUIRY, email: '' };
  const { errors } = await read(await handleEnquiry(postJson(body), deps));
  expect(errors).toEqual({ email: '填写邮箱或联系电话，任填一项，如 zhang@example.com' });
});

test('an unknown language is named as a field', async () => {
  const { deps } = await createFunction();
  const response = await handleEnquiry(postJson({ ...GOOD_ENQUIRY, locale: 'fr' }), deps);
  expect(response.status).toBe(422);
  expect(Object.keys((await read(response)).errors)).toEqual(['locale']);
});

test('a message over 5,000 characters is refused with its limit, not cut', async () => {
  const { deps, db } = await createFunction();
  const body = { ...GOOD_ENQUIRY, message: '长'.repeat(5_001) };
  const { errors } = await read(await handleEnquiry(postJson(body), deps));
  expect(errors).toEqual({ message: '内容最多 5000 字，请删短一些' });
  expect(await countEnquiries(db)).toBe(0);
});

test('a store that cannot be written is 503 and says that nothing was taken', async () => {
  const { deps, lines } = await createFunction({
    openDatabase: () => Promise.reject(new Error('disk full')),
  });
  const response = await handleEnquiry(postJson(GOOD_ENQUIRY), deps);
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('60');
  expect((await read(response)).error).toContain('没有收下');
  expect(lines.map(({ level }) => level)).toEqual(['error', 'info']);
});

test('the log holds nothing that the enquirer wrote and no address', async () => {
  const { deps, lines } = await createFunction({ guard: true });
  const proof = await makeProof(deps);
  await handleEnquiry(postJson({ ...GOOD_ENQUIRY, phone: '13800138000', proof }), deps);
  await handleEnquiry(
    postForm({ ...GOOD_ENQUIRY, passOn: '', consent: '', projects: 'tea' }),
    deps,
  );
  const log = JSON.stringify(lines);
  expect(lines).toHaveLength(2);
  for (const secret of ['张三', 'zhang', '13800138000', '用地', '203.0.113']) {
    expect(log).not.toContain(secret);
  }
});

import { expect, test } from 'vitest';
import { attack } from '#scripts/lib/faults/hostile/attack.ts';
import { listBreaches } from '#scripts/lib/faults/hostile/sound.ts';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { createFunction, GOOD_ENQUIRY, postJson } from './support/function.ts';

/** `npm run test:faults` sends 10,000. */
const RUNS = 600;

test('no generated request makes the function fail or store what breaks the rules', async () => {
  const outgoing = { mail: true, robots: ['wecom'] } as const;
  const { deps, lines } = await createFunction({ bodyTimeoutMs: 20, outgoing });
  const deliver = () => Promise.reject(new Error('Nobody may send mail here'));
  const secret = 'twenty signs that nobody guesses';
  const done = await attack({ ...deps, deliver, secret }, { runs: RUNS });
  expect(done.wrong).toEqual([]);
  expect(done.lost).toBe(0);
  expect(done.requests).toBe(RUNS);
  expect(done.acknowledged.size).toBeGreaterThan(10);
  expect(done.refused).toBeGreaterThan(100);
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
}, 120_000);

test('an attack that finds a hole says so', async () => {
  const { deps } = await createFunction({
    openDatabase: () => Promise.reject(new Error('closed')),
    bodyTimeoutMs: 20,
  });
  const broken = { ...deps, deliver: () => Promise.resolve(), secret: '' };
  let asked = 0;
  const finding = attack(broken, { runs: RUNS, onRun: () => (asked += 1) });
  // It wants to read the store afterwards as well.
  await expect(finding).rejects.toThrow('closed');
  expect(asked).toBeLessThan(RUNS);
}, 120_000);

test.each([
  ['a number of another form', { number: 'XS-1' }, 'its number has the form'],
  ['an answer that nobody gave', { answered_at: 1 }, 'nobody has answered it'],
  ['half a character', { message: '\ud800' }, 'its text is whole'],
  ['a sign that turns the text round', { name: 'a\u202eb' }, 'its text has no hidden signs'],
  ['a header of a mail', { email: 'a@b.cn\nBcc: c@d.cn' }, 'its lines are lines'],
  ['neither e-mail nor phone', { email: null }, 'it has a way to reach them'],
  ['a path', { projects: '["../etc"]' }, 'its projects are names'],
])('a stored enquiry with %s would be seen', async (_what, change, promise) => {
  const { deps, db } = await createFunction();
  await handleEnquiry(postJson(GOOD_ENQUIRY), deps);
  const row = await db.selectFrom('enquiries').selectAll().executeTakeFirstOrThrow();
  expect(listBreaches(row)).toEqual([]);
  expect(listBreaches({ ...row, ...change })).toEqual([promise]);
});

test('deep and wide JSON is turned down without harm', async () => {
  const { deps } = await createFunction();
  const deep = '['.repeat(30_000) + ']'.repeat(30_000);
  const send = async (body: unknown) => (await handleEnquiry(postJson(body), deps)).status;
  expect(await send(`{"name":${deep}}`)).toBe(422);
  expect(await send({ ...GOOD_ENQUIRY, projects: Array(9_000).fill('a') })).toBe(422);
  expect(await send({ ...GOOD_ENQUIRY, email: `a@${'b.'.repeat(30_000)}` })).toBe(422);
  expect(await send({ ...GOOD_ENQUIRY, phone: '1 '.repeat(30_000) })).toBe(422);
});

test('a project by the name of what every object has is asked about as any other', async () => {
  const outgoing = { mail: true, robots: [] } as const;
  const { deps, db } = await createFunction({ outgoing });
  const fields = { kind: 'project', projects: ['constructor'], park: 'constructor' };
  expect((await handleEnquiry(postJson({ ...GOOD_ENQUIRY, ...fields }), deps)).status).toBe(201);
  expect(await db.selectFrom('outbox').select('id').execute()).toHaveLength(2);
});

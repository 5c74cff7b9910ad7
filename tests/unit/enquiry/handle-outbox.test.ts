import { expect, test } from 'vitest';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { handleOutbox } from '#src/enquiry/handle-outbox.ts';
import type { OutboxRow } from '#src/enquiry/store/tables.ts';
import { createFunction, GOOD_ENQUIRY, postJson } from './support/function.ts';

const SECRET = 'a-secret-of-more-than-twenty';

const call = (authorization?: string) =>
  new Request('https://invest.example.cn/api/outbox', {
    method: 'POST',
    headers: authorization === undefined ? {} : { authorization },
  });

/** The function with one enquiry to be mailed, and what was delivered. */
async function prepare(secret: string | undefined) {
  const { deps, lines } = await createFunction({
    outgoing: { mail: true, office: 'office@example.gov.cn', robots: ['wecom'] },
  });
  await handleEnquiry(postJson(GOOD_ENQUIRY), deps);
  const delivered: OutboxRow[] = [];
  const deliver = (message: OutboxRow) => {
    delivered.push(message);
    return Promise.resolve();
  };
  return { deps: { ...deps, deliver, secret }, delivered, lines };
}

test('a scheduler with the secret has what is due sent', async () => {
  const { deps, delivered } = await prepare(SECRET);
  const response = await handleOutbox(call(`Bearer ${SECRET}`), deps);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ sent: 3, failed: 0, waiting: 0, late: 0, stuck: 0 });
  expect(delivered.map(({ channel }) => channel).toSorted()).toEqual(['mail', 'mail', 'wecom']);
});

test.each([
  ['no secret', undefined, SECRET],
  ['a wrong secret', 'Bearer a-secret-of-more-than-twentz', SECRET],
  ['the secret without its scheme', SECRET, SECRET],
  ['an empty secret', 'Bearer ', ''],
  ['a host without a secret', 'Bearer ', undefined],
])('%s gets 404 and sends nothing', async (_, authorization, secret) => {
  const { deps, delivered } = await prepare(secret);
  expect((await handleOutbox(call(authorization), deps)).status).toBe(404);
  expect(delivered).toEqual([]);
});

test('a group chat is told number, kind and day, and nothing of the person', async () => {
  const { deps, delivered } = await prepare(SECRET);
  await handleOutbox(call(`Bearer ${SECRET}`), deps);
  const notice = delivered.find(({ channel }) => channel === 'wecom');
  const { text } = JSON.parse(notice?.body ?? '{}') as { text: string };
  expect(text).toMatch(
    /^新咨询 XS-2026-1123-\w+（项目咨询），由农业窗口办理，最迟 2026-11-25 首次答复。$/,
  );
  for (const own of [GOOD_ENQUIRY.name, GOOD_ENQUIRY.email, GOOD_ENQUIRY.message]) {
    expect(notice?.body).not.toContain(own);
  }
});

test('the log holds no address and no words of a mail', async () => {
  const { deps, lines } = await prepare(SECRET);
  const failing = () => Promise.reject(new Error(`550 ${GOOD_ENQUIRY.email} unknown`));
  await handleOutbox(call(`Bearer ${SECRET}`), { ...deps, deliver: failing });
  expect(JSON.stringify(lines)).not.toContain('zhang');
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { handleEnquiry } from '#src/enquiry/handle-enquiry.ts';
import { handleHealth } from '#src/enquiry/handle-health.ts';
import { handleStatus } from '#src/enquiry/handle-status.ts';
import { SECURITY_HEADERS } from '#src/enquiry/http/security-headers.ts';
import { createFunction, GOOD_ENQUIRY, postJson } from './support/function.ts';

const form = (path: string, body: string) =>
  new Request(`https://invest.example.cn${path}`, {
    method: 'POST',
    headers: {
      accept: 'text/html',
      origin: 'https://invest.example.cn',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body,
  });

/** Those for which an answer of the function has nothing stricter. */
const SHARED = Object.fromEntries(
  Object.entries(SECURITY_HEADERS).filter(
    ([name]) => name !== 'content-security-policy' && name !== 'referrer-policy',
  ),
);

test('whatever the function answers, on whichever host, has the headers of the site', async () => {
  const { deps } = await createFunction();
  const broken = { ...deps, openDatabase: () => Promise.reject(new Error('closed')) };
  const foreign = postJson(GOOD_ENQUIRY, { origin: 'https://other.example' });
  const answers = {
    201: await handleEnquiry(postJson(GOOD_ENQUIRY), deps),
    200: await handleHealth(new Request('https://invest.example.cn/api/health'), deps),
    403: await handleEnquiry(foreign, deps),
    405: await handleEnquiry(new Request('https://invest.example.cn/api/enquiries'), deps),
    422: await handleEnquiry(form('/api/enquiries', 'name=a'), deps),
    503: await handleEnquiry(postJson({ ...GOOD_ENQUIRY, name: '李四' }), broken),
  };
  for (const [status, answer] of Object.entries(answers)) {
    const headers = Object.fromEntries(answer.headers);
    expect({ status: answer.status, ...headers }).toMatchObject({
      ...SHARED,
      status: Number(status),
      'cache-control': 'no-store',
    });
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none';.*frame-ancestors 'none'/,
    );
  }
});

test('where an enquiry stands tells no other site that somebody asked, and runs large text alone', async () => {
  const { deps } = await createFunction();
  const sent = (await (await handleEnquiry(postJson(GOOD_ENQUIRY), deps)).json()) as {
    number: string;
  };
  const asked = new URLSearchParams({ number: sent.number, email: GOOD_ENQUIRY.email });
  const page = await handleStatus(form('/api/enquiries/status', asked.toString()), deps);
  expect(page.status).toBe(200);
  expect(page.headers.get('referrer-policy')).toBe('same-origin');
  const text = await page.text();
  expect(text).toContain(sent.number);
  expect(text).not.toMatch(/https?:\/\//);
  const scripts = [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script);
  const hashes = scripts.map((script) => createHash('sha256').update(script).digest('base64'));
  expect([hashes.length, text.split('<script').length]).toEqual([1, 2]);
  expect(page.headers.get('content-security-policy')).toContain(
    `; script-src 'self' 'sha256-${hashes[0]}'; style-src 'self'; `,
  );
});

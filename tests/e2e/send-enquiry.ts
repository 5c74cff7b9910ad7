import { expect, type APIRequestContext } from '@playwright/test';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/** A proof of work as a program makes it; it is taken once it is a second old. */
async function makeProof(request: APIRequestContext): Promise<string> {
  const response = await request.get('/api/enquiries/challenge');
  const { challenge } = (await response.json()) as { challenge: Challenge };
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

/** Sends an enquiry of 张三 as a program does, and gives its number. */
export async function sendEnquiry(
  request: APIRequestContext,
  { message, phone = '13800138000' }: { message: string; phone?: string },
): Promise<string> {
  const proof = await makeProof(request);
  const data = { name: '张三', phone, message, consent: true, locale: 'zh', proof };
  let number = '';
  await expect(async () => {
    const sent = await request.post('/api/enquiries', { data });
    expect(sent.status(), await sent.text()).toBe(201);
    number = ((await sent.json()) as { number: string }).number;
  }).toPass({ timeout: 10_000 });
  return number;
}

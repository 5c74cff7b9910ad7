import { expect, type APIRequestContext } from '@playwright/test';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { assets } from '#src/i18n/paths.ts';

/** Sends an enquiry as another program would, with its proof of work; answers with its number. */
export async function sendEnquiry(
  request: APIRequestContext,
  fields: Readonly<Record<string, unknown>>,
): Promise<string> {
  const asked = await request.get(assets.challenge);
  const { challenge } = (await asked.json()) as { challenge: Challenge };
  const solution = await solveChallenge({ challenge, deriveKey });
  const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  let number = '';
  // Turned down until the least time between opening and sending has passed.
  await expect(async () => {
    const sent = await request.post(assets.enquiries, {
      data: { name: '张三', locale: 'zh', consent: true, proof, ...fields },
    });
    expect(sent.status()).toBe(201);
    ({ number } = (await sent.json()) as { number: string });
  }).toPass();
  return number;
}

import type { EnquiryDeps } from './deps.ts';
import { USUAL_GUARD } from './guard-settings.ts';
import { answerRequest, type Answer } from './http/answer.ts';
import { renderMessagePage } from './page/layout.ts';
import { makeChallenge } from './proof/challenge.ts';
import { readSecrets } from './proof/secrets.ts';

/** A fraction from 0 to 1. */
const toFraction = ([high = 0, low = 0]: Uint8Array): number => (high * 256 + low) / 65_535;

async function challenge(deps: EnquiryDeps): Promise<Answer> {
  const { guard, guardSettings = USUAL_GUARD, now, randomBytes } = deps;
  if (!guard) return { status: 200, body: { guard: 'off' } };
  const secrets = await readSecrets(deps);
  const made = await makeChallenge(guardSettings, secrets, now(), toFraction(randomBytes(2)));
  const { minMs, lifeMs } = guardSettings;
  return { status: 200, body: { guard: 'on', challenge: made, minMs, lifeMs } };
}

/**
 * `GET /api/enquiries/challenge`: 200 `{ guard: 'on', challenge, minMs, lifeMs }`. The challenge is
 * ALTCHA's of version 2 with PBKDF2; base64 of the JSON `{ challenge, solution }` goes with one
 * enquiry as its field `proof` or header `enquiry-proof`, no earlier than `minMs` and no later than
 * `lifeMs` after this answer. `{ guard: 'off' }` where none is asked for.
 */
export async function handleChallenge(request: Request, deps: EnquiryDeps): Promise<Response> {
  return answerRequest(request, deps, {
    name: 'challenge',
    methods: ['GET'],
    quiet: true,
    work: () => challenge(deps),
    refusalPage: ({ locale }, _refusal, { message }) => {
      const siteName = deps.siteName[locale];
      return renderMessagePage({ locale, siteName, title: siteName }, message);
    },
  });
}

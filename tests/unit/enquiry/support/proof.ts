import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import type { EnquiryDeps } from '#src/enquiry/deps.ts';
import { handleChallenge } from '#src/enquiry/handle-challenge.ts';

const ADDRESS = 'https://invest.example.cn/api/enquiries/challenge';

/** A challenge as the function gives it. */
export async function fetchChallenge(deps: EnquiryDeps): Promise<Challenge> {
  const response = await handleChallenge(new Request(ADDRESS), deps);
  return ((await response.json()) as { challenge: Challenge }).challenge;
}

/** A challenge solved by the library's own solver, as text for the field `proof`. */
export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

/** A proof that is ten seconds old by the function's clock. */
export async function makeProof(deps: EnquiryDeps): Promise<string> {
  const earlier = { ...deps, now: () => deps.now() - 10_000 };
  return solve(await fetchChallenge(earlier));
}

import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { assets } from '#src/i18n/paths.ts';
import type { Fault } from '../faults/fault.ts';
import { GOOD_ENQUIRY } from '../trial/good-enquiry.ts';
import { type Check, toResult } from './checks.ts';
import { type House, withHouse } from './house.ts';

const PRESSES = 6;
const MOST_AN_HOUR = 10;
const SENT = 3 * MOST_AN_HOUR;

/** The guard is on; the work is little, and pages need not lie open for three seconds. */
const SETTINGS = {
  ENQUIRY_GUARD: 'on',
  ENQUIRY_WORK: '2',
  ENQUIRY_MIN_SECONDS: '0',
  ENQUIRY_LIMIT: `${MOST_AN_HOUR}/100000`,
};

async function makeProof(at: string): Promise<string> {
  const response = await fetch(at + assets.challenge);
  const { challenge } = (await response.json()) as { challenge: Challenge };
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

/** Sends an enquiry of its own with a proof, as nginx passes it on from a network; gives the status. */
async function send(at: string, proof: string, { key, from }: { key: string; from: string }) {
  const { status } = await fetch(at + assets.enquiries, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      'enquiry-proof': proof,
      'x-forwarded-for': from,
    },
    body: JSON.stringify({ ...GOOD_ENQUIRY, message: key }),
  });
  return status;
}

const count = (statuses: readonly number[], sought: number): number =>
  statuses.filter((status) => status === sought).length;

/** One proof, made by one process, used at the same moment for several enquiries on both. */
async function replay({ processes }: House, round: number): Promise<boolean> {
  const proof = await makeProof(processes[round % 2]!.url);
  const from = `198.51.100.${round % 250}`;
  const statuses = await Promise.all(
    Array.from({ length: PRESSES }, (_, at) =>
      send(processes[at % 2]!.url, proof, { key: `replay-${round}-${at}`, from }),
    ),
  );
  return count(statuses, 201) === 1 && count(statuses, 422) === PRESSES - 1;
}

/** Enquiries of one network, each with a proof of its own, at the same moment on both processes. */
async function flood({ processes }: House): Promise<readonly number[]> {
  const urlOf = (at: number) => processes[at % 2]!.url;
  const proofs = await Promise.all(Array.from({ length: SENT }, (_, at) => makeProof(urlOf(at))));
  return Promise.all(
    proofs.map((proof, at) =>
      send(urlOf(at + 1), proof, { key: `flood-${at}`, from: '203.0.113.9' }),
    ),
  );
}

/** Proof of work and limits with both processes asked at once. */
export const GUARDED: Fault = {
  title: 'proof of work and limits across processes',
  rounds: 40,
  shortRounds: 5,
  run: async ({ folder, rounds, say }) =>
    withHouse({ folder }, SETTINGS, async (house) => {
      let once = 0;
      for (let round = 1; round <= rounds; round += 1) {
        say(`proof ${round} of ${rounds}`);
        if (await replay(house, round)) once += 1;
      }
      const statuses = await flood(house);
      const checks: Check[] = [
        {
          what: `${rounds} proofs used ${PRESSES} times at once, each good once`,
          held: once === rounds,
        },
        {
          what: `${SENT} enquiries of one network at once, ${MOST_AN_HOUR} taken and the others told to wait`,
          held:
            count(statuses, 201) === MOST_AN_HOUR && count(statuses, 429) === SENT - MOST_AN_HOUR,
        },
      ];
      return toResult(checks, rounds * PRESSES + SENT);
    }),
};

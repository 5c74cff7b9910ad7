import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge, Payload } from 'altcha-lib/types';
import * as z from 'zod/mini';
import type { GuardSettings } from '../guard-settings.ts';
import type { Secrets } from './secrets.ts';

const ALGORITHM = 'PBKDF2/SHA-256';

/** A new challenge, signed; the moment it was made is part of it. */
export async function makeChallenge(
  { cost, tries }: GuardSettings,
  secrets: Secrets,
  nowMs: number,
  chance: number,
): Promise<Challenge> {
  return createChallenge({
    algorithm: ALGORITHM,
    cost,
    // The work is never less than half of the most.
    counter: Math.ceil((tries * (1 + chance)) / 2),
    deriveKey,
    data: { madeAt: nowMs },
    hmacSignatureSecret: secrets('challenge'),
    hmacKeySignatureSecret: secrets('answer'),
  });
}

const hex = (most: number) => z.string().check(z.regex(/^[0-9a-f]+$/), z.maxLength(most));

const payloadSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({ data: z.object({ madeAt: z.number() }) }),
    signature: hex(64),
  }),
  solution: z.object({ counter: z.number(), derivedKey: hex(128) }),
});

/** Longer than any proof of ours. */
const LONGEST = 4_000;

function parsePayload(text: string): z.output<typeof payloadSchema> | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    const value = JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as unknown;
    const parsed = z.safeParse(payloadSchema, value);
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** A proof whose signatures are right. */
export interface Proof {
  /** The challenge's signature: no two are the same. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly madeAt: number;
}

/**
 * The proof in a text (base64 of the JSON `{ challenge, solution }`), or undefined where it is none of
 * ours or does not answer its challenge. Its age and whether it was used before are not looked at.
 */
export async function readProof(text: string, secrets: Secrets): Promise<Proof | undefined> {
  const payload = parsePayload(text);
  if (payload === undefined) return undefined;
  const { challenge, solution } = payload;
  const { verified } = await verifySolution({
    challenge: challenge as unknown as Payload['challenge'],
    solution,
    deriveKey,
    hmacSignatureSecret: secrets('challenge'),
    hmacKeySignatureSecret: secrets('answer'),
  });
  if (!verified) return undefined;
  return { id: challenge.signature, madeAt: challenge.parameters.data.madeAt };
}

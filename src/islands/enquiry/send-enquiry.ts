import { FORM_API } from '#src/i18n/form-paths.ts';
import { Unable } from './proof.ts';

/** The receipt of an enquiry that lies in the store. */
export interface Receipt {
  readonly number: string;
  /** `YYYY-MM-DD`. */
  readonly replyBy: string;
  /** Who answers, in the reader's language. */
  readonly desk: string;
}

/** What became of a sending. */
export type SendResult =
  | { readonly outcome: 'received'; readonly receipt: Receipt }
  /** Messages in the reader's language, one a field. */
  | { readonly outcome: 'fields'; readonly errors: Readonly<Record<string, string>> }
  | { readonly outcome: 'failed'; readonly reason: string }
  /** Nobody knows whether it arrived; the same key makes a second try safe. */
  | { readonly outcome: 'lost' | 'offline' };

const TIMEOUT_MS = 20_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

async function read(response: Response): Promise<SendResult> {
  const said = (await response.json()) as unknown;
  if (!isRecord(said)) return { outcome: 'lost' };
  const { number, replyBy, desk, errors, error } = said;
  if (response.ok && typeof number === 'string' && typeof replyBy === 'string') {
    const receipt = { number, replyBy, desk: typeof desk === 'string' ? desk : '' };
    return { outcome: 'received', receipt };
  }
  if (isRecord(errors)) return { outcome: 'fields', errors: errors as Record<string, string> };
  return typeof error === 'string' ? { outcome: 'failed', reason: error } : { outcome: 'lost' };
}

/** Sends a body with its idempotency key and a proof. Rejects only with {@link Unable}. */
export async function sendEnquiry(
  body: Readonly<Record<string, unknown>>,
  key: string,
  takeProof: () => Promise<string | undefined>,
): Promise<SendResult> {
  try {
    const proof = await takeProof();
    const response = await fetch(FORM_API.enquiries, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify({ ...body, proof }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await read(response);
  } catch (error) {
    if (error instanceof Unable) throw error;
    return { outcome: navigator.onLine ? 'lost' : 'offline' };
  }
}

/** A new key; `crypto.randomUUID` is missing where a site is served without TLS. */
export function makeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { within } from '../within.ts';
import { Refusal } from './refusal.ts';

/** The most that is read of a body, in bytes, unless more is allowed. */
export const MAX_BODY_BYTES = 64 * 1024;

/** The content types that are read. */
export type BodyType = 'json' | 'urlencoded' | 'multipart';

const BODY_TYPES: Record<string, BodyType> = {
  'application/json': 'json',
  'application/x-www-form-urlencoded': 'urlencoded',
  'multipart/form-data': 'multipart',
};

/** Which of the three types a request says it has, or undefined. */
export function getBodyType(request: Request): BodyType | undefined {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  return encoding === 'identity' ? BODY_TYPES[type.trim().toLowerCase()] : undefined;
}

async function readChunks(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    size += value.byteLength;
    // The stream is left as it is: cancelling it would cut the connection before the answer.
    if (size > maxBytes) throw new Refusal('large');
    chunks.push(value);
  }
}

/**
 * The whole body. Refuses what is over the size (64 KB unless told), said or sent, what takes longer than the timeout, and
 * what breaks off.
 */
export async function readBody(
  request: Request,
  timeoutMs: number,
  maxBytes = MAX_BODY_BYTES,
): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) {
    throw new Refusal('large');
  }
  if (request.body === null) return new Uint8Array();
  try {
    return await within(readChunks(request.body, maxBytes), timeoutMs, () => new Refusal('slow'));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('unreadable', {}, error);
  }
}

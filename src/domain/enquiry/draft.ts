import { isEnquiryKind, type EnquiryKind } from './kinds.ts';
import { TYPED_NAMES, type TypedName } from './fields.ts';

/** A draft older than this is forgotten: the device may be shared. */
export const DRAFT_DAYS = 7;

/** What was typed but not yet sent, kept on the reader's own device. Consent is never part of it. */
export interface Draft {
  readonly savedAt: number;
  readonly texts: Partial<Record<TypedName, string>>;
  readonly kind?: EnquiryKind;
  readonly sent?: Sending;
}

/** The last press of the button. */
export interface Sending {
  /** Its idempotency key. */
  readonly key: string;
  /** What was sent with it, as JSON. */
  readonly body: string;
  /** It has not arrived, as far as is known, and is sent again when the connection is back. */
  readonly waiting?: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A draft from stored text; undefined if there is none, it is too old or not ours. */
export function parseDraft(text: string | null, nowMs: number): Draft | undefined {
  const value = text === null ? undefined : parseJson(text);
  if (!isRecord(value) || typeof value['savedAt'] !== 'number' || !isRecord(value['texts'])) {
    return undefined;
  }
  if (nowMs - value['savedAt'] > DRAFT_DAYS * 86_400_000) return undefined;
  const { savedAt, texts, kind, sent } = value;
  const kept = TYPED_NAMES.flatMap((name) =>
    typeof texts[name] === 'string' ? [[name, texts[name]] as const] : [],
  );
  return {
    savedAt,
    texts: Object.fromEntries(kept),
    ...(isEnquiryKind(kind) ? { kind } : {}),
    ...(isRecord(sent) && typeof sent['key'] === 'string' && typeof sent['body'] === 'string'
      ? {
          sent: {
            key: sent['key'],
            body: sent['body'],
            ...(sent['waiting'] === true && { waiting: true }),
          },
        }
      : {}),
  };
}

/**
 * The idempotency key for a body: the last one if the same body is tried again, as after a lost
 * connection, else a new one, because changed words are another enquiry.
 */
export function chooseKey(body: string, sent: Draft['sent'], makeKey: () => string): string {
  return sent !== undefined && sent.body === body ? sent.key : makeKey();
}

const WAITING_MS = 86_400_000;

/**
 * The press that still has to arrive, on coming back to the page. After a day it is only a draft: by
 * then nobody expects that it goes off by itself.
 */
export function findWaiting({ sent, savedAt }: Draft, nowMs: number): Sending | undefined {
  return sent?.waiting === true && nowMs - savedAt < WAITING_MS ? sent : undefined;
}

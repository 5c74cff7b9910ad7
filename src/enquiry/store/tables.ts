import type { Kysely } from 'kysely';
import type { EnquiryKind, EnquiryState } from '#src/domain/enquiry/kinds.ts';

/** A row of `enquiries`. Keys are text made here, times epoch milliseconds, lists JSON text. */
export interface EnquiryRow {
  /** UUID of version 7. */
  id: string;
  /** `XS-2026-1123-K7Q`; unique. */
  number: string;
  /** Made by the sender for one press of the button; unique where given. */
  idempotency_key: string | null;
  /** SHA-256 of what was said, to tell a repeated sending from another enquiry under the same key. */
  fingerprint: string;
  kind: EnquiryKind;
  state: EnquiryState;
  locale: string;
  name: string;
  email: string | null;
  phone: string | null;
  organisation: string | null;
  message: string;
  /** JSON list of slugs. */
  projects: string;
  park: string | null;
  /** Version of the notice that was agreed to. */
  notice: string;
  received_at: number;
  /** `YYYY-MM-DD`, the promised day. */
  reply_by: string;
  answered_at: number | null;
}

/** A count of requests in one window; the key is a digest, never an address. */
export interface RateLimitRow {
  key: string;
  hits: number;
  expires_at: number;
}

/** The key of one day's digests; forgotten the day after, so that nobody can turn them back. */
export interface GuardSaltRow {
  day: string;
  salt: string;
}

/** The tables of the store. */
export interface Tables {
  enquiries: EnquiryRow;
  rate_limits: RateLimitRow;
  guard_salts: GuardSaltRow;
}

export type Database = Kysely<Tables>;

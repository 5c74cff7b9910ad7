import type { Kysely } from 'kysely';
import type { EnquiryKind, EnquiryState } from '#src/domain/enquiry/kinds.ts';
import type { StaffTables } from './staff-tables.ts';

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
  /** ISO 3166-1 alpha-2 where it is a country that is known, else as it was typed. */
  country: string | null;
  message: string;
  /** JSON list of slugs. */
  projects: string;
  park: string | null;
  /** JSON of the fields of its kind, `Details` in `src/domain/enquiry/details.ts`. */
  details: string;
  /** Version of the notice that was agreed to. */
  notice: string;
  /**
   * Version of the notice under which the enquirer also agreed that the project's unit outside the
   * office is given their details; null where they did not.
   */
  pass_on: string | null;
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

/** What signs challenges and forms where the environment names no secret. */
export interface GuardSecretRow {
  name: string;
  secret: string;
}

/** A proof of work or a form that has been used, by its signature, until it is too old for use. */
export interface UsedProofRow {
  id: string;
  expires_at: number;
}

/** Who saw or changed whose personal data, and when; never what they hold. */
export interface AccessLogRow {
  /** UUID of version 7. */
  id: string;
  at: number;
  who: string;
  action: string;
  /** The enquiry's number; it outlives the enquiry. */
  number: string;
}

/** How a message goes out. */
export type OutboxChannel = 'mail' | 'wecom' | 'dingtalk';

/** A message to be sent, written in one transaction with the enquiry that it is about. */
export interface OutboxRow {
  /** UUID of version 7; the Message-ID is made of it, so that it is the same each time. */
  id: string;
  enquiry_id: string;
  channel: OutboxChannel;
  /** An e-mail address; empty for a robot, whose address is a secret of the environment. */
  recipient: string;
  subject: string;
  /** JSON of a {@link MessageBody}; emptied once it has been sent. */
  body: string;
  created_at: number;
  /** When it is due; null once sent, and while it waits for a person to look. */
  next_at: number | null;
  attempts: number;
  sent_at: number | null;
  /** Why the last try failed, without personal data. */
  failure: string | null;
}

/** A project's sheet that goes with a message: only where it lies, so that no row holds a file. */
export interface AttachedSheet {
  /** The name of the file, as `XS-2026-001 茶油压榨项目.pdf`. */
  readonly name: string;
  /** Its path on the site. */
  readonly path: string;
}

/** What a message says. */
export interface MessageBody {
  readonly text: string;
  readonly html?: string;
  /** Whom an answer goes to. */
  readonly replyTo?: string;
  readonly sheets?: readonly AttachedSheet[];
  /** A person of the staff wrote it: other mail is marked as the program's (RFC 3834). */
  readonly byHand?: true;
}

/** The tables of the store. */
export interface Tables extends StaffTables {
  enquiries: EnquiryRow;
  rate_limits: RateLimitRow;
  guard_salts: GuardSaltRow;
  guard_secrets: GuardSecretRow;
  used_proofs: UsedProofRow;
  access_log: AccessLogRow;
  outbox: OutboxRow;
}

export type Database = Kysely<Tables>;

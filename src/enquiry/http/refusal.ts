/** Why a request is turned down: each has its words under `enquiry.refusals`. */
export const REFUSALS = {
  unreadable: 400,
  key: 400,
  origin: 403,
  notFound: 404,
  method: 405,
  methodGet: 405,
  slow: 408,
  large: 413,
  type: 415,
  fields: 422,
  again: 422,
  keyUsed: 422,
  limit: 429,
  limitAll: 429,
  store: 503,
} as const;

export type RefusalReason = keyof typeof REFUSALS;

/** What goes with a refusal. */
export interface RefusalDetails {
  /** Word keys under `enquiry.problems`, one a field. */
  readonly problems?: Readonly<Record<string, string>>;
  /** For 405: the methods that are taken. */
  readonly allow?: string;
  /** For 429 and 503: seconds to wait. */
  readonly retryAfter?: number;
}

/** A request that is turned down, with its reason; thrown by the steps of a handler. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  readonly details: RefusalDetails;
  constructor(reason: RefusalReason, details: RefusalDetails = {}, cause?: unknown) {
    super(reason, { cause });
    this.name = 'Refusal';
    this.reason = reason;
    this.details = details;
  }
}

import type { HistoryAct } from '#src/domain/staff/acts.ts';

/** What the sign-in library keeps of everybody; times are ISO 8601 text, truths 0 and 1. */
interface Kept {
  id: string;
  createdAt: string;
  updatedAt: string;
}

/** A row of `staff_users`. */
export interface StaffUserRow extends Kept {
  name: string;
  email: string;
  emailVerified: number;
  image: string | null;
  role: string;
  desk: string;
  twoFactorEnabled: number | null;
}

/** A row of `staff_sessions`; the cookie is the token with a signature under `STAFF_SECRET`. */
export interface StaffSessionRow extends Kept {
  token: string;
  userId: string;
  expiresAt: string;
  ipAddress: string | null;
  userAgent: string | null;
  /** `provider` where the county's identity provider let them in. */
  way: string | null;
}

/** A row of `staff_credentials`: how somebody signs in. */
export interface StaffCredentialRow extends Kept {
  accountId: string;
  providerId: string;
  userId: string;
  /** A scrypt hash. */
  password: string | null;
}

/** A row of `staff_tokens`: one-time links and steps of signing in under way. */
export interface StaffTokenRow extends Kept {
  identifier: string;
  value: string;
  expiresAt: string;
}

/** A row of `staff_second_factors`; secret and codes are encrypted under `STAFF_SECRET`. */
export interface StaffSecondFactorRow {
  id: string;
  secret: string;
  backupCodes: string;
  userId: string;
  verified: number | null;
  failedVerificationCount: number | null;
  lockedUntil: string | null;
}

/** A row of `enquiry_handling`, made when staff first look: which desk answers. */
export interface HandlingRow {
  enquiry_id: string;
  /** Slug of the desk in charge. */
  desk: string;
  /** Number of the enquiry that this one was merged into. */
  merged_into: string | null;
  /** The promised day of an enquiry that others were merged into, as it would be without them. */
  own_reply_by: string | null;
  /** `YYYY-MM-DD`, when an enquiry that was answered is to be followed up; null when it is not. */
  follow_up_on: string | null;
}

/** A row of `enquiry_history`: one act of somebody of the staff, or what became of a reply's mail. */
export interface HistoryRow {
  id: string;
  enquiry_id: string;
  at: number;
  member_id: string;
  /** The name as it was then: an account may be deleted. */
  member_name: string;
  act: HistoryAct;
  /** What was changed, from and to; null for acts that change nothing. */
  old_value: string | null;
  new_value: string | null;
  /** What was noted or answered. */
  text: string | null;
  /** The message in the outbox that the act sent. */
  message_id: string | null;
  /** The promised day before word of progress, `YYYY-MM-DD`, and the day that the word names. */
  old_reply_by: string | null;
  new_reply_by: string | null;
}

/** A row of `desk_reminders`: on that day that desk has been seen to. */
export interface DeskReminderRow {
  /** Day and desk, as `2026-11-23 office`. */
  id: string;
  at: number;
}

/** The staff's tables of the store. */
export interface StaffTables {
  enquiry_handling: HandlingRow;
  enquiry_history: HistoryRow;
  desk_reminders: DeskReminderRow;
  staff_users: StaffUserRow;
  staff_sessions: StaffSessionRow;
  staff_credentials: StaffCredentialRow;
  staff_tokens: StaffTokenRow;
  staff_second_factors: StaffSecondFactorRow;
}

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

/** The staff's tables of the store. */
export interface StaffTables {
  staff_users: StaffUserRow;
  staff_sessions: StaffSessionRow;
  staff_credentials: StaffCredentialRow;
  staff_tokens: StaffTokenRow;
  staff_second_factors: StaffSecondFactorRow;
}

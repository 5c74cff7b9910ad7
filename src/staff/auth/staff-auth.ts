import type { StaffMember, StaffRole } from '#src/domain/staff/roles.ts';

/** What a step of signing in came to. `cookies` are Set-Cookie lines for the browser. */
export type SignInStep =
  | { readonly outcome: 'signed-in'; readonly cookies: readonly string[] }
  | { readonly outcome: 'second-factor'; readonly cookies: readonly string[] }
  /** Wrong, without saying what of it. */
  | { readonly outcome: 'refused' }
  /** The first step is too long ago, or was tried too often. */
  | { readonly outcome: 'expired' }
  /** Too many wrong tries; epoch milliseconds of when it may be tried again. */
  | { readonly outcome: 'locked'; readonly until: number };

/** A way in by the identity provider that was begun: where the browser goes on to. */
export interface BegunSignIn {
  readonly location: string;
  readonly cookies: readonly string[];
}

/** What signing in at the identity provider came to. */
export type ProviderStep =
  | {
      readonly outcome: 'signed-in';
      readonly cookies: readonly string[];
      /** The page that was asked for. */
      readonly next: string | undefined;
    }
  /** It could not be reached, said no, or its answer did not hold; `cause` is for the log. */
  | { readonly outcome: 'failed'; readonly cause: string; readonly cookies: readonly string[] }
  /** Begun too long ago, in another browser, or not at all. */
  | { readonly outcome: 'expired'; readonly cookies: readonly string[] }
  /** It knows no e-mail address of theirs that it has verified. */
  | { readonly outcome: 'unverified'; readonly cookies: readonly string[] }
  /** There is no account for the address. */
  | { readonly outcome: 'unknown'; readonly cookies: readonly string[] };

/** Signing in at the county's own identity provider. */
export interface ProviderSignIn {
  readonly begin: (
    next: string | undefined,
  ) => Promise<BegunSignIn | Extract<ProviderStep, { outcome: 'failed' }>>;
  readonly finish: (request: Request) => Promise<ProviderStep>;
}

/** A signed-in member and what of their account the pages need. */
export interface StaffSession {
  readonly member: StaffMember;
  readonly sessionId: string;
  /**
   * Whether a second factor has been set up, or the identity provider answers for it; without one
   * nothing else may be opened.
   */
  readonly secondFactor: boolean;
  /** Whether the identity provider let them in. */
  readonly byProvider: boolean;
  /** Set-Cookie lines that prolong the session. */
  readonly cookies: readonly string[];
}

/** One browser that is signed in. */
export interface OpenSession {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly openedAt: number;
  readonly usedAt: number;
  readonly userAgent: string;
}

/** What an authenticator app is given. */
export interface SecondFactorSetup {
  readonly uri: string;
  /** Codes that work once each, for when the phone is lost. */
  readonly backupCodes: readonly string[];
}

/** An account as the staff commands show it. */
export interface StaffAccount extends StaffMember {
  readonly createdAt: number;
  readonly secondFactor: boolean;
  /** Whether a password has been set. */
  readonly ready: boolean;
  /** Epoch milliseconds of the last use of a session that is still kept. */
  readonly lastUsedAt: number | undefined;
}

/** What a new account is made of. */
export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly desk: string;
}

/**
 * Who may come in. The pages know this interface alone, so that another way of signing in, such as the
 * county's own identity provider, is one more implementation.
 */
export interface StaffAuth {
  readonly signIn: (
    given: { email: string; password: string },
    request: Request,
  ) => Promise<SignInStep>;
  /** A code of the authenticator app, or a backup code. */
  readonly verifySecondFactor: (code: string, request: Request) => Promise<SignInStep>;
  readonly findSession: (request: Request) => Promise<StaffSession | undefined>;
  /** Set-Cookie lines that end the session of this browser. */
  readonly signOut: (request: Request) => Promise<readonly string[]>;
  readonly listSessions: (memberId: string) => Promise<readonly OpenSession[]>;
  /** Ends a member's sessions, but the one named, and says how many there were. */
  readonly revokeSessions: (memberId: string, keep?: string) => Promise<number>;
  /** Begins the set-up, for the member who is signed in and their password. */
  readonly beginSecondFactor: (
    given: { email: string; password: string },
    request: Request,
  ) => Promise<SecondFactorSetup | 'refused' | 'locked'>;
  /** Ends the set-up with a first code. */
  readonly confirmSecondFactor: (code: string, request: Request) => Promise<SignInStep>;
  /** Whether a one-time link can still be used. */
  readonly isLinkOpen: (token: string) => Promise<boolean>;
  /** Sets the password by a one-time link; false when the link is used up or too old. */
  readonly setPassword: (token: string, password: string) => Promise<boolean>;
  /** Undefined where no identity provider is set. */
  readonly provider: ProviderSignIn | undefined;
  readonly accounts: StaffAccounts;
}

/** What the staff commands do; no page reaches it but the list. */
export interface StaffAccounts {
  readonly list: () => Promise<readonly StaffAccount[]>;
  /** Makes an account and gives the token of its one-time link; undefined when the e-mail has one. */
  readonly add: (account: NewAccount) => Promise<string | undefined>;
  /** A new one-time link for an account: ends its sessions, its lock and its second factor. */
  readonly reset: (email: string) => Promise<string | undefined>;
  /** Deletes an account; false when there is none. */
  readonly remove: (email: string) => Promise<boolean>;
}

/** How long a one-time link works, in hours. */
export const LINK_HOURS = 72;

/** How many wrong passwords lock an account, and for how long. */
export const MOST_WRONG = 5;
export const LOCK_MINUTES = 15;

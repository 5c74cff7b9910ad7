import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { MAX_PASSWORD, MIN_PASSWORD } from '#src/domain/staff/password.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { vouchedEntry } from './vouched-entry.ts';
import { LINK_HOURS } from './staff-auth.ts';

/** Makes of a password what is stored, and compares one with it. */
export interface PasswordKeeping {
  readonly hash: (password: string) => Promise<string>;
  readonly verify: (given: { hash: string; password: string }) => Promise<boolean>;
}

/** What the library is set up with. */
export interface LibrarySettings {
  readonly db: Database;
  /** Signs cookies and encrypts second factors; at least 32 characters. */
  readonly secret: string;
  /** Where staff find the site; https makes the cookies secure. */
  readonly siteUrl: string;
  /** Names the site in authenticator apps. */
  readonly siteName: string;
  /** How passwords are kept; the library's own scrypt if nothing is said. */
  readonly passwords?: PasswordKeeping | undefined;
  /** Takes the token of a one-time link that was asked for. */
  readonly onLink: (email: string, token: string) => void;
}

/** A session ends after so long without use, in seconds. */
const IDLE_S = 2 * 3600;

/** How often a use is noted, in seconds. */
const NOTE_EVERY_S = 300;

/**
 * The sign-in library, over the enquiry store's own connection and under tables of ours. Its HTTP
 * routes are not mounted: pages call its functions, so sign-up, mail and social sign-in cannot be
 * reached at all.
 */
export function createLibrary(settings: LibrarySettings) {
  const { db, secret, siteUrl, siteName, passwords, onLink } = settings;
  return betterAuth({
    appName: siteName,
    baseURL: siteUrl,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    // The same text and whole numbers on both kinds of store: see the migration.
    database: { db, type: 'sqlite', transaction: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
      resetPasswordTokenExpiresIn: LINK_HOURS * 3600,
      revokeSessionsOnPasswordReset: true,
      ...(passwords && { password: passwords }),
      sendResetPassword: ({ user, token }) => Promise.resolve(onLink(user.email, token)),
    },
    user: {
      modelName: 'staff_users',
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        desk: { type: 'string', required: true, input: false },
      },
    },
    session: {
      modelName: 'staff_sessions',
      expiresIn: IDLE_S,
      updateAge: NOTE_EVERY_S,
      additionalFields: { way: { type: 'string', required: false, input: false } },
    },
    account: { modelName: 'staff_credentials' },
    verification: { modelName: 'staff_tokens', storeIdentifier: 'hashed' },
    advanced: {
      cookiePrefix: 'qiao-staff',
      useSecureCookies: siteUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/staff' },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      vouchedEntry,
      twoFactor({
        issuer: siteName,
        schema: { twoFactor: { modelName: 'staff_second_factors' } },
        backupCodeOptions: { amount: 8 },
      }),
    ],
  });
}

/** The library as it is set up here. */
export type Library = ReturnType<typeof createLibrary>;

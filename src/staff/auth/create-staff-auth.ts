import { isAPIError } from 'better-auth/api';
import { isStaffRole } from '#src/domain/staff/roles.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { createAccounts } from './accounts.ts';
import { createLibrary, type Library, type LibrarySettings } from './library.ts';
import { countTry, forgetTries, useCodeOnce } from './lockout.ts';
import { createProvider, type ProviderSettings } from './provider.ts';
import { createProviderSignIn } from './provider-sign-in.ts';
import {
  LOCK_MINUTES,
  type OpenSession,
  type SignInStep,
  type StaffAuth,
  type StaffSession,
} from './staff-auth.ts';
import { BY_PROVIDER } from './vouched-entry.ts';

/** However much it is used, a session is over after a day's work. */
const LONGEST_MS = 12 * 3_600_000;

/** What a step comes to when the library turns it down; anything else is thrown. */
function toStep(error: unknown, nowMs: number): SignInStep {
  if (!isAPIError(error)) throw error;
  const code = error.body?.code;
  if (code === 'ACCOUNT_TEMPORARILY_LOCKED') {
    return { outcome: 'locked', until: nowMs + LOCK_MINUTES * 60_000 };
  }
  const over = code === 'INVALID_TWO_FACTOR_COOKIE' || /^TOO_MANY/.test(String(code));
  return { outcome: over ? 'expired' : 'refused' };
}

const ask = (request: Request) => ({ headers: request.headers, returnHeaders: true }) as const;

async function findSession(
  library: Library,
  request: Request,
  nowMs: number,
): Promise<StaffSession | undefined> {
  const { response, headers } = await library.api.getSession(ask(request));
  if (response === null) return undefined;
  const { user, session } = response;
  if (nowMs - new Date(session.createdAt).getTime() > LONGEST_MS) {
    await (await library.$context).internalAdapter.deleteSession(session.token);
    return undefined;
  }
  if (!isStaffRole(user.role)) return undefined;
  const { id, name, email, role, desk } = user;
  const byProvider = session.way === BY_PROVIDER;
  return {
    member: { id, name, email, role, desk },
    sessionId: session.id,
    secondFactor: user.twoFactorEnabled === true || byProvider,
    byProvider,
    cookies: headers.getSetCookie(),
  };
}

/** Those that are still good: the library leaves the others where they are. */
async function listSessions(db: Database, memberId: string, nowMs: number): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom('staff_sessions')
    .selectAll()
    .where('userId', '=', memberId)
    .where('expiresAt', '>', new Date(nowMs).toISOString())
    .where('createdAt', '>', new Date(nowMs - LONGEST_MS).toISOString())
    .orderBy('updatedAt', 'desc')
    .execute();
  return rows.map(({ id, createdAt, updatedAt, userAgent }) => ({
    id,
    openedAt: Date.parse(createdAt),
    usedAt: Date.parse(updatedAt),
    userAgent: userAgent ?? '',
  }));
}

async function revokeSessions(db: Database, memberId: string, keep = ''): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('staff_sessions')
    .where('userId', '=', memberId)
    .where('id', '!=', keep)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Takes a code of the app, which is good once, or a backup code. */
function createVerify(library: Library, db: Database, now: () => number) {
  return async (code: string, request: Request): Promise<SignInStep> => {
    const isAppCode = /^\d{6}$/.test(code);
    try {
      const { response, headers } = isAppCode
        ? await library.api.verifyTOTP({ body: { code }, ...ask(request) })
        : await library.api.verifyBackupCode({ body: { code }, ...ask(request) });
      if (isAppCode && !(await useCodeOnce(db, response.user.id, code, now()))) {
        const { internalAdapter } = await library.$context;
        if (response.token) await internalAdapter.deleteSession(response.token);
        return { outcome: 'refused' };
      }
      return { outcome: 'signed-in', cookies: headers.getSetCookie() };
    } catch (error) {
      return toStep(error, now());
    }
  };
}

/**
 * Takes the first code of the app, which ends the set-up, and ends every session from before: the library
 * leaves those of other browsers, which a password alone has opened and the second factor would make whole.
 */
function createConfirm(library: Library, db: Database, verify: StaffAuth['verifySecondFactor']) {
  return async (code: string, request: Request): Promise<SignInStep> => {
    const { response } = await library.api.getSession(ask(request));
    const earlier = db.selectFrom('staff_sessions').select('id');
    const sessions = await earlier.where('userId', '=', response?.user.id ?? '').execute();
    const step = await verify(code, request);
    if (step.outcome !== 'signed-in') return step;
    for (const { id } of sessions)
      await db.deleteFrom('staff_sessions').where('id', '=', id).execute();
    return step;
  };
}

async function isLinkOpen(library: Library, token: string): Promise<boolean> {
  const { internalAdapter } = await library.$context;
  const link = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  return link !== null && link.expiresAt.getTime() > Date.now();
}

/** Signing in by better-auth: password, then a code of an authenticator app. */
export function createStaffAuth(
  settings: Omit<LibrarySettings, 'onLink'> & {
    readonly now: () => number;
    readonly provider?: ProviderSettings | undefined;
  },
): StaffAuth {
  const { db, now } = settings;
  const links = new Map<string, string>();
  const library = createLibrary({ ...settings, onLink: (email, token) => links.set(email, token) });
  const verify = createVerify(library, db, now);
  const provider = settings.provider && createProvider(settings.provider, settings);
  return {
    signIn: async ({ email, password }, request) => {
      const until = await countTry(db, email, now());
      if (until !== undefined) return { outcome: 'locked', until };
      try {
        const body = { email: email.trim(), password };
        const { response, headers } = await library.api.signInEmail({ body, ...ask(request) });
        await forgetTries(db, email);
        const outcome = 'twoFactorRedirect' in response ? 'second-factor' : 'signed-in';
        return { outcome, cookies: headers.getSetCookie() };
      } catch (error) {
        return toStep(error, now());
      }
    },
    verifySecondFactor: verify,
    confirmSecondFactor: createConfirm(library, db, verify),
    findSession: (request) => findSession(library, request, now()),
    signOut: async (request) => (await library.api.signOut(ask(request))).headers.getSetCookie(),
    listSessions: (memberId) => listSessions(db, memberId, now()),
    revokeSessions: (memberId, keep) => revokeSessions(db, memberId, keep),
    beginSecondFactor: async ({ email, password }, request) => {
      if ((await countTry(db, email, now())) !== undefined) return 'locked';
      try {
        const body = { password, method: 'totp' as const };
        const setup = await library.api.enableTwoFactor({ body, headers: request.headers });
        await forgetTries(db, email);
        if (!('totpURI' in setup)) throw new Error('The library gave no key for an authenticator');
        return { uri: setup.totpURI, backupCodes: setup.backupCodes };
      } catch (error) {
        if (isAPIError(error)) return 'refused';
        throw error;
      }
    },
    isLinkOpen: (token) => isLinkOpen(library, token),
    setPassword: async (token, password) => {
      try {
        await library.api.resetPassword({ body: { token, newPassword: password } });
        return true;
      } catch (error) {
        if (isAPIError(error)) return false;
        throw error;
      }
    },
    provider: provider && createProviderSignIn({ library, db, provider }),
    accounts: createAccounts(db, library, links),
  };
}

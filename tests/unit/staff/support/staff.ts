import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import { makeCode as makeCodeOfKey } from '#scripts/lib/trial/authenticator.ts';
import type { Ledger } from '#src/domain/ledger/ledger.ts';
import type { StaffRole } from '#src/domain/staff/roles.ts';
import type { EnquiryDeps, LogLine } from '#src/enquiry/deps.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import { createStaffAuth } from '#src/staff/auth/create-staff-auth.ts';
import type { PasswordKeeping } from '#src/staff/auth/library.ts';
import type { ProviderSettings } from '#src/staff/auth/provider.ts';
import type { StaffAuth } from '#src/staff/auth/staff-auth.ts';
import { handleStaff } from '#src/staff/handle-staff.ts';
import type { StaffDeps } from '#src/staff/http/staff-deps.ts';
import { createFunction } from '../../enquiry/support/function.ts';

vi.setConfig({ testTimeout: 90_000 });

const SITE = 'https://invest.example.cn';
export const PASSWORD = 'mulberry kettle sevenfold';

/** The code that an authenticator app shows for an address as {@link readUri} reads it. */
export const makeCode = (uri: string, atMs = Date.now()): string =>
  makeCodeOfKey(new URL(uri).searchParams.get('secret') ?? '', atMs);

/** A browser with its cookies, on the staff pages. */
export interface Browser {
  readonly get: (path: string) => Promise<Response>;
  readonly post: (
    path: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  readonly cookies: Map<string, string>;
}

/** The staff pages over a store of their own. */
export interface StaffHouse {
  readonly deps: StaffDeps;
  readonly db: Database;
  readonly auth: StaffAuth;
  readonly lines: LogLine[];
  readonly open: () => Browser;
  /** A browser in which somebody new is signed in, with both factors. */
  readonly enter: (role?: StaffRole, desk?: string) => Promise<Browser>;
}

function openBrowser(deps: StaffDeps): Browser {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit) => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const headers = { accept: 'text/html', ...(init.headers as object), cookie };
    const response = await handleStaff(new Request(SITE + path, { ...init, headers }), deps);
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  return {
    cookies,
    get: (path) => send(path, {}),
    post: (path, fields, headers = {}) =>
      send(path, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: SITE,
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
        body: new URLSearchParams(fields).toString(),
      }),
  };
}

/** Each member of a test has set a password; hashed slowly, as the site does, they took most of a run. */
const QUICKLY: PasswordKeeping = {
  hash: (password) => Promise.resolve(digest(password)),
  verify: ({ hash, password }) => Promise.resolve(hash === digest(password)),
};
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

const EMPTY_LEDGER: Ledger = { units: [], projects: [], staleAfterDays: 180 };

let count = 0;

/** What a test says of the sign-in; passwords are kept as the site keeps them where it says so. */
export interface SignInOptions {
  sessionClock?: () => number;
  provider?: ProviderSettings;
  slowPasswords?: boolean;
}

/**
 * Opens the staff pages; accounts are made as the staff command makes them. Sessions live by the
 * same clock as enquiries, unless they are given one of their own.
 */
export async function openStaff(
  overrides: Partial<EnquiryDeps & Pick<StaffDeps, 'openLedger'>> = {},
  { sessionClock, provider, slowPasswords = false }: SignInOptions = {},
): Promise<StaffHouse> {
  const { openLedger = () => Promise.resolve(EMPTY_LEDGER), ...functionOverrides } = overrides;
  const { deps: base, db, lines } = await createFunction(functionOverrides);
  const secret = 'a secret of the tests alone, long enough';
  const settings = {
    db,
    secret,
    siteUrl: SITE,
    siteName: '新邵招商',
    now: sessionClock ?? base.now,
    provider,
    ...(slowPasswords ? {} : { passwords: QUICKLY }),
  };
  const auth = createStaffAuth(settings);
  const deps: StaffDeps = {
    ...base,
    openLedger,
    openAuth: () => Promise.resolve(auth),
  };
  const open = () => openBrowser(deps);
  const enter = async (role: StaffRole = 'admin', desk = 'office') => {
    count += 1;
    const email = `staff${count}@example.gov.cn`;
    const token = await auth.accounts.add({ name: `职员${count}`, email, role, desk });
    await auth.setPassword(token!, PASSWORD);
    const browser = open();
    await browser.post('/staff/sign-in/', { email, password: PASSWORD });
    const page = await (
      await browser.post('/staff/second-factor/', { act: 'begin', password: PASSWORD })
    ).text();
    const code = makeCode(readUri(page));
    await browser.post('/staff/second-factor/', { act: 'confirm', code });
    return browser;
  };
  return { deps, db, auth, lines, open, enter };
}

/** The authenticator's address, from the key that the set-up page shows. */
export function readUri(page: string): string {
  const [, secret = ''] = /class="secret"><code\s*>([^<]+)</.exec(page) ?? [];
  return `otpauth://totp/x?secret=${secret.replaceAll(/\s/g, '')}`;
}

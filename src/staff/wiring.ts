import type { EnquiryDeps } from '#src/enquiry/deps.ts';
import type { Database } from '#src/enquiry/store/tables.ts';
import type { ProviderSettings } from './auth/provider.ts';
import type { StaffAuth } from './auth/staff-auth.ts';
import type { StaffDeps } from './http/staff-deps.ts';

/** The county's identity provider, where the environment names one whole. */
export function readProvider(env: NodeJS.ProcessEnv): ProviderSettings | undefined {
  const issuer = env['STAFF_OIDC_ISSUER'];
  const clientId = env['STAFF_OIDC_CLIENT_ID'];
  const clientSecret = env['STAFF_OIDC_CLIENT_SECRET'];
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined;
}

let opened: { readonly db: Database; readonly auth: Promise<StaffAuth> } | undefined;

/** Sign-in over the process's store, made anew when the store was opened anew. */
async function openAuth(deps: EnquiryDeps, secret: string): Promise<StaffAuth> {
  const db = await deps.openDatabase();
  if (opened?.db !== db) {
    // Half a megabyte of library: the enquiry function must start without it.
    const auth = import('./auth/create-staff-auth.ts').then(({ createStaffAuth }) =>
      createStaffAuth({
        db,
        secret,
        siteUrl: deps.siteUrl,
        siteName: deps.siteName.zh,
        now: deps.now,
        provider: readProvider(process.env),
      }),
    );
    opened = { db, auth };
  }
  return opened.auth;
}

/** What a staff page is handled with: the function's own and sign-in. */
export function makeStaffDeps(deps: EnquiryDeps): StaffDeps {
  const secret = process.env['STAFF_SECRET'] || undefined;
  return {
    ...deps,
    // Megabytes in a large county: only the pages that reckon with it load it.
    openLedger: async () => (await import('virtual:qiao-ledger')).default,
    openAuth: secret === undefined ? undefined : () => openAuth(deps, secret),
  };
}

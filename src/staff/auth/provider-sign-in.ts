import type { Database } from '#src/enquiry/store/tables.ts';
import type { Library } from './library.ts';
import type { Provider, Vouched } from './provider.ts';
import type { ProviderSignIn, ProviderStep } from './staff-auth.ts';

/** The part of an error that may be logged: a code of the protocol, never what somebody sent. */
function nameCause(error: unknown): string {
  const { code, error: said, name } = error as { code?: string; error?: string; name?: string };
  const known = /^[\w-]{1,40}$/.exec(said ?? '')?.[0];
  return [name ?? 'unknown', code, known].filter(Boolean).join(' ');
}

async function findUserId(db: Database, email: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('staff_users')
    .select('id')
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
  return found?.id;
}

async function enter(
  { email, next }: Vouched,
  request: Request,
  { library, db, provider }: ProviderEdges,
): Promise<ProviderStep> {
  const over = [provider.end];
  if (email === undefined) return { outcome: 'unverified', cookies: over };
  const userId = await findUserId(db, email);
  if (userId === undefined) return { outcome: 'unknown', cookies: over };
  const { headers, response } = await library.api.enterVouched({
    body: { userId },
    headers: request.headers,
    returnHeaders: true,
  });
  if (!response.entered) return { outcome: 'unknown', cookies: over };
  return { outcome: 'signed-in', cookies: [...headers.getSetCookie(), provider.end], next };
}

/** What signing in at a provider needs. */
export interface ProviderEdges {
  readonly library: Library;
  readonly db: Database;
  readonly provider: Provider;
}

/**
 * Signing in at the county's identity provider: it says who somebody is, and an account that the
 * staff command made for that e-mail address lets them in. None is ever made by it.
 */
export function createProviderSignIn(edges: ProviderEdges): ProviderSignIn {
  const { provider } = edges;
  return {
    begin: (next) =>
      provider.begin(next).catch((error: unknown) => ({
        outcome: 'failed',
        cause: nameCause(error),
        cookies: [],
      })),
    finish: async (request) => {
      let vouched: Vouched | undefined;
      try {
        vouched = await provider.finish(request);
      } catch (error) {
        return { outcome: 'failed', cause: nameCause(error), cookies: [provider.end] };
      }
      if (vouched === undefined) return { outcome: 'expired', cookies: [provider.end] };
      return enter(vouched, request, edges);
    },
  };
}

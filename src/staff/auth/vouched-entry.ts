import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as z from 'zod';

/** How a session was opened that the identity provider answers for, in `staff_sessions.way`. */
export const BY_PROVIDER = 'provider';

/**
 * A plugin of our own for the sign-in library: opens a session for an account that somebody else has
 * vouched for. It has no address and can be called by our code alone.
 */
export const vouchedEntry = {
  id: 'qiao-vouched-entry',
  endpoints: {
    enterVouched: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (ctx) => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.userId);
        if (user === null) return { entered: false };
        const session = await internalAdapter.createSession(user.id, false, { way: BY_PROVIDER });
        await setSessionCookie(ctx, { session, user });
        return { entered: true };
      },
    ),
  },
} satisfies BetterAuthPlugin;

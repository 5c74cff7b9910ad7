import { createHmac } from 'node:crypto';
import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import type { EnquiryDeps } from './deps.ts';
import { USUAL_GUARD, type LimitedPurpose } from './guard-settings.ts';
import { getNetwork } from './network.ts';
import { Refusal } from './http/refusal.ts';
import { countRequest, getDaySalt, type Limited, type RateLimit } from './store/rate-limits.ts';
import type { Database } from './store/tables.ts';

const HOUR_MS = 3_600_000;

/**
 * Counts a request against its limits, within the transaction given. The address is kept only as an
 * HMAC under a key that lives for one Shanghai day. Nothing is counted when the guard is off.
 */
export async function checkLimits(
  db: Database,
  purpose: LimitedPurpose,
  { guard, guardSettings = USUAL_GUARD, clientAddress, now, randomBytes }: EnquiryDeps,
): Promise<Limited | undefined> {
  if (!guard) return undefined;
  const nowMs = now();
  const most = guardSettings.limits[purpose];
  const limit = (max: number): RateLimit => ({ max, windowMs: HOUR_MS });
  if (clientAddress !== undefined) {
    const salt = await getDaySalt(db, getShanghaiTime(nowMs).date, () =>
      Buffer.from(randomBytes(32)).toString('hex'),
    );
    const digest = createHmac('sha256', salt).update(getNetwork(clientAddress)).digest('hex');
    const key = `${purpose}:${digest}`;
    const endsAt = await countRequest(db, key, limit(most.address), nowMs);
    if (endsAt !== undefined) return { by: 'address', endsAt };
  }
  const endsAt = await countRequest(db, purpose, limit(most.overall), nowMs);
  return endsAt === undefined ? undefined : { by: 'overall', endsAt };
}

/** The refusal of a request past its limits, with how long to wait. */
export function refuseLimited({ by, endsAt }: Limited, nowMs: number): Refusal {
  const retryAfter = Math.max(1, Math.ceil((endsAt - nowMs) / 1000));
  return new Refusal(by === 'address' ? 'limit' : 'limitAll', { retryAfter });
}

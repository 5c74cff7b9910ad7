import type { EnquiryDeps } from './deps.ts';
import { describeError } from './describe-error.ts';
import { answerRequest, type Answer } from './http/answer.ts';
import { renderMessagePage } from './page/layout.ts';
import { probeStore } from './store/enquiries.ts';
import { countUnsent } from './store/outbox.ts';
import { findUnknownYear } from './unknown-year.ts';

/** A publication needs about as much, and a full disk takes no enquiry. */
const LITTLE_ROOM_BYTES = 500_000_000;

async function isStoreWell(deps: EnquiryDeps): Promise<boolean> {
  try {
    await probeStore(await deps.openDatabase());
    return true;
  } catch (error) {
    const cause = describeError(error);
    deps.log({ level: 'error', event: 'health: the store cannot be read', cause });
    return false;
  }
}

/**
 * Whether mail goes out: off without a server, stuck when a message waits for a person to look, late when
 * one has been tried for hours, as where the server cannot be reached.
 */
async function readMail(deps: EnquiryDeps): Promise<Record<string, string | number>> {
  try {
    const counts = await countUnsent(await deps.openDatabase(), deps.now());
    const usual = deps.outgoing.mail ? 'ok' : 'off';
    const state = counts.stuck > 0 ? 'stuck' : counts.late > 0 ? 'late' : usual;
    return { mail: state, ...counts };
  } catch {
    return { mail: 'unknown' };
  }
}

/** Whether the disk that the store lies on is nearly full; says nothing of a store elsewhere. */
async function readDisk({ findFreeBytes }: EnquiryDeps): Promise<{ disk?: 'ok' | 'low' }> {
  const free = await findFreeBytes?.();
  if (free === undefined) return {};
  return { disk: free < LITTLE_ROOM_BYTES ? 'low' : 'ok' };
}

async function examine(deps: EnquiryDeps): Promise<Answer> {
  const readable = await isStoreWell(deps);
  const current = findUnknownYear(deps) === undefined;
  const mail = await readMail(deps);
  const disk = await readDisk(deps);
  const lasting = current && disk.disk !== 'low' && mail['mail'] !== 'late';
  const well = readable && mail['mail'] !== 'stuck';
  return {
    status: well ? 200 : 503,
    body: {
      status: !well ? 'unwell' : lasting ? 'ok' : 'attention',
      store: readable ? 'ok' : 'unreadable',
      /** Promised days of reply fall on holidays when the calendar is not brought up to date. */
      calendar: current ? 'ok' : 'outdated',
      ...disk,
      guard: deps.guard ? 'on' : 'off',
      ...mail,
    },
  };
}

/**
 * `GET /api/health`: 200 `{ status: 'ok', store: 'ok', … }`, or 503 where somebody has to see to something now:
 * the store cannot be read, mail has been given up. With an old calendar, a disk that is nearly
 * full, or mail that has been tried for hours, it serves on, and says `attention`.
 */
export async function handleHealth(request: Request, deps: EnquiryDeps): Promise<Response> {
  return answerRequest(request, deps, {
    name: 'health',
    methods: ['GET', 'HEAD'],
    quiet: true,
    work: () => examine(deps),
    refusalPage: ({ locale }, _refusal, { message }) => {
      const siteName = deps.siteName[locale];
      return renderMessagePage({ locale, siteName, title: siteName }, message);
    },
  });
}

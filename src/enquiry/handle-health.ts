import { getDueDates } from '#src/domain/enquiry/due-dates.ts';
import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import type { EnquiryDeps } from './deps.ts';
import { describeError } from './describe-error.ts';
import { answerRequest, type Answer } from './http/answer.ts';
import { renderMessagePage } from './page/layout.ts';
import { probeStore } from './store/enquiries.ts';
import { countUnsent } from './store/outbox.ts';

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

/** Whether mail goes out: off without a server, stuck when a message waits for a person to look. */
async function readMail(deps: EnquiryDeps): Promise<Record<string, string | number>> {
  try {
    const { waiting, stuck } = await countUnsent(await deps.openDatabase());
    const state = stuck > 0 ? 'stuck' : deps.outgoing.mail ? 'ok' : 'off';
    return { mail: state, waiting, stuck };
  } catch {
    return { mail: 'unknown' };
  }
}

/**
 * Whether the calendar knows the holidays of every year that a day promised now may fall in: in December
 * the farthest lies in the next.
 */
function isCalendarCurrent({ now, replyPromise, isWorkday, hasHolidays }: EnquiryDeps): boolean {
  const { complex } = getDueDates(now(), replyPromise, isWorkday);
  return [getShanghaiTime(now()).date, complex].every((day) =>
    hasHolidays(Number(day.slice(0, 4))),
  );
}

async function examine(deps: EnquiryDeps): Promise<Answer> {
  const readable = await isStoreWell(deps);
  const current = isCalendarCurrent(deps);
  const mail = await readMail(deps);
  const well = readable && mail['mail'] !== 'stuck';
  return {
    status: well ? 200 : 503,
    body: {
      status: !well ? 'unwell' : current ? 'ok' : 'attention',
      store: readable ? 'ok' : 'unreadable',
      /** Promised days of reply fall on holidays when the calendar is not brought up to date. */
      calendar: current ? 'ok' : 'outdated',
      guard: deps.guard ? 'on' : 'off',
      ...mail,
    },
  };
}

/**
 * `GET /api/health`: 200 `{ status: 'ok', store: 'ok', … }`, or 503 where somebody has to see to something now:
 * the store cannot be read, mail has been given up. With an old calendar it serves on, and says `attention`.
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

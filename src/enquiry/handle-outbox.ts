import type { EnquiryDeps } from './deps.ts';
import { answerRequest, type Answer, type Visit } from './http/answer.ts';
import { Refusal } from './http/refusal.ts';
import { drainOutbox, type Deliver } from './outbox/drain.ts';
import { queueReminders } from './outbox/reminders.ts';
import { renderMessagePage } from './page/layout.ts';
import { isSameText } from './same-text.ts';
import { forgetExpired } from './store/forget.ts';
import { countUnsent } from './store/outbox.ts';

/** What the scheduled address is given beside the function's own. */
export interface OutboxDeps extends EnquiryDeps {
  readonly deliver: Deliver;
  /** What a caller has to know; without one nobody may call. */
  readonly secret: string | undefined;
}

/** How many messages one call sends, and how long it goes on: hosts cut longer calls. */
const MOST_MESSAGES = 50;
const LONGEST_MS = 20_000;

/** Without the secret the address is as good as none. */
function checkSecret({ request }: Visit, secret: string | undefined): void {
  const [, said = ''] = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
  const known = isSameText(said, secret ?? '');
  if (secret === undefined || secret === '' || !known) throw new Refusal('notFound');
}

async function sendDue(visit: Visit, deps: OutboxDeps): Promise<Answer> {
  checkSecret(visit, deps.secret);
  const db = await deps.openDatabase();
  const { deliver, now } = deps;
  await queueReminders(db, deps);
  const deadline = now() + LONGEST_MS;
  const report = await drainOutbox(db, { deliver, now, limit: MOST_MESSAGES, deadline });
  // A host without a process of its own has nobody else to keep the notice's promise.
  await forgetExpired(db, now());
  return {
    status: 200,
    body: { ...report, ...(await countUnsent(db, now())) },
    logged: { ...report },
  };
}

/**
 * `POST /api/outbox` with `Authorization: Bearer <CRON_SECRET>`: sends what is due and deletes what is
 * kept no longer, for a scheduler to call each minute where no worker runs. 404 without the secret.
 */
export async function handleOutbox(request: Request, deps: OutboxDeps): Promise<Response> {
  return answerRequest(request, deps, {
    name: 'outbox',
    methods: ['POST', 'GET'],
    work: (visit) => sendDue(visit, deps),
    refusalPage: ({ locale }, _refusal, { message }) => {
      const siteName = deps.siteName[locale];
      return renderMessagePage({ locale, siteName, title: siteName }, message);
    },
  });
}

import {
  getDueDates,
  getNextDue,
  getOwedStep,
  type NextDue,
} from '#src/domain/enquiry/due-dates.ts';
import type { EnquiryState } from '#src/domain/enquiry/kinds.ts';
import {
  normaliseContact,
  pairContacts,
  parseStatusQuery,
  type StatusQuery,
} from '#src/domain/enquiry/status-query.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { EnquiryDeps } from './deps.ts';
import { checkLimits, refuseLimited } from './guard.ts';
import { findHandlerName } from './handler-name.ts';
import { answerRequest, type Answer, type RefusalWords, type Visit } from './http/answer.ts';
import type { Fields } from './http/fields.ts';
import { findLocaleProblem, receiveFields } from './http/receive.ts';
import { Refusal } from './http/refusal.ts';
import { renderMessagePage } from './page/layout.ts';
import { renderQuestionPage, renderStandingPage } from './page/status-page.ts';
import { isSameText } from './same-text.ts';
import { findEnquiry } from './store/enquiries.ts';
import { findKept } from './store/merged.ts';
import type { Database, EnquiryRow } from './store/tables.ts';
import { runTransaction } from './store/transaction.ts';

/** Where an enquiry stands; times in ISO 8601, `replyBy` a day. */
export interface EnquiryStanding {
  readonly number: string;
  readonly state: EnquiryState;
  readonly receivedAt: string;
  readonly replyBy: string;
  /** The desk that has it, in the reader's language. */
  readonly desk: string;
  readonly answeredAt?: string;
  /** What is owed next, unless nothing is. */
  readonly next?: NextDue;
  /** Number of the enquirer's other enquiry with which this one is answered. */
  readonly mergedInto?: string;
}

/**
 * Whether the contact is the one given with the enquiry. The same is compared for an unknown number,
 * so that neither answer nor time tells which numbers there are.
 */
function isOwn(row: EnquiryRow | undefined, contact: string): boolean {
  const [email, phone] = [row?.email, row?.phone].map((given) =>
    isSameText(...pairContacts(contact, normaliseContact(given ?? ''))),
  );
  return email === true || phone === true;
}

function toStanding(row: EnquiryRow, deps: EnquiryDeps): Omit<EnquiryStanding, 'desk'> {
  const dates = getDueDates(row.received_at, deps.replyPromise, deps.isWorkday);
  // The day that was promised holds, whatever the settings say since.
  const owed = getOwedStep(row.state);
  const next = getNextDue(row.state, owed ? { ...dates, [owed]: row.reply_by } : dates);
  return {
    number: row.number,
    state: row.state,
    receivedAt: new Date(row.received_at).toISOString(),
    replyBy: row.reply_by,
    ...(row.answered_at === null ? {} : { answeredAt: new Date(row.answered_at).toISOString() }),
    ...(next === undefined ? {} : { next }),
  };
}

/** Where an enquiry stands; of one that staff merged into another, where that one does. */
async function readStanding(
  db: Database,
  row: EnquiryRow,
  locale: Locale,
  deps: EnquiryDeps,
): Promise<EnquiryStanding> {
  const own = toStanding(row, deps);
  const kept = await findKept(db, row.id);
  const said = { directory: deps.desks, locale };
  const desk = await findHandlerName(db, kept ?? row, said);
  if (kept === undefined) return { ...own, desk };
  const { number, receivedAt } = own;
  return { ...toStanding(kept, deps), number, receivedAt, desk, mergedInto: kept.number };
}

function readQuery(fields: Fields): StatusQuery {
  const parsed = parseStatusQuery(fields);
  const problems = { ...(parsed.ok ? {} : parsed.problems), ...findLocaleProblem(fields) };
  if (!parsed.ok || Object.keys(problems).length > 0) throw new Refusal('fields', { problems });
  return parsed.query;
}

async function lookUp(visit: Visit, deps: EnquiryDeps): Promise<Answer> {
  const query = readQuery(await receiveFields(visit, deps));
  const db = await deps.openDatabase();
  const limit = await runTransaction(db, (inner) => checkLimits(inner, 'status', deps));
  if (limit !== undefined) throw refuseLimited(limit, deps.now());
  const row = await findEnquiry(db, query.number);
  if (!isOwn(row, query.contact) || row === undefined) throw new Refusal('notFound');
  const standing = await readStanding(db, row, visit.locale, deps);
  const frame = { locale: visit.locale, siteName: deps.siteName[visit.locale] };
  return { status: 200, body: { ...standing }, page: () => renderStandingPage(frame, standing) };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function renderRefusal(visit: Visit, refused: RefusalWords, deps: EnquiryDeps): string {
  const { locale, fields } = visit;
  const frame = { locale, siteName: deps.siteName[locale] };
  if (fields === undefined) {
    const title = getWords(locale)('enquiry.page.refusedTitle');
    return renderMessagePage({ ...frame, title }, refused.message);
  }
  const typed = { number: textOf(fields['number']), email: textOf(fields['email']) };
  return renderQuestionPage(frame, typed, refused, deps.projectPrefix);
}

/**
 * `POST /api/enquiries/status` with `{ number, email }` (an e-mail or the phone number given):
 * 200 with an {@link EnquiryStanding}, or the same 404 for a number that is unknown and for one that
 * is somebody else's.
 */
export async function handleStatus(request: Request, deps: EnquiryDeps): Promise<Response> {
  return answerRequest(request, deps, {
    name: 'status',
    methods: ['POST'],
    work: (visit) => lookUp(visit, deps),
    refusalPage: (visit, _refusal, refused) => renderRefusal(visit, refused, deps),
  });
}

import { parseEnquiry, type Enquiry } from '#src/domain/enquiry/enquiry.ts';
import { findCountry } from '#src/domain/enquiry/country.ts';
import { pickDetails } from '#src/domain/enquiry/details.ts';
import { NOTICE_VERSION } from '#src/domain/enquiry/notice.ts';
import { getSuffixLength, makeEnquiryNumber } from '#src/domain/enquiry/number.ts';
import { getReplyBy } from '#src/domain/enquiry/reply-by.ts';
import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { EnquiryDeps } from './deps.ts';
import { getFingerprint } from './fingerprint.ts';
import { refuseLimited } from './guard.ts';
import { getHandlerName } from './handler-name.ts';
import { answerRequest, type Answer, type RefusalWords, type Visit } from './http/answer.ts';
import type { Fields } from './http/fields.ts';
import { findLocaleProblem, readIdempotencyKey, receiveFields } from './http/receive.ts';
import { Refusal } from './http/refusal.ts';
import { makeMessages } from './outbox/messages.ts';
import { renderFormPage } from './page/enquiry-page.ts';
import { renderMessagePage } from './page/layout.ts';
import { renderReceiptPage } from './page/receipt-page.ts';
import { admit, readPass, renewFormToken } from './proof/admit.ts';
import { acceptEnquiry, type NewEnquiry } from './store/enquiries.ts';
import { makeUuid, UUID_BYTES } from './uuid.ts';

/** A robot fills every field; a person never sees this one. */
function findTrapProblem({ website }: Fields, guard: boolean): Record<string, string> {
  const filled = website !== undefined && website !== null && website !== '';
  return guard && filled ? { website: 'website.filled' } : {};
}

/** Nobody comes on a day that is over, nor complains of one that is to come: only the clock can tell. */
function findDayProblem(enquiry: Enquiry, nowMs: number): Record<string, string> {
  const { visitFrom, happenedOn } = enquiry;
  const { date } = getShanghaiTime(nowMs);
  return {
    ...(visitFrom !== undefined && visitFrom < date ? { visitFrom: 'visitFrom.past' } : {}),
    ...(happenedOn !== undefined && happenedOn > date ? { happenedOn: 'happenedOn.future' } : {}),
  };
}

/** The enquiry in the fields; refuses with a message key for every field that is wrong. */
function readEnquiry(fields: Fields, { guard, now }: EnquiryDeps): Enquiry {
  const parsed = parseEnquiry(fields);
  const problems = {
    ...(parsed.ok ? findDayProblem(parsed.enquiry, now()) : parsed.problems),
    ...findLocaleProblem(fields),
    ...findTrapProblem(fields, guard),
  };
  if (!parsed.ok || Object.keys(problems).length > 0) throw new Refusal('fields', { problems });
  return parsed.enquiry;
}

const NOTICE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

function readNotice({ notice }: Fields): string {
  return typeof notice === 'string' && NOTICE_PATTERN.test(notice) ? notice : NOTICE_VERSION;
}

function makeRow(
  enquiry: Enquiry,
  { locale, notice, key }: { locale: Locale; notice: string; key: string | null },
  deps: EnquiryDeps,
): NewEnquiry {
  const receivedAt = deps.now();
  return {
    id: makeUuid(receivedAt, deps.randomBytes(UUID_BYTES)),
    idempotency_key: key,
    fingerprint: getFingerprint(enquiry),
    kind: enquiry.kind,
    locale,
    name: enquiry.name,
    email: enquiry.email ?? null,
    phone: enquiry.phone ?? null,
    organisation: enquiry.organisation ?? null,
    country:
      enquiry.country === undefined ? null : (findCountry(enquiry.country) ?? enquiry.country),
    message: enquiry.message ?? '',
    projects: JSON.stringify(enquiry.projects),
    park: enquiry.park ?? null,
    details: JSON.stringify(pickDetails(enquiry)),
    notice,
    pass_on: enquiry.passOn === true ? notice : null,
    received_at: receivedAt,
    reply_by: getReplyBy(receivedAt, deps.replyPromise.firstWorkingDays, deps.isWorkday),
  };
}

function makeNumber(receivedAt: number, attempt: number, deps: EnquiryDeps): string {
  const length = getSuffixLength(attempt);
  const bytes = deps.randomBytes(length * 2);
  const chance = new Uint16Array(Uint8Array.from(bytes).buffer);
  return makeEnquiryNumber(deps.projectPrefix, getShanghaiTime(receivedAt).date, chance);
}

async function accept(visit: Visit, deps: EnquiryDeps): Promise<Answer> {
  const fields = await receiveFields(visit, deps);
  const key = readIdempotencyKey(visit.request, fields);
  visit.formToken = await renewFormToken(visit, fields, deps);
  const enquiry = readEnquiry(fields, deps);
  const row = makeRow(enquiry, { locale: visit.locale, notice: readNotice(fields), key }, deps);
  const pass = await readPass(visit, fields, deps);
  const accepted = await acceptEnquiry(await deps.openDatabase(), row, {
    makeNumber: (attempt) => makeNumber(row.received_at, attempt, deps),
    makeMessages: (stored, number) => makeMessages(stored, number, deps),
    checkLimits: (db) => admit(db, pass, visit, deps),
  });
  if (accepted.outcome === 'key-used') throw new Refusal('keyUsed');
  if (accepted.outcome === 'limited') throw refuseLimited(accepted.limit, deps.now());
  const { receipt, outcome } = accepted;
  const shown = { ...receipt, desk: getHandlerName(row, deps.desks) };
  if (outcome === 'stored') deps.onQueued();
  const frame = { locale: visit.locale, siteName: deps.siteName[visit.locale] };
  return {
    status: 201,
    body: shown,
    page: () => renderReceiptPage(frame, { ...shown, kind: row.kind }, fields['returnTo']),
    logged: { outcome, number: receipt.number },
  };
}

/** What was typed comes back with the form, unless it could not be read at all. */
function renderRefusal(
  visit: Visit,
  refused: RefusalWords,
  pressAgain: boolean,
  deps: EnquiryDeps,
): string {
  const { locale, fields, formToken } = visit;
  const frame = { locale, siteName: deps.siteName[locale] };
  if (fields === undefined) {
    const title = getWords(locale)('enquiry.page.refusedTitle');
    return renderMessagePage({ ...frame, title }, refused.message);
  }
  const nextKey = makeUuid(deps.now(), deps.randomBytes(UUID_BYTES));
  const { desks, replyPromise } = deps;
  const { firstWorkingDays } = replyPromise;
  const next = { nextKey, formToken, pressAgain, holder: deps.holder(locale) };
  return renderFormPage({ frame, fields, refused, firstWorkingDays, desks, ...next });
}

/**
 * `POST /api/enquiries`: takes an enquiry as JSON or as a form and answers 201 `{ number, replyBy, desk }`,
 * or with a page where a browser asks for one, once it lies in the store. Every refusal is 4xx with
 * `{ error, errors? }`; 503 means that it was not stored.
 */
export async function handleEnquiry(request: Request, deps: EnquiryDeps): Promise<Response> {
  return answerRequest(request, deps, {
    name: 'enquiry',
    methods: ['POST'],
    work: (visit) => accept(visit, deps),
    refusalPage: (visit, { reason }, refused) =>
      renderRefusal(visit, refused, reason === 'again', deps),
  });
}

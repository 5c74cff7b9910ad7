import type { Locale } from '#src/i18n/locales.ts';
import { getProblemValues } from '#src/domain/enquiry/fields.ts';
import { isEnquiryKind, wordingOf } from '#src/domain/enquiry/kinds.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import type { EnquiryDeps } from '../deps.ts';
import { describeError } from '../describe-error.ts';
import { PAGE_CSP } from '../page/layout.ts';
import type { Fields } from './fields.ts';
import { isForeign } from './origin.ts';
import { chooseLocale, wantsPage } from './reader.ts';
import { Refusal, REFUSALS } from './refusal.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** A request on its way through a handler. */
export interface Visit {
  readonly request: Request;
  /** Whether the answer is a page for a browser without script; else JSON. */
  readonly page: boolean;
  locale: Locale;
  /** What was sent, once it has been read. */
  fields?: Fields;
  /** What a plain form sends with its next press in place of a proof of work. */
  formToken?: string | undefined;
}

/** An answer that can be given as JSON and as a page. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly page?: () => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the log may know. */
  readonly logged?: Readonly<Record<string, string | number>>;
}

/** What a visitor is told when turned down. */
export interface RefusalWords {
  readonly message: string;
  /** One message a field. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What an address does. */
export interface Handling {
  readonly name: string;
  readonly methods: readonly string[];
  /** Whether the log leaves out what went well: a monitor asks every few seconds. */
  readonly quiet?: boolean;
  readonly work: (visit: Visit) => Promise<Answer>;
  readonly refusalPage: (visit: Visit, refusal: Refusal, words: RefusalWords) => string;
}

const COMMON_HEADERS = {
  ...SECURITY_HEADERS,
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'same-origin',
} as const;

/** JSON is no page: whoever opens it as one sees text and nothing else. */
const JSON_POLICY = "default-src 'none'; frame-ancestors 'none'";

function respond(visit: Visit, { status, body, page, headers }: Answer): Response {
  const head = visit.request.method === 'HEAD';
  if (visit.page && page !== undefined) {
    const type = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${PAGE_CSP}; frame-ancestors 'none'`,
    };
    return new Response(page(), { status, headers: { ...COMMON_HEADERS, ...type, ...headers } });
  }
  const type = {
    'content-type': 'application/json; charset=utf-8',
    'content-security-policy': JSON_POLICY,
  };
  const text = head ? null : JSON.stringify(body);
  return new Response(text, { status, headers: { ...COMMON_HEADERS, ...type, ...headers } });
}

function putInWords(visit: Visit, { reason, details }: Refusal, prefix: string): RefusalWords {
  const words = getWords(visit.locale);
  const minutes = Math.ceil((details.retryAfter ?? 0) / 60);
  const problems = Object.entries(details.problems ?? {});
  const kind = visit.fields?.['kind'];
  const send = words(`enquiry.form.${isEnquiryKind(kind) ? wordingOf(kind) : ''}send`);
  return {
    message: words(`enquiry.refusals.${reason}`, { minutes, send }),
    errors: Object.fromEntries(
      problems.map(([field, key]) => [
        field,
        words(`enquiry.problems.${key}`, { ...getProblemValues(key), prefix }),
      ]),
    ),
  };
}

function toAnswer(visit: Visit, refusal: Refusal, handling: Handling, prefix: string): Answer {
  const { reason, details } = refusal;
  const said = putInWords(visit, refusal, prefix);
  return {
    status: REFUSALS[reason],
    body: { error: said.message, ...(details.problems ? { errors: said.errors } : {}) },
    page: () => handling.refusalPage(visit, refusal, said),
    headers: {
      ...(details.allow === undefined ? {} : { allow: details.allow }),
      ...(details.retryAfter === undefined ? {} : { 'retry-after': String(details.retryAfter) }),
      // The rest of the body was not read, so the connection cannot be used again.
      ...(reason === 'large' || reason === 'slow' ? { connection: 'close' } : {}),
    },
    logged: { reason },
  };
}

function checkRequest({ request }: Visit, { methods }: Handling, hosts: readonly string[]): void {
  if (!methods.includes(request.method)) {
    const reason = methods.includes('POST') ? 'method' : 'methodGet';
    throw new Refusal(reason, { allow: methods.join(', ') });
  }
  if (request.method === 'POST' && isForeign(request, hosts)) throw new Refusal('origin');
}

/**
 * Answers a request by a handling: checks its method and origin, does the work, turns a refusal into
 * words in the reader's language and anything unforeseen into 503, and logs one line.
 */
export async function answerRequest(
  request: Request,
  deps: EnquiryDeps,
  handling: Handling,
): Promise<Response> {
  const started = deps.now();
  const visit: Visit = {
    request,
    page: wantsPage(request),
    locale: chooseLocale(request, undefined),
  };
  const log = (status: number, details: Answer['logged']) => {
    if (handling.quiet && status < 400) return;
    deps.log({ level: 'info', event: handling.name, status, ms: deps.now() - started, ...details });
  };
  try {
    checkRequest(visit, handling, deps.hosts);
    const answer = await handling.work(visit);
    log(answer.status, answer.logged);
    return respond(visit, answer);
  } catch (error) {
    const known = error instanceof Refusal;
    if (!known) {
      deps.log({ level: 'error', event: `${handling.name} failed`, cause: describeError(error) });
    }
    const refusal = known ? error : new Refusal('store', { retryAfter: 60 }, error);
    const answer = toAnswer(visit, refusal, handling, deps.projectPrefix);
    log(answer.status, answer.logged);
    return respond(visit, answer);
  }
}

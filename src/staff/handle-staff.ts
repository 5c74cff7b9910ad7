import { findOwn } from '#src/domain/find-own.ts';
import type { Fields } from '#src/enquiry/http/fields.ts';
import { isForeign } from '#src/enquiry/http/origin.ts';
import { receiveFields } from '#src/enquiry/http/receive.ts';
import { Refusal } from '#src/enquiry/http/refusal.ts';
import { enrolNew } from '#src/enquiry/store/enrol.ts';
import { revokeAccount, showAccounts } from './actions/accounts.ts';
import { exportInbox } from './actions/export.ts';
import { changeEnquiry, showEnquiry, showInbox } from './actions/inbox.ts';
import { exportCoverage, exportProgress, showCoverage, showProgress } from './actions/ledger.ts';
import { exportReport, showReport } from './actions/report.ts';
import { beginAtProvider, returnFromProvider } from './actions/provider.ts';
import {
  revokeOthers,
  setUpSecondFactor,
  showSecondFactor,
  showSecurity,
} from './actions/security.ts';
import {
  showSecondStep,
  showSignedIn,
  showSignIn,
  showWelcome,
  signIn,
  signOut,
  takeSecondStep,
  welcome,
} from './actions/sign-in.ts';
import { staffPaths, STAFF_ROOT } from './addresses.ts';
import type { StaffSession } from './auth/staff-auth.ts';
import { respond } from './http/respond.ts';
import type { StaffDeps } from './http/staff-deps.ts';
import { explainFailure, explainNotSetUp, explainSignedOut, toRefusal } from './http/refused.ts';
import {
  MAX_BYTES,
  type MemberVisit,
  type StaffAnswer,
  type StaffVisit,
  type Work,
} from './http/visit.ts';
import { renderAgain } from './pages/again-form.ts';

/** What an address does on GET and on POST. */
interface Place<V extends StaffVisit> {
  readonly get?: Work<V>;
  readonly post?: Work<V>;
}

/** Open to everybody: the ways in. */
const OPEN: Readonly<Record<string, Place<StaffVisit>>> = {
  'sign-in': { get: showSignIn, post: signIn },
  'second-step': { get: showSecondStep, post: takeSecondStep },
  provider: { get: beginAtProvider },
  'provider-return': { get: returnFromProvider },
  welcome: { get: showWelcome, post: welcome },
};

/** Work on enquiries, all of which have their desks by then. */
const onEnquiries =
  (work: Work<MemberVisit>): Work<MemberVisit> =>
  async (visit) => {
    await enrolNew(visit.db, visit.deps.desks);
    return work(visit);
  };

/** Open to members. */
const CLOSED: Readonly<Record<string, Place<MemberVisit>>> = {
  '': { get: onEnquiries(showInbox) },
  'export.csv': { get: onEnquiries((visit) => exportInbox(visit, 'csv')) },
  'export.xlsx': { get: onEnquiries((visit) => exportInbox(visit, 'xlsx')) },
  enquiries: { get: onEnquiries((visit) => showEnquiry(visit)), post: onEnquiries(changeEnquiry) },
  report: { get: onEnquiries(showReport) },
  'report.xlsx': { get: onEnquiries(exportReport) },
  progress: { get: showProgress },
  'progress.xlsx': { get: exportProgress },
  coverage: { get: showCoverage },
  'coverage.xlsx': { get: exportCoverage },
  'signed-in': { get: showSignedIn },
  'sign-out': { post: signOut },
  'second-factor': { get: showSecondFactor, post: setUpSecondFactor },
  security: { get: showSecurity, post: revokeOthers },
  accounts: { get: showAccounts, post: revokeAccount },
};

/** What a member without a second factor may do. */
const BEFORE_SECOND_FACTOR = new Set(['sign-out', 'second-factor']);

function choose<V extends StaffVisit>(place: Place<V>, method: string): Work<V> {
  const work = method === 'POST' ? place.post : place.get;
  if (work !== undefined && ['GET', 'HEAD', 'POST'].includes(method)) return work;
  const allow = [place.get && 'GET, HEAD', place.post && 'POST'].filter(Boolean).join(', ');
  throw new Refusal(place.post === undefined ? 'methodGet' : 'method', { allow });
}

/** The first part of the path under `/staff/`; empty for the inbox. */
const nameOf = (url: URL): string => url.pathname.slice(STAFF_ROOT.length).split('/')[0] ?? '';

/** A request, and what was sent with it once that has been read. */
interface Sent {
  readonly request: Request;
  readonly url: URL;
  fields: Fields;
}

/** What was written, to be sent once more; undefined where nothing was. */
const keepWritten = ({ url, fields }: Sent) => renderAgain(url, fields);

/** Where somebody who is not signed in goes, with a way back, or with what they wrote. */
function toSignIn(sent: Sent, place: Place<MemberVisit>, deps: StaffDeps): StaffAnswer {
  const again = keepWritten(sent);
  if (again !== undefined) return explainSignedOut(deps, again);
  const { pathname, search } = sent.url;
  const next = place.get === undefined || pathname === STAFF_ROOT ? undefined : pathname + search;
  return { location: staffPaths.signIn(next) };
}

async function openClosed(
  visit: StaffVisit,
  name: string,
  place: Place<MemberVisit>,
  session: StaffSession,
): Promise<StaffAnswer> {
  if (!session.secondFactor && !BEFORE_SECOND_FACTOR.has(name)) {
    return { location: staffPaths.secondFactor(), cookies: session.cookies };
  }
  const work = choose(place, visit.request.method);
  const answer = await work({ ...visit, member: session.member, session });
  return { ...answer, cookies: [...session.cookies, ...(answer.cookies ?? [])] };
}

async function answerVisit(sent: Sent, deps: StaffDeps): Promise<StaffAnswer> {
  const { request, url } = sent;
  if (deps.openAuth === undefined) return explainNotSetUp(deps);
  const posted = request.method === 'POST';
  if (posted && isForeign(request, deps.hosts)) throw new Refusal('origin');
  const name = nameOf(url);
  const [open, closed] = [findOwn(OPEN, name), findOwn(CLOSED, name)];
  if (open === undefined && closed === undefined) throw new Refusal('notFound');
  // Before anything that can fail: what was written must stand on the page that says so.
  if (posted)
    sent.fields = await receiveFields({ request, page: true, locale: 'zh' }, deps, MAX_BYTES);
  const { fields } = sent;
  const [db, auth] = [await deps.openDatabase(), await deps.openAuth()];
  if (open !== undefined) {
    return choose(open, request.method)({ request, url, fields, deps, db, auth });
  }
  const session = await auth.findSession(request);
  if (session === undefined) return toSignIn(sent, closed!, deps);
  return openClosed({ request, url, fields, deps, db, auth }, name, closed!, session);
}

/**
 * `/staff/…`: the staff's pages, plain HTML that works without script. Signed-out visitors are sent to
 * the sign-in page; a POST from another site's page is turned down.
 */
export async function handleStaff(request: Request, deps: StaffDeps): Promise<Response> {
  const started = deps.now();
  const url = new URL(request.url);
  const sent: Sent = { request, url, fields: {} };
  const answer = await answerVisit(sent, deps).catch((error: unknown) =>
    error instanceof Refusal
      ? toRefusal(error, deps, keepWritten(sent))
      : explainFailure(error, deps, keepWritten(sent)),
  );
  const response = respond(answer, request.method);
  const { status } = response;
  const known = findOwn({ ...OPEN, ...CLOSED }, nameOf(url)) !== undefined;
  const place = known ? nameOf(url) || 'inbox' : 'unknown';
  const line = { status, ms: deps.now() - started, place, ...answer.logged };
  deps.log({ level: 'info', event: 'staff', ...line });
  return response;
}

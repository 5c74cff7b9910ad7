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
import { explainFailure, explainNotSetUp, toRefusal } from './http/refused.ts';
import type { MemberVisit, StaffAnswer, StaffVisit, Work } from './http/visit.ts';

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

/** Where somebody who is not signed in goes, with a way back for what can be read. */
function toSignIn(request: Request, url: URL): StaffAnswer {
  const next = request.method === 'POST' ? undefined : url.pathname + url.search;
  return { location: staffPaths.signIn(next === STAFF_ROOT ? undefined : next) };
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

async function answerVisit(request: Request, url: URL, deps: StaffDeps): Promise<StaffAnswer> {
  if (deps.openAuth === undefined) return explainNotSetUp(deps);
  if (request.method === 'POST' && isForeign(request, deps.hosts)) throw new Refusal('origin');
  const name = nameOf(url);
  const [open, closed] = [OPEN[name], CLOSED[name]];
  if (open === undefined && closed === undefined) throw new Refusal('notFound');
  const [db, auth] = [await deps.openDatabase(), await deps.openAuth()];
  const read = async () =>
    request.method === 'POST' ? receiveFields({ request, page: true, locale: 'zh' }, deps) : {};
  if (open !== undefined) {
    const work = choose(open, request.method);
    return work({ request, url, fields: await read(), deps, db, auth });
  }
  const session = await auth.findSession(request);
  if (session === undefined) return toSignIn(request, url);
  return openClosed({ request, url, fields: await read(), deps, db, auth }, name, closed!, session);
}

/**
 * `/staff/…`: the staff's pages, plain HTML that works without script. Signed-out visitors are sent to
 * the sign-in page; a POST from another site's page is turned down.
 */
export async function handleStaff(request: Request, deps: StaffDeps): Promise<Response> {
  const started = deps.now();
  const url = new URL(request.url);
  const answer = await answerVisit(request, url, deps).catch((error: unknown) =>
    error instanceof Refusal ? toRefusal(error, deps) : explainFailure(error, deps),
  );
  const response = respond(answer, request.method);
  const { status } = response;
  const place = nameOf(url) in { ...OPEN, ...CLOSED } ? nameOf(url) || 'inbox' : 'unknown';
  const line = { status, ms: deps.now() - started, place, ...answer.logged };
  deps.log({ level: 'info', event: 'staff', ...line });
  return response;
}

import { getAccessName } from '#src/domain/staff/roles.ts';
import { formatInboxFilter, parseInboxFilter } from '#src/domain/staff/inbox-filter.ts';
import { Refusal } from '#src/enquiry/http/refusal.ts';
import { parseEnquiryNumber } from '#src/domain/enquiry/number.ts';
import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import { logAccess } from '#src/enquiry/store/access-log.ts';
import { listUndelivered } from '#src/enquiry/store/reply-delivery.ts';
import { staffPaths, STAFF_ROOT } from '../addresses.ts';
import { textOf, type MemberVisit, type StaffAnswer } from '../http/visit.ts';
import { renderEnquiry } from '../pages/enquiry-page.ts';
import { renderInbox } from '../pages/inbox-page.ts';
import { listHistory, readEnquiryForStaff } from '../queries/enquiry.ts';
import { canTakeBack, listHandOvers } from '../queries/hand-overs.ts';
import { countFollowUps, listInbox, listUnreached } from '../queries/inbox.ts';
import { listMerged, listMergeTargets } from '../queries/merging.ts';
import { takeBack } from './assign.ts';
import { actOnEnquiry } from './handle-enquiry-act.ts';

/** `GET /staff/`. */
export async function showInbox(visit: MemberVisit): Promise<StaffAnswer> {
  const { db, member, deps, url } = visit;
  const filter = parseInboxFilter(url.searchParams);
  const question = { member, directory: deps.desks, today: getShanghaiTime(deps.now()).date };
  const page = await listInbox(db, { ...question, filter });
  const followUps = await countFollowUps(db, question);
  const unreached = await listUnreached(db, { ...question, nowMs: deps.now() });
  const handOvers = await listHandOvers(db, member, deps.now());
  return { page: renderInbox(visit, filter, { ...page, followUps, unreached, handOvers }) };
}

function readNumber({ url }: MemberVisit): string {
  const [, written = ''] = url.pathname.slice(STAFF_ROOT.length).split('/');
  const number = parseEnquiryNumber(written);
  if (number === undefined) throw new Refusal('notFound');
  return number;
}

/** `GET /staff/enquiries/…/`, and what a form on it that was turned down shows. */
export async function showEnquiry(visit: MemberVisit, problem?: string): Promise<StaffAnswer> {
  const { db, member, deps, url } = visit;
  const enquiry = await readEnquiryForStaff(db, readNumber(visit), member, deps.desks);
  if (enquiry === undefined) throw new Refusal('notFound');
  const today = getShanghaiTime(deps.now()).date;
  const merged = await listMerged(db, enquiry.number);
  const numbers = [enquiry, ...merged].map(({ number }) => number);
  await logAccess(db, { who: getAccessName(member), action: 'read', numbers }, deps);
  const filter = parseInboxFilter(url.searchParams);
  const [history, targets, { rows }] = [
    await listHistory(db, enquiry.id),
    await listMergeTargets(db, enquiry, member, deps.desks),
    await listInbox(db, { filter, member, directory: deps.desks, today }),
  ];
  const done = url.searchParams.get('done') ?? undefined;
  const [undelivered] = await listUndelivered(db, enquiry.id);
  const last = history.at(-1);
  const handedTo = canTakeBack(last, member, deps.now()) ? last?.new_value : undefined;
  const about = { enquiry, history, merged, targets, undelivered, handedTo };
  const view = { ...about, filter, others: rows, problem, done };
  return {
    status: problem === undefined ? 200 : 422,
    page: renderEnquiry(visit, view),
    logged: { number: enquiry.number },
  };
}

/** `POST /staff/enquiries/…/`: one of the staff's acts. */
export async function changeEnquiry(visit: MemberVisit): Promise<StaffAnswer> {
  const number = readNumber(visit);
  if (textOf(visit.fields, 'act') === 'take-back') {
    const done = (await takeBack(visit, number)) ? 'take-back' : 'too-late';
    return { location: staffPaths.inbox(`?done=${done}`), logged: { number, act: done } };
  }
  const outcome = await actOnEnquiry(visit, number);
  if ('problem' in outcome) return showEnquiry(visit, outcome.problem);
  const { done } = outcome;
  if (done === 'reply' || done === 'resend') visit.deps.onQueued();
  // Whoever hands an enquiry to another desk may not see it any more.
  const { db, member, deps } = visit;
  const query = formatInboxFilter(parseInboxFilter(visit.url.searchParams));
  const left = (await readEnquiryForStaff(db, number, member, deps.desks)) === undefined;
  const more = new URLSearchParams(query);
  more.set('done', done);
  const location = left
    ? staffPaths.inbox(`?${more.toString()}`)
    : staffPaths.enquiry(number, `?${more.toString()}`);
  return { location, logged: { number, act: done } };
}

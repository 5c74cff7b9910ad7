import { namePark } from '#src/domain/enquiry/desks.ts';
import { formatShanghaiMoment } from '#src/domain/enquiry/shanghai.ts';
import { isOpen, type StaffAct } from '#src/domain/staff/acts.ts';
import { formatInboxFilter, type InboxFilter } from '#src/domain/staff/inbox-filter.ts';
import { findOwn } from '#src/domain/find-own.ts';
import { hideContact } from '#src/domain/staff/hide-contact.ts';
import { canHandle, canReadContact } from '#src/domain/staff/roles.ts';
import { listDetailLines } from '#src/enquiry/detail-lines.ts';
import { html, type Html, type Part } from '#src/enquiry/page/html.ts';
import { nameCountry } from '#src/i18n/country-names.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { paths } from '#src/i18n/paths.ts';
import { listAsked } from '../actions/sheets.ts';
import { staffPaths } from '../addresses.ts';
import { nameEnquirer, nameKind, nameProject, READINGS, STATE_NAMES } from '../enquiry-words.ts';
import { typedFor, type MemberVisit } from '../http/visit.ts';
import type { HandledEnquiry } from '../queries/inbox.ts';
import { renderKept, renderMessage } from './controls.ts';
import { renderDue, renderFollowUp } from './due.ts';
import { frameOf } from './frame.ts';
import { renderStaffPage } from './layout.ts';
import { renderFollowUpForm } from './follow-up-form.ts';
import { nameDesk, renderTakeBack } from './hand-over-forms.ts';
import { renderMerge, renderMerged } from './merge-forms.ts';
import { renderOtherActs } from './other-acts.ts';
import { renderReply } from './reply-form.ts';
import { renderThread, type ThreadView } from './thread.ts';
import { renderUndelivered, type Undelivered } from './undelivered-form.ts';

/** What the page of one enquiry is made of. */
export interface EnquiryView extends ThreadView {
  /** What it may be merged into. */
  readonly targets: readonly HandledEnquiry[];
  /** An answer of it whose mail was given up. */
  readonly undelivered: Undelivered | undefined;
  /** Slug of the desk that the member handed it to just now. */
  readonly handedTo: string | null | undefined;
  readonly filter: InboxFilter;
  /** The rest of the list, to go on from. */
  readonly others: readonly HandledEnquiry[];
  readonly problem?: string | undefined;
  readonly done?: string | undefined;
}

const DONE = {
  assign: '已转办。',
  note: '已记下。',
  state: '状态已改。',
  reply: '答复已登记。',
  merge: '已合并。',
  unmerge: '已取消合并。',
  'follow-up': '回访已记下。',
  'no-follow-up': '不再提醒回访。',
  resend: '邮件已重新排队，几秒内发出；没有送到的，本条会再提示。',
} as const satisfies Record<StaffAct, string>;

function renderFacts(visit: MemberVisit, { enquiry }: EnquiryView): Html {
  const { deps, member } = visit;
  const fact = (label: string, value: Html | string | null) =>
    value !== null &&
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  const projects = listAsked(enquiry).map(
    (slug) => html`<a href="${paths('zh').project(slug)}">${nameProject(slug, deps.desks)}</a> `,
  );
  const contact = canReadContact(member);
  const day = enquiry.follow_up_on;
  return html`<dl class="facts">
    ${fact('期限', renderDue(enquiry, deps.now()))} ${fact('状态', STATE_NAMES[enquiry.state])}
    ${fact('回访', day === null ? null : renderFollowUp(day, deps.now()))}
    ${fact('窗口', deps.desks.desks[enquiry.desk]?.name ?? enquiry.desk)}
    ${fact('类别', nameKind(enquiry.kind))}
    ${fact('语言', READINGS[enquiry.locale as keyof typeof READINGS] ?? enquiry.locale)}
    ${fact('收到', formatShanghaiMoment(enquiry.received_at))}
    ${fact('咨询人', contact ? nameEnquirer(enquiry) : '只读账号不显示')}
    ${contact && fact('邮箱', enquiry.email)} ${contact && fact('电话', enquiry.phone)}
    ${contact && enquiry.country !== null && fact('国家或地区', nameCountry(enquiry.country, 'zh'))}
    ${projects.length > 0 && fact('项目', html`${projects}`)}
    ${fact('园区', enquiry.park && namePark(deps.desks, enquiry.park))}
    ${listDetailLines(enquiry.details, getWords('zh')).map(([label, value]) => fact(label, hideContact(value, enquiry, member)))}
  </dl>`;
}

/** What can be done with it: all, or the way back where it was merged into another. */
function renderActs(visit: MemberVisit, view: EnquiryView): Part {
  const { enquiry, history, merged, targets, undelivered } = view;
  const mayHandle = canHandle(visit.member);
  const kept = renderKept('seen', String(history.length));
  if (enquiry.merged_into !== null) return renderMerged(enquiry.merged_into, kept, mayHandle);
  if (!mayHandle) return false;
  const mayMerge = isOpen(enquiry.state) && merged.length === 0;
  const day = enquiry.follow_up_on;
  const more = [
    day !== null &&
      renderFollowUpForm(day, kept, typedFor(visit.fields, ['follow-up', 'no-follow-up'])),
    mayMerge && renderMerge(targets, kept),
  ];
  return [
    undelivered !== undefined && renderUndelivered(visit, undelivered, kept),
    renderReply(visit, { enquiry, merged }, kept),
    renderOtherActs(visit, { enquiry, merged }, kept, more),
  ];
}

/** One enquiry: the list beside it where there is room, its thread, and the reply beneath. */
export function renderEnquiry(visit: MemberVisit, view: EnquiryView): string {
  const { enquiry, filter, others, problem, handedTo } = view;
  const query = formatInboxFilter(filter);
  const done = findOwn(DONE, view.done ?? '');
  const list = others.map(
    (other) =>
      html`<li>
        <a
          href="${staffPaths.enquiry(other.number, query)}"
          ${other.id === enquiry.id && html`aria-current="true"`}
          >${other.number}</a
        >
        ${renderDue(other, visit.deps.now())}
      </li>`,
  );
  const main = html`${problem !== undefined && renderMessage('problem', problem)}
    ${done !== undefined && renderMessage('done', done)}
    ${typeof handedTo === 'string' && renderTakeBack(enquiry.number, nameDesk(visit, handedTo))}
    <p><a href="${staffPaths.inbox(query)}">回收件箱</a></p>
    <div class="desk">
      <nav class="beside" aria-label="收件箱里的其他咨询">
        <ul>
          ${list}
        </ul>
      </nav>
      <div class="one">
        ${renderFacts(visit, view)} ${renderThread(visit, view)} ${renderActs(visit, view)}
      </div>
    </div>`;
  const frame = { ...frameOf(visit), title: enquiry.number, part: 'inbox', wide: true } as const;
  return renderStaffPage(frame, main);
}

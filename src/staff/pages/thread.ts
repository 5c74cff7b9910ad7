import { ENQUIRY_STATES } from '#src/domain/enquiry/kinds.ts';
import { formatShanghaiMoment } from '#src/domain/enquiry/shanghai.ts';
import { hideContact } from '#src/domain/staff/hide-contact.ts';
import { canReadContact } from '#src/domain/staff/roles.ts';
import { html, type Html } from '#src/enquiry/page/html.ts';
import { listAsked } from '../actions/sheets.ts';
import { staffPaths } from '../addresses.ts';
import { nameEnquirer, nameProject, STATE_NAMES } from '../enquiry-words.ts';
import type { MemberVisit } from '../http/visit.ts';
import type { HistoryLine } from '../queries/enquiry.ts';
import type { HandledEnquiry } from '../queries/inbox.ts';

const nameState = (state: string | null): string =>
  STATE_NAMES[ENQUIRY_STATES.find((known) => known === state) ?? 'received'];

/** The state that a line led to, where it changed. */
const describeMove = ({ old_value, new_value }: HistoryLine): string =>
  old_value === new_value ? '' : `，${nameState(old_value)} → ${nameState(new_value)}`;

/** A reply, and the state that it led to. */
function describeReply(line: HistoryLine): string {
  const way = line.message_id === null ? '电话等方式答复' : '邮件答复';
  return way + describeMove(line);
}

/** An act in words. A merger has a line in both histories: that of the kept one names the other alone. */
function describeAct(line: HistoryLine, visit: MemberVisit): string {
  const { act, old_value: from, new_value: to } = line;
  const nameDesk = (slug: string | null) => visit.deps.desks.desks[slug ?? '']?.name ?? slug ?? '';
  switch (act) {
    case 'assign':
      return `转办：${nameDesk(from)} → ${nameDesk(to)}`;
    case 'note':
      return '备注（不发给咨询人）';
    case 'state':
      return `改状态：${nameState(from)} → ${nameState(to)}`;
    case 'reply':
      return describeReply(line);
    case 'follow-up':
      return `回访已做（应于 ${from}）`;
    case 'no-follow-up':
      return `不再回访（应于 ${from}）`;
    case 'merge':
      return to === null ? `${from} 并入本条` : `合并到 ${to}`;
    case 'unmerge':
      return to === null ? `取消合并：${from} 不再并入本条` : `取消合并到 ${from}`;
    case 'take-back':
      return `收回转办：${nameDesk(to)}`;
    case 'resend':
      return '答复的邮件再发一次';
    case 'undelivered':
      return `答复的邮件没有送到${describeMove(line)}`;
    case 'delivered':
      return `答复的邮件已送出${describeMove(line)}`;
  }
}

/** The acts that a mail goes out with. */
const MAILED: readonly HistoryLine['act'][] = ['reply', 'assign', 'resend'];

/** Whether an act's mail has gone out; one that was thrown away never did. */
function describeMail(line: HistoryLine): Html | false {
  const { act, message_id, mail_id, sent_at, next_at, attempts, failure } = line;
  if (message_id === null || !MAILED.includes(act)) return false;
  if (mail_id === null) return html`<small>邮件没有发出，已取消</small>`;
  if (sent_at !== null) return html`<small>已发出 ${formatShanghaiMoment(sent_at)}</small>`;
  if (next_at === null) return html`<b class="error">邮件没有送到</b>`;
  if (failure === null) return html`<small>邮件待发</small>`;
  return html`<b class="error">邮件还没有发出，试过 ${attempts ?? 0} 次，程序还在试</b>`;
}

/** What the enquirer wrote under another number that was merged into this one. */
function renderOther(visit: MemberVisit, other: HandledEnquiry): Html {
  const { member, deps } = visit;
  const projects = listAsked(other).map((slug) => nameProject(slug, deps.desks));
  return html`<li class="enquirer">
    <p class="act">
      <b>同一咨询人的另一条咨询</b>
      <a href="${staffPaths.enquiry(other.number)}">${other.number}</a>
      <small>${formatShanghaiMoment(other.received_at)}</small>
    </p>
    ${canReadContact(member) && html`<p class="help">${nameEnquirer(other)}</p>`}
    ${projects.length > 0 && html`<p class="help">项目：${projects.join('；')}</p>`}
    <p class="said">${hideContact(other.message, other, member)}</p>
  </li>`;
}

/** What the thread of an enquiry is made of. */
export interface ThreadView {
  readonly enquiry: HandledEnquiry;
  readonly history: readonly HistoryLine[];
  /** What was merged into it. */
  readonly merged: readonly HandledEnquiry[];
}

/** What the enquirer wrote, and everything that has been done, the oldest first. */
export function renderThread(visit: MemberVisit, { enquiry, history, merged }: ThreadView): Html {
  const hide = (text: string) => hideContact(text, enquiry, visit.member);
  const lines = history.map(
    (line) =>
      html`<li class="${line.act}">
        <p class="act">
          <b>${describeAct(line, visit)}</b>
          <small>${line.member_name}，${formatShanghaiMoment(line.at)}</small> ${describeMail(line)}
        </p>
        ${line.text !== null && html`<p class="said">${hide(line.text)}</p>`}
      </li>`,
  );
  return html`<ol class="thread">
    <li class="enquirer">
      <p class="act"><b>咨询</b> <small>${formatShanghaiMoment(enquiry.received_at)}</small></p>
      <p class="said">${hide(enquiry.message)}</p>
    </li>
    ${merged.map((other) => renderOther(visit, other))} ${lines}
  </ol>`;
}

import { formatShanghaiMoment } from '#src/domain/enquiry/shanghai.ts';
import { formatInboxFilter, type InboxFilter } from '#src/domain/staff/inbox-filter.ts';
import { canHandle, canReadContact } from '#src/domain/staff/roles.ts';
import { html, type Html } from '#src/enquiry/page/html.ts';
import { paths } from '#src/i18n/paths.ts';
import { staffPaths } from '../addresses.ts';
import type { MemberVisit } from '../http/visit.ts';
import type { HistoryLine } from '../queries/enquiry.ts';
import type { HandledEnquiry } from '../queries/inbox.ts';
import { renderKept, renderMessage } from './controls.ts';
import { frameOf } from './frame.ts';
import { nameEnquirer, nameKind, READINGS, renderDue, STATE_NAMES } from './inbox-page.ts';
import { renderStaffPage } from './layout.ts';
import { renderOtherActs } from './other-acts.ts';
import { renderReply } from './reply-form.ts';

/** What the page of one enquiry is made of. */
export interface EnquiryView {
  readonly enquiry: HandledEnquiry;
  readonly history: readonly HistoryLine[];
  readonly filter: InboxFilter;
  /** The rest of the list, to go on from. */
  readonly others: readonly HandledEnquiry[];
  readonly problem?: string | undefined;
  readonly done?: string | undefined;
}

const DONE = { assign: '已转办。', note: '已记下。', state: '状态已改。', reply: '答复已登记。' };

function renderFacts(visit: MemberVisit, { enquiry }: EnquiryView): Html {
  const { deps, member } = visit;
  const fact = (label: string, value: Html | string | null) =>
    value !== null &&
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  const projects = (JSON.parse(enquiry.projects) as string[]).map((slug) => {
    const [number, title] = deps.desks.projects[slug] ?? [slug, ''];
    return html`<a href="${paths('zh').project(slug)}">${number} ${title}</a> `;
  });
  const contact = canReadContact(member);
  return html`<dl class="facts">
    ${fact('期限', renderDue(enquiry, deps.now()))} ${fact('状态', STATE_NAMES[enquiry.state])}
    ${fact('窗口', deps.desks.desks[enquiry.desk]?.name ?? enquiry.desk)}
    ${fact('类别', nameKind(enquiry.kind))}
    ${fact('语言', READINGS[enquiry.locale as keyof typeof READINGS] ?? enquiry.locale)}
    ${fact('收到', formatShanghaiMoment(enquiry.received_at))}
    ${fact('咨询人', contact ? nameEnquirer(enquiry) : '只读账号不显示')}
    ${contact && fact('邮箱', enquiry.email)} ${contact && fact('电话', enquiry.phone)}
    ${projects.length > 0 && fact('项目', html`${projects}`)} ${fact('园区', enquiry.park)}
  </dl>`;
}

function describeAct(line: HistoryLine, visit: MemberVisit): string {
  const nameDesk = (slug: string | null) => visit.deps.desks.desks[slug ?? '']?.name ?? slug ?? '';
  const nameState = (state: string | null) => STATE_NAMES[state as keyof typeof STATE_NAMES] ?? '';
  if (line.act === 'assign')
    return `转办：${nameDesk(line.old_value)} → ${nameDesk(line.new_value)}`;
  if (line.act === 'note') return '备注（不发给咨询人）';
  const moved = `${nameState(line.old_value)} → ${nameState(line.new_value)}`;
  if (line.act === 'state') return `改状态：${moved}`;
  const way = line.message_id === null ? '电话等方式' : '邮件';
  return line.old_value === line.new_value ? `${way}答复` : `${way}答复，${moved}`;
}

/** Whether a reply's mail has gone out. */
function describeMail({ message_id, sent_at, next_at }: HistoryLine): Html | false {
  if (message_id === null) return false;
  if (sent_at !== null) return html`<small>已发出 ${formatShanghaiMoment(sent_at)}</small>`;
  return next_at === null
    ? html`<b class="error">邮件已停发，请技术人员运行 npm run outbox 查看原因</b>`
    : html`<small>邮件待发</small>`;
}

function renderThread(visit: MemberVisit, { enquiry, history }: EnquiryView): Html {
  const lines = history.map(
    (line) =>
      html`<li class="${line.act}">
        <p class="act">
          <b>${describeAct(line, visit)}</b>
          <small>${line.member_name}，${formatShanghaiMoment(line.at)}</small> ${describeMail(line)}
        </p>
        ${line.text !== null && html`<p class="said">${line.text}</p>`}
      </li>`,
  );
  return html`<ol class="thread">
    <li class="enquirer">
      <p class="act"><b>咨询</b> <small>${formatShanghaiMoment(enquiry.received_at)}</small></p>
      <p class="said">${enquiry.message}</p>
    </li>
    ${lines}
  </ol>`;
}

/** One enquiry: the list beside it where there is room, its thread, and the reply beneath. */
export function renderEnquiry(visit: MemberVisit, view: EnquiryView): string {
  const { enquiry, history, filter, others, problem } = view;
  const query = formatInboxFilter(filter);
  const kept = renderKept('seen', String(history.length));
  const done = DONE[view.done as keyof typeof DONE];
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
    <p><a href="${staffPaths.inbox(query)}">回收件箱</a></p>
    <div class="desk">
      <nav class="beside" aria-label="收件箱里的其他咨询">
        <ul>
          ${list}
        </ul>
      </nav>
      <div class="one">
        ${renderFacts(visit, view)} ${renderThread(visit, view)}
        ${
          canHandle(visit.member) && [
            renderReply(visit, enquiry, kept),
            renderOtherActs(visit, enquiry, kept),
          ]
        }
      </div>
    </div>`;
  const frame = { ...frameOf(visit), title: enquiry.number, part: 'inbox', wide: true } as const;
  return renderStaffPage(frame, main);
}

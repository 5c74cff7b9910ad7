import { formatShanghaiMoment } from '#src/domain/enquiry/shanghai.ts';
import { mayKnowEnquirer } from '#src/domain/enquiry/desks.ts';
import { STATE_MOVES } from '#src/domain/staff/acts.ts';
import { formatInboxFilter, type InboxFilter } from '#src/domain/staff/inbox-filter.ts';
import { canHandle, canReadContact } from '#src/domain/staff/roles.ts';
import { listDetailLines } from '#src/enquiry/detail-lines.ts';
import { html, type Html, type Part } from '#src/enquiry/page/html.ts';
import { nameCountry } from '#src/i18n/country-names.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { paths } from '#src/i18n/paths.ts';
import { getInterimDay, writeTemplate } from '../actions/reply-letter.ts';
import { staffPaths } from '../addresses.ts';
import { textOf, type MemberVisit } from '../http/visit.ts';
import type { HistoryLine } from '../queries/enquiry.ts';
import type { HandledEnquiry } from '../queries/inbox.ts';
import { renderChoice, renderField, renderKept, renderMessage } from './controls.ts';
import { frameOf } from './frame.ts';
import { nameEnquirer, nameKind, READINGS, renderDue, STATE_NAMES } from './inbox-page.ts';
import { renderStaffPage } from './layout.ts';

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
    ${contact && enquiry.country !== null && fact('国家或地区', nameCountry(enquiry.country, 'zh'))}
    ${projects.length > 0 && fact('项目', html`${projects}`)}
    ${fact('园区', enquiry.park && (deps.desks.parks[enquiry.park]?.[0] ?? enquiry.park))}
    ${listDetailLines(enquiry.details, getWords('zh')).map(([label, value]) => fact(label, value))}
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

function renderReply(visit: MemberVisit, view: EnquiryView, kept: Part): Html {
  const { enquiry } = view;
  const { deps, fields } = visit;
  const canMail = enquiry.email !== null && deps.outgoing.mail;
  const why =
    enquiry.email === null
      ? '咨询人没有留邮箱，请打电话答复。'
      : '没有设置邮件服务器，发不了邮件。';
  const day = getInterimDay(enquiry, deps);
  const typed = textOf(fields, 'act') === 'reply' ? textOf(fields, 'text') : '';
  const ways = [
    ...(canMail ? [['mail', `发邮件到 ${enquiry.email}`] as const] : []),
    ['other', '已用电话等方式答复，在此记下'] as const,
  ];
  return html`<form class="stack reply" method="post">
    <h2>答复</h2>
    ${kept} ${!canMail && html`<p class="help">${why}</p>`}
    ${renderChoice({ name: 'way', label: '方式', value: textOf(fields, 'way') }, ways)}
    ${renderChoice({ name: 'kind', label: '这是', value: textOf(fields, 'kind') }, [
      ['answer', '答复'],
      ['interim', `办理进展：情况复杂，延期到 ${day} 前答复`],
    ])}
    ${renderField({
      name: 'text',
      label: '内容',
      help: '用咨询人的语言写；落款和查询进度的网址自动加上',
      rows: 9,
      value: typed === '' ? writeTemplate(enquiry, 'answer', day) : typed,
    })}
    <button class="main" type="submit" name="act" value="reply">答复</button>
  </form>`;
}

function renderOtherActs(visit: MemberVisit, { enquiry }: EnquiryView, kept: Part): Html {
  const directory = visit.deps.desks;
  const passOn = enquiry.pass_on !== null;
  const desks = Object.entries(directory.desks)
    .filter(([slug]) => slug !== enquiry.desk && mayKnowEnquirer(directory, slug, passOn))
    .map(([slug, { name }]) => [slug, name] as const);
  const states = STATE_MOVES[enquiry.state].map((state) => [state, STATE_NAMES[state]] as const);
  return html`<div class="acts">
    <form class="stack" method="post">
      <h3>备注</h3>
      ${kept} ${renderField({ name: 'text', within: 'note', label: '只给同事看', rows: 3 })}
      <button type="submit" name="act" value="note">记下</button>
    </form>
    <form class="stack" method="post">
      <h3>转办</h3>
      ${
        desks.length > 0 && [
          kept,
          renderChoice({ name: 'desk', within: 'assign', label: '转给' }, desks),
          html`<button type="submit" name="act" value="assign">转办</button>`,
        ]
      }
      ${!passOn && html`<p class="help">咨询人没有同意转给其他单位，只能由招商部门的窗口办理。</p>`}
    </form>
    <form class="stack" method="post">
      <h3>改状态</h3>
      ${kept} ${renderChoice({ name: 'state', within: 'state', label: '改为' }, states)}
      ${renderField({ name: 'text', within: 'state', label: '原因', help: '未答复就办结的要写' })}
      <button type="submit" name="act" value="state">改状态</button>
    </form>
  </div>`;
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
            renderReply(visit, view, kept),
            renderOtherActs(visit, view, kept),
          ]
        }
      </div>
    </div>`;
  const frame = { ...frameOf(visit), title: enquiry.number, part: 'inbox', wide: true } as const;
  return renderStaffPage(frame, main);
}

import { ENQUIRY_KINDS, ENQUIRY_STATES } from '#src/domain/enquiry/kinds.ts';
import { formatInboxFilter, type InboxFilter } from '#src/domain/staff/inbox-filter.ts';
import { findOwn } from '#src/domain/find-own.ts';
import { hideContact } from '#src/domain/staff/hide-contact.ts';
import { canReadContact } from '#src/domain/staff/roles.ts';
import { html, type Html } from '#src/enquiry/page/html.ts';
import { findUnknownYear } from '#src/enquiry/unknown-year.ts';
import { staffPaths } from '../addresses.ts';
import { nameEnquirer, nameKind, READINGS, startOf, STATE_NAMES } from '../enquiry-words.ts';
import type { MemberVisit } from '../http/visit.ts';
import type { HandOver } from '../queries/hand-overs.ts';
import {
  PAGE_SIZE,
  type HandledEnquiry,
  type InboxPage,
  type Unreached,
} from '../queries/inbox.ts';
import { renderChoice, renderField, renderMessage } from './controls.ts';
import { renderDue, renderFollowUp } from './due.ts';
import { frameOf } from './frame.ts';
import { nameDesk, renderTakeBack } from './hand-over-forms.ts';
import { renderStaffPage } from './layout.ts';
import { renderUnreached } from './undelivered-form.ts';

/** The list of what is to be followed up, as it stands in an address. */
const FOLLOW_UPS = '?state=follow-up';

/** What an empty list says, by its address. */
const NONE: Readonly<Record<string, string>> = {
  '': '没有待办的咨询。',
  [FOLLOW_UPS]: '今天没有要回访的咨询。',
};

/** The two lists that somebody works through: what is to be answered, what is to be followed up. */
function renderLists({ state }: InboxFilter, followUps: number): Html {
  const item = (name: InboxFilter['state'], query: string, label: string) =>
    html`<li>
      <a href="${staffPaths.inbox(query)}" ${state === name && html`aria-current="page"`}
        >${label}</a
      >
    </li>`;
  return html`<nav class="lists" aria-label="清单">
    <ul>
      ${item('open', '', '所有待办')} ${item('follow-up', FOLLOW_UPS, `待回访（${followUps}）`)}
    </ul>
  </nav>`;
}

function renderFilter(visit: MemberVisit, filter: InboxFilter): Html {
  const desks = Object.entries(visit.deps.desks.desks).map(
    ([slug, { name }]) => [slug, name] as const,
  );
  return html`<form class="filter" action="${staffPaths.inbox()}" method="get" role="search">
    ${renderField({ name: 'q', label: '查找', type: 'search', value: filter.q })}
    ${renderChoice({ name: 'state', label: '状态', value: filter.state }, [
      ['open', '所有待办'],
      ['follow-up', '待回访'],
      ['all', '全部'],
      ...ENQUIRY_STATES.map((state) => [state, STATE_NAMES[state]] as const),
    ])}
    ${renderChoice({ name: 'kind', label: '类别', value: filter.kind }, [
      ['', '全部'],
      ...ENQUIRY_KINDS.map((kind) => [kind, nameKind(kind)] as const),
    ])}
    ${renderChoice({ name: 'desk', label: '窗口', value: filter.desk }, [['', '全部'], ...desks])}
    ${renderChoice({ name: 'locale', label: '语言', value: filter.locale }, [
      ['', '全部'],
      ...Object.entries(READINGS),
    ])}
    <button type="submit">筛选</button>
  </form>`;
}

/** The day that a list is about. */
const renderWhen = (row: HandledEnquiry, { state }: InboxFilter, nowMs: number): Html =>
  state === 'follow-up' && row.follow_up_on !== null
    ? renderFollowUp(row.follow_up_on, nowMs)
    : renderDue(row, nowMs);

function renderRow(visit: MemberVisit, filter: InboxFilter, row: HandledEnquiry): Html {
  const { deps, member } = visit;
  return html`<tr>
    <td data-label="期限">${renderWhen(row, filter, deps.now())}</td>
    <th scope="row" data-label="编号">
      <a href="${staffPaths.enquiry(row.number, formatInboxFilter(filter))}">${row.number}</a>
    </th>
    <td data-label="内容">
      ${canReadContact(member) && html`<b>${nameEnquirer(row)}</b> `}${startOf({ message: hideContact(row.message, row, member) })}
    </td>
    <td data-label="类别">${nameKind(row.kind)}</td>
    <td data-label="窗口">${deps.desks.desks[row.desk]?.name ?? row.desk}</td>
    <td data-label="状态">${STATE_NAMES[row.state]}</td>
  </tr>`;
}

function renderPager(filter: InboxFilter, count: number): Html | false {
  const last = Math.ceil(count / PAGE_SIZE);
  const to = (page: number) => staffPaths.inbox(formatInboxFilter({ ...filter, page }));
  return (
    last > 1 &&
    html`<nav class="pager" aria-label="分页">
      ${filter.page > 1 && html`<a href="${to(filter.page - 1)}" rel="prev">上一页</a>`}
      <span>第 ${filter.page} 页，共 ${last} 页</span>
      ${filter.page < last && html`<a href="${to(filter.page + 1)}" rel="next">下一页</a>`}
    </nav>`
  );
}

function renderExports(filter: InboxFilter): Html {
  const query = formatInboxFilter({ ...filter, page: 1 });
  return html`<p class="exports">
    导出这个列表：<a href="${staffPaths.exported('xlsx', query)}">Excel 表</a>
    <a href="${staffPaths.exported('csv', query)}">CSV</a>
    <small>含个人信息的，用完即删，不要转发。</small>
  </p>`;
}

const DONE: Readonly<Record<string, string>> = {
  ready: '第二步验证已启用。',
  assign: '已转办。',
  'take-back': '已收回，仍由本窗口办理。',
};

/** What became of the act that led here. */
function renderDone({ url }: MemberVisit): Html | false {
  const done = url.searchParams.get('done') ?? '';
  if (done === 'too-late') {
    return renderMessage('problem', '没有收回：已过十分钟，或者对方已经在办。请打电话请对方转回。');
  }
  const words = findOwn(DONE, done);
  return words !== undefined && renderMessage('done', words);
}

/** Those who can see to it are told that promised days are reckoned without next year's notice. */
function renderCalendar({ member, deps }: MemberVisit): Html | false {
  const year = findUnknownYear(deps);
  return (
    member.role === 'admin' &&
    year !== undefined &&
    renderMessage(
      'problem',
      `节假日表里还没有 ${year} 年的放假安排：答应的期限只避开周末和法定节日当天，调休、补假没有算进去。国务院公布以后，在编辑的“站点设置”里填“放假安排”，发布。`,
    )
  );
}

/** What the inbox shows. */
export interface InboxView extends InboxPage {
  readonly followUps: number;
  readonly unreached: Unreached;
  readonly handOvers: readonly HandOver[];
}

/** The inbox: a table of what waits, the longest overdue first. */
export function renderInbox(
  visit: MemberVisit,
  filter: InboxFilter,
  { rows, count, followUps, unreached, handOvers }: InboxView,
): string {
  const heads = ['期限', '编号', '内容', '类别', '窗口', '状态'];
  const query = formatInboxFilter(filter);
  const none = NONE[query] ?? '没有符合条件的咨询。';
  const table = html`<table class="inbox">
    <caption>
      共 ${count} 条
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => renderRow(visit, filter, row))}
    </tbody>
  </table>`;
  const main = html`${renderDone(visit)} ${renderCalendar(visit)}
  ${handOvers.map(({ number, to }) => renderTakeBack(number, nameDesk(visit, to)))}
  ${filter.state === 'open' && renderUnreached(visit, filter, unreached)}
  ${renderLists(filter, followUps)} ${renderFilter(visit, filter)}
  ${count === 0 ? html`<p>${none}</p>` : table} ${renderPager(filter, count)}
  ${count > 0 && renderExports(filter)}`;
  const title = filter.state === 'follow-up' ? `待回访（${followUps}）` : '收件箱';
  const frame = { ...frameOf(visit), title, part: 'inbox', wide: true } as const;
  return renderStaffPage(frame, main);
}

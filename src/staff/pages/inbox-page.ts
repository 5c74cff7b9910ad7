import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { ENQUIRY_KINDS, ENQUIRY_STATES, type EnquiryState } from '#src/domain/enquiry/kinds.ts';
import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import { isOpen } from '#src/domain/staff/acts.ts';
import { describeDue, describeFollowUp } from '#src/domain/staff/due.ts';
import { formatInboxFilter, type InboxFilter } from '#src/domain/staff/inbox-filter.ts';
import { canReadContact } from '#src/domain/staff/roles.ts';
import { html, type Html } from '#src/enquiry/page/html.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { staffPaths } from '../addresses.ts';
import type { MemberVisit } from '../http/visit.ts';
import { PAGE_SIZE, type HandledEnquiry, type InboxPage } from '../queries/inbox.ts';
import { renderChoice, renderField, renderMessage } from './controls.ts';
import type { HandOver } from '../queries/hand-overs.ts';
import { frameOf } from './frame.ts';
import { nameDesk, renderTakeBack } from './hand-over-forms.ts';
import { renderStaffPage } from './layout.ts';
import { renderUnreached } from './undelivered-form.ts';

/** The states as staff call them. */
export const STATE_NAMES = {
  received: '待办',
  assigned: '办理中',
  partial: '待完整答复',
  complex: '延期办理',
  answered: '已答复',
  closed: '已办结',
} as const satisfies Record<EnquiryState, string>;

/** The list of what is to be followed up, as it stands in an address. */
const FOLLOW_UPS = '?state=follow-up';

/** What an empty list says, by its address. */
const NONE: Readonly<Record<string, string>> = {
  '': '没有待办的咨询。',
  [FOLLOW_UPS]: '今天没有要回访的咨询。',
};

export const READINGS = { zh: '简体', 'zh-hant': '繁体', en: '英文' } as const;

export const nameKind = (kind: string): string => getWords('zh')(`enquiry.kinds.${kind}`);

/** Who asks, for those who may know: the family name alone would still tell too much in a county. */
export const nameEnquirer = ({ name, organisation }: HandledEnquiry): string =>
  organisation === null ? name : `${name}（${organisation}）`;

/** A project by its number and title, or by its slug once it has left the library. */
export function nameProject(slug: string, { projects }: Pick<DeskDirectory, 'projects'>): string {
  const [number = slug, title = ''] = projects[slug] ?? [];
  return `${number} ${title}`.trim();
}

/** The beginning of what was written, in one line. */
export function startOf({ message }: HandledEnquiry): string {
  const line = message.replaceAll('\n', ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** When it is due, in words; when it was answered, for what is done. */
export function renderDue(enquiry: HandledEnquiry, nowMs: number): Html {
  const { state, reply_by, answered_at, merged_into } = enquiry;
  if (merged_into !== null) return html`<span class="due done">已合并</span>`;
  if (!isOpen(state)) {
    const day = answered_at === null ? '没有答复' : `${getShanghaiTime(answered_at).date} 答复`;
    return html`<span class="due done">${day}</span>`;
  }
  const { urgency, words } = describeDue(reply_by, getShanghaiTime(nowMs).date);
  return html`<span class="due ${urgency}">${words}</span> <small>${reply_by}</small>`;
}

/** When the enquirer is asked what came of the answer, in words. */
export function renderFollowUp(day: string, nowMs: number): Html {
  const { urgency, words } = describeFollowUp(day, getShanghaiTime(nowMs).date);
  return html`<span class="due ${urgency}">${words}</span> <small>${day}</small>`;
}

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
      ${canReadContact(member) && html`<b>${nameEnquirer(row)}</b> `}${startOf(row)}
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
  const words = DONE[done];
  return words !== undefined && renderMessage('done', words);
}

/** What the inbox shows. */
export interface InboxView extends InboxPage {
  readonly followUps: number;
  readonly unreached: readonly HandledEnquiry[];
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
  const main = html`${renderDone(visit)}
  ${handOvers.map(({ number, to }) => renderTakeBack(number, nameDesk(visit, to)))}
  ${filter.state === 'open' && renderUnreached(visit, filter, unreached)}
  ${renderLists(filter, followUps)} ${renderFilter(visit, filter)}
  ${count === 0 ? html`<p>${none}</p>` : table} ${renderPager(filter, count)}
  ${count > 0 && renderExports(filter)}`;
  const title = filter.state === 'follow-up' ? `待回访（${followUps}）` : '收件箱';
  const frame = { ...frameOf(visit), title, part: 'inbox', wide: true } as const;
  return renderStaffPage(frame, main);
}

import { REFUSALS, type Refusal, type RefusalReason } from '#src/enquiry/http/refusal.ts';
import { html } from '#src/enquiry/page/html.ts';
import { staffPaths } from '../addresses.ts';
import { renderNotice } from '../pages/layout.ts';
import type { StaffDeps } from './staff-deps.ts';
import type { StaffAnswer } from './visit.ts';

/** What staff are told where words of their own serve better than the enquirer's. */
const MESSAGES: Partial<Record<RefusalReason, string>> = {
  notFound: '这里没有这一页，或者它不归您的窗口。',
  origin: '这个请求来自别的网站，没有受理。请在本站页面上操作。',
  large: '内容太长，没有受理。请删短一些。',
  limit: '从这个网络登录得太频繁，请过一会儿再试。',
  limitAll: '现在登录的人太多，请过一会儿再试。',
  fields: '有的内容不合要求，没有办成。请返回核对。',
  store: '数据库暂时打不开，没有办成。请过几分钟再试。',
};

const wayBack = html`<p><a href="${staffPaths.inbox()}">回收件箱</a></p>`;

/** The page of a request that was turned down. */
export function toRefusal({ reason }: Refusal, deps: StaffDeps): StaffAnswer {
  const message = MESSAGES[reason] ?? '这个请求读不出来，没有办成。请返回再试一次。';
  const page = renderNotice({ siteName: deps.siteName.zh, title: '没有办成' }, message, wayBack);
  return { status: REFUSALS[reason], page, logged: { reason } };
}

/** The page of something unforeseen, whose cause goes to the log without what anybody wrote. */
export function explainFailure(error: unknown, deps: StaffDeps): StaffAnswer {
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  deps.log({ level: 'error', event: 'staff failed', cause });
  const frame = { siteName: deps.siteName.zh, title: '没有办成' };
  return { status: 503, page: renderNotice(frame, MESSAGES.store!, wayBack) };
}

/** Without its secret the staff's part is shut, and says what opens it. */
export function explainNotSetUp(deps: StaffDeps): StaffAnswer {
  const frame = { siteName: deps.siteName.zh, title: '咨询办理还没有启用' };
  const page = renderNotice(
    frame,
    '请技术人员在服务的环境里设置 STAFF_SECRET（至少 32 个字符的随机串，可用 openssl rand -base64 32 生成），再用 npm run staff:add 开设账号。',
  );
  return { status: 503, page, logged: { reason: 'not-set-up' } };
}

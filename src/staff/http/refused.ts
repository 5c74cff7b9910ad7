import { REFUSALS, type Refusal, type RefusalReason } from '#src/enquiry/http/refusal.ts';
import { html, type Html } from '#src/enquiry/page/html.ts';
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

/** What was written stands on the page of a failure, to be sent again from there. */
const offerAgain = (again: Html | undefined): Html =>
  again === undefined
    ? wayBack
    : html`<p>您写的内容没有丢，在下面。可以再交一次，也可以先抄走。</p>
        ${again} ${wayBack}`;

/** The page of a request that was turned down; `again` is the form to send it once more. */
export function toRefusal({ reason }: Refusal, deps: StaffDeps, again?: Html): StaffAnswer {
  const message = MESSAGES[reason] ?? '这个请求读不出来，没有办成。请返回再试一次。';
  const frame = { siteName: deps.siteName.zh, title: '没有办成' };
  const page = renderNotice(frame, message, offerAgain(again));
  return { status: REFUSALS[reason], page, logged: { reason } };
}

/** The page of something unforeseen, whose cause goes to the log without what anybody wrote. */
export function explainFailure(error: unknown, deps: StaffDeps, again?: Html): StaffAnswer {
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  deps.log({ level: 'error', event: 'staff failed', cause });
  const frame = { siteName: deps.siteName.zh, title: '没有办成' };
  return { status: 503, page: renderNotice(frame, MESSAGES.store!, offerAgain(again)) };
}

/** The session ended while something was written: the page keeps it until it has been sent. */
export function explainSignedOut(deps: StaffDeps, again: Html): StaffAnswer {
  const frame = { siteName: deps.siteName.zh, title: '登录已经过期，内容还没有交上去' };
  const way = html`<ol class="steps">
    <li>
      <a href="${staffPaths.signIn(staffPaths.signedIn())}" target="_blank">登录（打开新的一页）</a>
    </li>
    <li>
      <p>登录以后回到这一页，按“再交一次”。您写的都在下面，没有丢；不要关掉这一页。</p>
      ${again}
    </li>
  </ol>`;
  const message = '两小时不用，或登录满 12 小时，要重新登录。';
  return { status: 401, page: renderNotice(frame, message, way), logged: { reason: 'signed-out' } };
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

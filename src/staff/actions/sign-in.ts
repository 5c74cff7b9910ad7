import {
  findPasswordFault,
  MAX_PASSWORD,
  MIN_PASSWORD,
  type PasswordFault,
} from '#src/domain/staff/password.ts';
import { checkLimits, refuseLimited } from '#src/enquiry/guard.ts';
import { Refusal } from '#src/enquiry/http/refusal.ts';
import { runTransaction } from '#src/enquiry/store/transaction.ts';
import { html } from '#src/enquiry/page/html.ts';
import { parseNext, staffPaths } from '../addresses.ts';
import type { SignInStep } from '../auth/staff-auth.ts';
import { textOf, type MemberVisit, type StaffAnswer, type StaffVisit } from '../http/visit.ts';
import { frameOf } from '../pages/frame.ts';
import { renderNotice } from '../pages/layout.ts';
import { renderSecondStep, renderSignIn, renderWelcome } from '../pages/sign-in-pages.ts';

/** Turns down a network that has tried too often, whatever accounts it tried. */
export async function checkNetwork({ db, deps }: StaffVisit): Promise<void> {
  const limit = await runTransaction(db, (inner) => checkLimits(inner, 'staff', deps));
  if (limit !== undefined) throw refuseLimited(limit, deps.now());
}

const siteNameOf = ({ deps }: StaffVisit): string => deps.siteName.zh;

const hasProvider = ({ auth }: StaffVisit): boolean => auth.provider !== undefined;

/** What was wrong, in words that tell nothing of which accounts there are. */
function describeProblem(step: SignInStep, wrong: string, nowMs: number): string | undefined {
  if (step.outcome === 'refused') return wrong;
  if (step.outcome === 'expired') return '这一步等得太久或试得太多，请重新登录。';
  if (step.outcome !== 'locked') return undefined;
  const minutes = Math.max(1, Math.ceil((step.until - nowMs) / 60_000));
  return `试错次数太多，这个账号暂停登录，请过 ${minutes} 分钟再试，或请管理员重发一次性链接。`;
}

const statusOf = ({ outcome }: SignInStep): number => (outcome === 'locked' ? 429 : 401);

/** `GET /staff/sign-in/`. */
export function showSignIn(visit: StaffVisit): Promise<StaffAnswer> {
  const next = parseNext(visit.url.searchParams.get('next'));
  return Promise.resolve({
    page: renderSignIn({ siteName: siteNameOf(visit), next, byProvider: hasProvider(visit) }),
  });
}

/** `POST /staff/sign-in/`: e-mail and password. */
export async function signIn(visit: StaffVisit): Promise<StaffAnswer> {
  await checkNetwork(visit);
  const { fields, auth, request, deps } = visit;
  const email = textOf(fields, 'email');
  const password = typeof fields['password'] === 'string' ? fields['password'] : '';
  const next = parseNext(fields['next']);
  const step = await auth.signIn({ email, password: password.slice(0, MAX_PASSWORD) }, request);
  const { outcome } = step;
  if (outcome === 'signed-in') {
    return { location: next ?? staffPaths.inbox(), cookies: step.cookies, logged: { outcome } };
  }
  if (outcome === 'second-factor') {
    return { location: staffPaths.secondStep(next), cookies: step.cookies, logged: { outcome } };
  }
  const wrong = '邮箱或密码不对。请核对后再试；账号由管理员开设。';
  const problem = describeProblem(step, wrong, deps.now());
  const byProvider = hasProvider(visit);
  const page = renderSignIn({ siteName: siteNameOf(visit), problem, next, email, byProvider });
  return { status: statusOf(step), page, logged: { outcome } };
}

/** `GET /staff/second-step/`. */
export function showSecondStep(visit: StaffVisit): Promise<StaffAnswer> {
  const next = parseNext(visit.url.searchParams.get('next'));
  return Promise.resolve({ page: renderSecondStep({ siteName: siteNameOf(visit), next }) });
}

/** `POST /staff/second-step/`: the code of the app, or a backup code. */
export async function takeSecondStep(visit: StaffVisit): Promise<StaffAnswer> {
  await checkNetwork(visit);
  const { fields, auth, request, deps } = visit;
  const next = parseNext(fields['next']);
  // Apps show the six figures in two groups.
  const code = textOf(fields, 'code').normalize('NFKC').replace(/\s/g, '');
  const step = await auth.verifySecondFactor(code, request);
  const { outcome } = step;
  if (outcome === 'signed-in') {
    return { location: next ?? staffPaths.inbox(), cookies: step.cookies, logged: { outcome } };
  }
  const wrong = '验证码不对，或已经用过。等验证器换一个新的数字再试。';
  const problem = describeProblem(step, wrong, deps.now());
  const again = { siteName: siteNameOf(visit), problem, next };
  const page =
    outcome === 'expired'
      ? renderSignIn({ ...again, byProvider: hasProvider(visit) })
      : renderSecondStep(again);
  return { status: statusOf(step), page, logged: { outcome } };
}

const FAULTS = {
  short: `密码至少写 ${MIN_PASSWORD} 个字符，如几个不相干的词连起来。`,
  long: `密码最多 ${MAX_PASSWORD} 个字符。`,
  common:
    '这个密码太常见，或只是一个词加数字，很容易猜到。请把几个不相干的词连起来，如三四个物品的名称。',
  repeated: '这个密码只是几个字符反复，很容易猜到。请把几个不相干的词连起来。',
} as const satisfies Record<PasswordFault, string>;

const LINK_OVER = '这个链接已经用过，或者过期了。请管理员运行 npm run staff:reset 重发。';

/** `GET /staff/welcome/?token=…`. */
export async function showWelcome(visit: StaffVisit): Promise<StaffAnswer> {
  const token = visit.url.searchParams.get('token') ?? '';
  const siteName = siteNameOf(visit);
  if (await visit.auth.isLinkOpen(token)) return { page: renderWelcome({ siteName, token }) };
  const way = html`<p><a href="${staffPaths.signIn()}">密码已经设好的，去登录</a></p>`;
  return { status: 410, page: renderNotice({ siteName, title: '设置密码' }, LINK_OVER, way) };
}

/** `POST /staff/welcome/`: sets a password by the one-time link. */
export async function welcome(visit: StaffVisit): Promise<StaffAnswer> {
  await checkNetwork(visit);
  const { fields, auth } = visit;
  const token = textOf(fields, 'token');
  const [password, again] = [fields['password'], fields['again']];
  const refuse = (problem: string): StaffAnswer => ({
    status: 422,
    page: renderWelcome({ siteName: siteNameOf(visit), problem, token }),
  });
  if (typeof password !== 'string') throw new Refusal('fields');
  const fault = findPasswordFault(password);
  if (fault !== undefined) return refuse(FAULTS[fault]);
  if (password !== again) return refuse('两遍写的不一样，请再写一次。');
  if (!(await auth.setPassword(token, password))) {
    return refuse(LINK_OVER);
  }
  return { location: staffPaths.signIn(), logged: { outcome: 'password-set' } };
}

/** `GET /staff/signed-in/`: for who signed in beside a page that keeps what they had written. */
export function showSignedIn(visit: MemberVisit): Promise<StaffAnswer> {
  const message = '已登录。这一页可以关掉；请回到写内容的那一页，按“再交一次”。';
  const way = html`<p><a href="${staffPaths.inbox()}">去收件箱</a></p>`;
  const frame = { ...frameOf(visit), title: '已登录' };
  return Promise.resolve({ page: renderNotice(frame, message, way) });
}

/** `POST /staff/sign-out/`. */
export async function signOut({ auth, request }: MemberVisit): Promise<StaffAnswer> {
  return { location: staffPaths.signIn(), cookies: await auth.signOut(request) };
}

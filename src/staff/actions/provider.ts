import { Refusal } from '#src/enquiry/http/refusal.ts';
import { parseNext, staffPaths } from '../addresses.ts';
import type { ProviderSignIn, ProviderStep } from '../auth/staff-auth.ts';
import type { StaffAnswer, StaffVisit } from '../http/visit.ts';
import { renderSignIn } from '../pages/sign-in-pages.ts';
import { checkNetwork } from './sign-in.ts';

const PROBLEMS = {
  failed: '统一身份登录没有成功。请再试一次，或用邮箱和密码登录。',
  expired: '这一步等得太久，或者不是从这里开始的。请重新登录。',
  unverified:
    '统一身份登录没有给出核实过的邮箱。请用邮箱和密码登录，或请管理员核对身份系统里的邮箱。',
  unknown: '您的邮箱在这里没有账号。请管理员用命令开设后再登录。',
} as const satisfies Record<Exclude<ProviderStep['outcome'], 'signed-in'>, string>;

/** Where no provider is set, its addresses are as good as none. */
function getProvider({ auth }: StaffVisit): ProviderSignIn {
  if (auth.provider === undefined) throw new Refusal('notFound');
  return auth.provider;
}

function refuse(
  { deps }: StaffVisit,
  step: Exclude<ProviderStep, { outcome: 'signed-in' }>,
): StaffAnswer {
  const { outcome, cookies } = step;
  if (outcome === 'failed') {
    deps.log({ level: 'warn', event: 'staff provider failed', cause: step.cause });
  }
  const page = renderSignIn({
    siteName: deps.siteName.zh,
    byProvider: true,
    problem: PROBLEMS[outcome],
  });
  return { status: 401, page, cookies, logged: { outcome } };
}

/** `GET /staff/provider/`: on to the county's identity provider. */
export async function beginAtProvider(visit: StaffVisit): Promise<StaffAnswer> {
  const begun = await getProvider(visit).begin(parseNext(visit.url.searchParams.get('next')));
  return 'outcome' in begun ? refuse(visit, begun) : begun;
}

/** `GET /staff/provider-return/`: back from there. */
export async function returnFromProvider(visit: StaffVisit): Promise<StaffAnswer> {
  const provider = getProvider(visit);
  await checkNetwork(visit);
  const step = await provider.finish(visit.request);
  if (step.outcome !== 'signed-in') return refuse(visit, step);
  const { outcome, cookies, next } = step;
  return { location: next ?? staffPaths.inbox(), cookies, logged: { outcome } };
}

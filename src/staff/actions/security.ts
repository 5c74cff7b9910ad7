import { staffPaths } from '../addresses.ts';
import type { SecondFactorSetup } from '../auth/staff-auth.ts';
import { textOf, type MemberVisit, type StaffAnswer } from '../http/visit.ts';
import { frameOf } from '../pages/frame.ts';
import {
  renderSecondFactorConfirm,
  renderSecondFactorSetup,
  renderSecondFactorStart,
  renderSecurity,
} from '../pages/security-pages.ts';

/** `GET /staff/second-factor/`. */
export function showSecondFactor(visit: MemberVisit): Promise<StaffAnswer> {
  if (visit.session.secondFactor) return Promise.resolve({ location: staffPaths.security() });
  return Promise.resolve({ page: renderSecondFactorStart(frameOf(visit)) });
}

/** What the set-up page showed, as its form brings it back; undefined where it is not of that form. */
function readSetup({ fields }: MemberVisit): SecondFactorSetup | undefined {
  const [uri, codes] = [textOf(fields, 'uri'), textOf(fields, 'codes')];
  const known = /^otpauth:\/\/totp\/\S{1,400}$/.test(uri) && URL.canParse(uri);
  return known && /^[\w-]{5,20}(?: [\w-]{5,20}){0,19}$/.test(codes)
    ? { uri, backupCodes: codes.split(' ') }
    : undefined;
}

/** `POST /staff/second-factor/`: the password shows what to scan, a first code ends the set-up. */
export async function setUpSecondFactor(visit: MemberVisit): Promise<StaffAnswer> {
  const { fields, auth, request, session, member } = visit;
  if (session.secondFactor) return { location: staffPaths.security() };
  if (textOf(fields, 'act') === 'confirm') {
    const code = textOf(fields, 'code').normalize('NFKC').replace(/\s/g, '');
    const step = await auth.confirmSecondFactor(code, request);
    if (step.outcome === 'signed-in') {
      return { location: staffPaths.inbox('?done=ready'), cookies: step.cookies };
    }
    const problem = '数字不对。等验证器换一个新的再试；还不对，核对手机的时间。';
    const setup = readSetup(visit);
    const page =
      setup === undefined
        ? renderSecondFactorConfirm(frameOf(visit), problem)
        : renderSecondFactorSetup(frameOf(visit), setup, problem);
    return { status: 422, page };
  }
  const password = typeof fields['password'] === 'string' ? fields['password'] : '';
  const setup = await auth.beginSecondFactor({ email: member.email, password }, request);
  if (typeof setup === 'object') return { page: renderSecondFactorSetup(frameOf(visit), setup) };
  const problem = setup === 'refused' ? '密码不对，请再写一次。' : '试错次数太多，请过一刻钟再试。';
  return { status: 422, page: renderSecondFactorStart(frameOf(visit), problem) };
}

/** `GET /staff/security/`. */
export async function showSecurity(visit: MemberVisit): Promise<StaffAnswer> {
  const { auth, member, session, url } = visit;
  const sessions = await auth.listSessions(member.id);
  const done = url.searchParams.get('done') === 'revoked' ? '其他浏览器都已退出。' : undefined;
  const { sessionId: here, byProvider } = session;
  return { page: renderSecurity(frameOf(visit), sessions, { here, byProvider, done }) };
}

/** `POST /staff/security/`: ends every other session of the member. */
export async function revokeOthers({ auth, member, session }: MemberVisit): Promise<StaffAnswer> {
  await auth.revokeSessions(member.id, session.sessionId);
  return { location: staffPaths.security('?done=revoked') };
}

import { Refusal } from '#src/enquiry/http/refusal.ts';
import { staffPaths } from '../addresses.ts';
import { textOf, type MemberVisit, type StaffAnswer } from '../http/visit.ts';
import { renderAccounts } from '../pages/accounts-page.ts';
import { frameOf } from '../pages/frame.ts';

/** To anybody but administrators the page is as good as none. */
function checkAdmin({ member }: MemberVisit): void {
  if (member.role !== 'admin') throw new Refusal('notFound');
}

/** `GET /staff/accounts/`. */
export async function showAccounts(visit: MemberVisit): Promise<StaffAnswer> {
  checkAdmin(visit);
  const { auth, deps, url } = visit;
  const done =
    url.searchParams.get('done') === 'revoked' ? '这个账号已在所有浏览器退出。' : undefined;
  const nameDesk = (slug: string) => deps.desks.desks[slug]?.name ?? slug;
  return { page: renderAccounts(frameOf(visit), await auth.accounts.list(), nameDesk, done) };
}

/** `POST /staff/accounts/`: ends every session of one account. */
export async function revokeAccount(visit: MemberVisit): Promise<StaffAnswer> {
  checkAdmin(visit);
  await visit.auth.revokeSessions(textOf(visit.fields, 'id'));
  return { location: staffPaths.accounts('?done=revoked') };
}

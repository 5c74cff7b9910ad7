import { formatShanghaiMoment } from '#src/domain/enquiry/shanghai.ts';
import { ROLE_NAMES } from '#src/domain/staff/roles.ts';
import { html } from '#src/enquiry/page/html.ts';
import { staffPaths } from '../addresses.ts';
import type { StaffAccount } from '../auth/staff-auth.ts';
import { renderKept, renderMessage, renderTable } from './controls.ts';
import { renderStaffPage, type StaffFrame } from './layout.ts';

/** Every account, with a way to end its sessions; the rest is done by command. */
export function renderAccounts(
  frame: Omit<StaffFrame, 'title'>,
  accounts: readonly StaffAccount[],
  deskNames: (slug: string) => string,
  done?: string,
) {
  const rows = accounts.map(
    (account) =>
      html`<tr>
        <th scope="row">${account.name}<br /><small>${account.email}</small></th>
        <td>${ROLE_NAMES[account.role]}</td>
        <td>${deskNames(account.desk)}</td>
        <td>
          ${account.ready ? '已设密码' : '还没设密码'}${account.secondFactor ? '，有第二步' : ''}
        </td>
        <td>
          ${account.lastUsedAt === undefined ? '没有登录' : formatShanghaiMoment(account.lastUsedAt)}
        </td>
        <td>
          <form action="${staffPaths.accounts()}" method="post">
            ${renderKept('id', account.id)}
            <button class="quiet" type="submit">
              退出登录<span class="unseen">：${account.name}</span>
            </button>
          </form>
        </td>
      </tr>`,
  );
  const act = html`<span class="unseen">操作</span>`;
  const heads = ['姓名', '角色', '窗口', '登录', '最近使用', act];
  const main = html`${done !== undefined && renderMessage('done', done)}
    ${renderTable('账号', { heads, rows })}
    <p class="help">
      开设、重发链接、删除账号，在服务器上运行 <code>npm run staff:add</code>、<code
        >npm run staff:reset</code
      >、<code>npm run staff:remove</code>。
    </p>`;
  return renderStaffPage({ ...frame, title: '账号', part: 'accounts', wide: true }, main);
}

import { MIN_PASSWORD } from '#src/domain/staff/password.ts';
import { html, type Html } from '#src/enquiry/page/html.ts';
import { staffPaths } from '../addresses.ts';
import { renderField, renderKept, renderMessage } from './controls.ts';
import { renderStaffPage } from './layout.ts';

/** What a form is shown again with. */
interface Again {
  readonly siteName: string;
  readonly problem?: string | undefined;
  readonly next?: string | undefined;
}

const onTop = (problem: string | undefined): Html | false =>
  problem !== undefined && renderMessage('problem', problem);

interface SignInAgain extends Again {
  readonly email?: string;
  /** Whether there is an identity provider to sign in at. */
  readonly byProvider: boolean;
}

/** E-mail and password, or the county's identity provider. */
export function renderSignIn({ siteName, problem, next, email, byProvider }: SignInAgain) {
  const main = html`${onTop(problem)}
    <form class="stack" action="${staffPaths.signIn()}" method="post">
      ${renderKept('next', next)}
      ${renderField({ name: 'email', label: '邮箱', type: 'email', autocomplete: 'username', value: email, autofocus: true })}
      ${renderField({ name: 'password', label: '密码', type: 'password', autocomplete: 'current-password' })}
      <button class="main" type="submit">登录</button>
    </form>
    ${byProvider && html`<p><a class="button" href="${staffPaths.provider(next)}">用单位统一身份登录</a></p>`}
    <p class="help">
      账号由管理员用命令开设，这里不能注册。忘记密码或换了手机，请管理员重发一次性链接。
    </p>`;
  return renderStaffPage({ siteName, title: '登录' }, main);
}

/** The code of the authenticator app. */
export function renderSecondStep({ siteName, problem, next }: Again) {
  const main = html`${onTop(problem)}
    <form class="stack" action="${staffPaths.secondStep()}" method="post">
      ${renderKept('next', next)}
      ${renderField({
        name: 'code',
        label: '验证码',
        help: '手机验证器里的 6 位数字；手机不在身边，用一个备用码，如 aB3dE-fG4hJ',
        autocomplete: 'one-time-code',
        autofocus: true,
      })}
      <button class="main" type="submit">继续</button>
    </form>
    <p><a href="${staffPaths.signIn()}">重新登录</a></p>`;
  return renderStaffPage({ siteName, title: '第二步验证' }, main);
}

/** A password for an account, by the one-time link. */
export function renderWelcome({ siteName, problem, token }: Again & { token: string }) {
  const main = html`${onTop(problem)}
    <form class="stack" action="${staffPaths.welcome(token)}" method="post">
      ${renderKept('token', token)}
      ${renderField({
        name: 'password',
        label: '新密码',
        type: 'password',
        autocomplete: 'new-password',
        help: `至少 ${MIN_PASSWORD} 个字符；几个不相干的词连起来，比符号好记也更难猜，不要用一个词加数字`,
        autofocus: true,
      })}
      ${renderField({ name: 'again', label: '再写一遍', type: 'password', autocomplete: 'new-password' })}
      <button class="main" type="submit">设置密码</button>
    </form>`;
  return renderStaffPage({ siteName, title: '设置密码' }, main);
}

import { renderSVG } from 'uqr';
import { formatShanghaiMoment } from '#src/domain/enquiry/shanghai.ts';
import { Html, html } from '#src/enquiry/page/html.ts';
import { staffPaths } from '../addresses.ts';
import type { OpenSession, SecondFactorSetup } from '../auth/staff-auth.ts';
import { renderField, renderKept, renderMessage, renderTable } from './controls.ts';
import { renderStaffPage, type StaffFrame } from './layout.ts';

/** Asks for the password once more before a second factor is made. */
export function renderSecondFactorStart(frame: Omit<StaffFrame, 'title'>, problem?: string) {
  const main = html`${problem !== undefined && renderMessage('problem', problem)}
    <p>
      咨询里有别人的联系方式，登录除密码外还要一个手机验证码。请先在手机上装一个验证器：应用商店里的
      Microsoft Authenticator、FreeOTP，或微信小程序里的“TOTP 验证器”都可以。
    </p>
    <form class="stack" action="${staffPaths.secondFactor()}" method="post">
      ${renderField({
        name: 'password',
        label: '再写一遍密码',
        type: 'password',
        autocomplete: 'current-password',
        autofocus: true,
      })}
      <button class="main" type="submit" name="act" value="begin">显示二维码</button>
    </form>`;
  return renderStaffPage({ ...frame, title: '设置第二步验证' }, main);
}

/** Asks for the first code. */
const renderConfirm = (autofocus: boolean, setup?: SecondFactorSetup): Html =>
  html`<form class="stack" action="${staffPaths.secondFactor()}" method="post">
    ${renderKept('uri', setup?.uri)} ${renderKept('codes', setup?.backupCodes.join(' '))}
    ${renderField({
      name: 'code',
      label: '验证器里的 6 位数字',
      autocomplete: 'one-time-code',
      inputmode: 'numeric',
      autofocus,
    })}
    <button class="main" type="submit" name="act" value="confirm">启用</button>
  </form>`;

/** The picture to scan, the codes to keep, and a first code to try it. */
export function renderSecondFactorSetup(
  frame: Omit<StaffFrame, 'title'>,
  setup: SecondFactorSetup,
  problem?: string,
) {
  const { uri, backupCodes } = setup;
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  // The picture is made of squares alone; what it says stands beside it as text.
  const picture = new Html(renderSVG(uri, { border: 2 }));
  const main = html`${problem !== undefined && renderMessage('problem', problem)}
    <ol class="steps">
      <li>
        <p>用验证器扫这个二维码：</p>
        <div class="qr" role="img" aria-label="验证器二维码">${picture}</div>
        <p class="help">扫不了，就在验证器里手工填写这个密钥：</p>
        <p class="secret"><code>${secret.replace(/(.{4})/g, '$1 ').trim()}</code></p>
      </li>
      <li>
        <p>把备用码抄在纸上收好。手机丢了，每个可用一次；离开这一页就不再显示。</p>
        <ul class="codes">
          ${backupCodes.map((code) => html`<li><code>${code}</code></li>`)}
        </ul>
      </li>
      <li>${renderConfirm(problem !== undefined, setup)}</li>
    </ol>`;
  return renderStaffPage({ ...frame, title: '设置第二步验证' }, main);
}

/** The first code was wrong: try again, or begin anew. */
export function renderSecondFactorConfirm(frame: Omit<StaffFrame, 'title'>, problem: string) {
  const main = html`${renderMessage('problem', problem)} ${renderConfirm(true)}
    <p><a href="${staffPaths.secondFactor()}">重新扫二维码</a></p>`;
  return renderStaffPage({ ...frame, title: '设置第二步验证' }, main);
}

/** A browser by the names that people know; the rest of what it says is of no use to them. */
function nameBrowser(userAgent: string): string {
  const device = [/iPhone|iPad/, /Android/, /Windows/, /Macintosh/, /Linux/].findIndex((pattern) =>
    pattern.test(userAgent),
  );
  const browser = [/MicroMessenger/, /Edg\//, /Firefox\//, /Chrome\//, /Safari\//].findIndex(
    (pattern) => pattern.test(userAgent),
  );
  const devices = ['苹果手机或平板', '安卓手机', 'Windows 电脑', '苹果电脑', 'Linux 电脑'];
  const browsers = ['微信', 'Edge', 'Firefox', 'Chrome', 'Safari'];
  return [devices[device] ?? '未知设备', browsers[browser]].filter(Boolean).join('，');
}

/** Which browsers are signed in, and a way to end them all but this one. */
export function renderSecurity(
  frame: Omit<StaffFrame, 'title'>,
  sessions: readonly OpenSession[],
  { here, byProvider, done }: { here: string; byProvider: boolean; done?: string | undefined },
) {
  const rows = sessions.map(
    ({ id, openedAt, usedAt, userAgent }) =>
      html`<tr>
        <td>${nameBrowser(userAgent)}${id === here && html` <b>（现在这个）</b>`}</td>
        <td>${formatShanghaiMoment(openedAt)}</td>
        <td>${formatShanghaiMoment(usedAt)}</td>
      </tr>`,
  );
  const caption = html`<caption>
    已登录的浏览器
  </caption>`;
  const heads = ['设备', '登录时间', '最近使用'];
  const main = html`${done !== undefined && renderMessage('done', done)}
    <p>
      ${byProvider ? '您是用单位统一身份登录的。' : '第二步验证已启用。'}两小时不用，或登录满 12
      小时，要重新登录。
    </p>
    ${renderTable('已登录的浏览器', { heads, rows, caption })}
    <form action="${staffPaths.security()}" method="post">
      <button type="submit">退出其他浏览器</button>
    </form>
    <p class="help">密码要换，或手机要换，请管理员重发一次性链接。</p>`;
  return renderStaffPage({ ...frame, title: '登录安全', part: 'security' }, main);
}

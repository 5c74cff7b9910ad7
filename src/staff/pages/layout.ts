import type { StaffMember } from '#src/domain/staff/roles.ts';
import { html, type Html, type Part } from '#src/enquiry/page/html.ts';
import { renderEasy, renderHead, STAFF_CSP } from '#src/enquiry/page/layout.ts';
import { staffPaths } from '../addresses.ts';

/** The static style sheet of the staff pages, in `public/`. */
const STYLESHEET = '/staff.css';

/** What every staff page needs. Staff read Chinese, so the words stand where they are used. */
export interface StaffFrame {
  readonly siteName: string;
  readonly title: string;
  /** Nobody is signed in yet where this is left out. */
  readonly member?: StaffMember;
  readonly deskName?: string;
  /** Which part of the menu the page belongs to. */
  readonly part?: 'inbox' | 'report' | 'progress' | 'coverage' | 'accounts' | 'security';
  /** A page as wide as the screen, for tables. */
  readonly wide?: boolean;
}

function renderMenu({ member, deskName, part }: StaffFrame): Html | false {
  if (member === undefined) return false;
  const item = (name: StaffFrame['part'], href: string, label: string): Html =>
    html`<li>
      <a href="${href}" ${part === name && html`aria-current="page"`}>${label}</a>
    </li>`;
  return html`<nav class="staff-menu" aria-label="主菜单">
      <ul>
        ${item('inbox', staffPaths.inbox(), '收件箱')}
        ${item('report', staffPaths.report(), '答复月报')}
        ${item('progress', staffPaths.progress(), '项目月报')}
        ${item('coverage', staffPaths.coverage(), '包装情况')}
        ${member.role === 'admin' && item('accounts', staffPaths.accounts(), '账号')}
        ${item('security', staffPaths.security(), '登录安全')}
      </ul>
    </nav>
    <form class="staff-who" action="${staffPaths.signOut()}" method="post">
      <span>${member.name}${deskName !== undefined && html` <small>${deskName}</small>`}</span>
      <button class="quiet" type="submit">退出</button>
    </form>`;
}

/** A whole staff page, as text. */
export function renderStaffPage(frame: StaffFrame, main: Part): string {
  const { siteName, title, wide = false } = frame;
  return html`<!doctype html>
    <html lang="zh-Hans">
      ${renderHead(`${title} · ${siteName}咨询办理`, { policy: STAFF_CSP, robots: 'noindex, nofollow', stylesheet: STYLESHEET })}
      <body class="${wide ? 'wide' : 'narrow'}">
        <a class="skip" href="#main">跳到正文</a>
        <header class="staff-head">
          <p class="staff-name">
            <a href="${staffPaths.inbox()}">${siteName} <b>咨询办理</b></a>
          </p>
          ${renderMenu(frame)} ${renderEasy('zh', 'staff')}
        </header>
        <main id="main" tabindex="-1">
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html> `.text;
}

/** A page of one message. */
export const renderNotice = (frame: StaffFrame, message: string, way?: Html): string =>
  renderStaffPage(frame, [html`<p>${message}</p>`, way ?? html``]);

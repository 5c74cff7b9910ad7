import { formatInboxFilter, type InboxFilter } from '#src/domain/staff/inbox-filter.ts';
import { html, type Html, type Part } from '#src/enquiry/page/html.ts';
import { staffPaths } from '../addresses.ts';
import { textOf, type MemberVisit } from '../http/visit.ts';
import type { Unreached } from '../queries/inbox.ts';
import { renderField } from './controls.ts';
import { nameDesk } from './hand-over-forms.ts';

/** A reply's mail that was given up. */
export interface Undelivered {
  readonly recipient: string;
  /** What the mail server said. */
  readonly failure: string | null;
}

/** What to do about an answer that never reached the enquirer, and a way to send it again. */
export const renderUndelivered = (
  { fields }: MemberVisit,
  { recipient, failure }: Undelivered,
  kept: Part,
): Html =>
  html`<form class="stack message problem" method="post">
    <h2>答复的邮件没有送到</h2>
    <p>
      咨询人没有收到，本条不算已答复。请打电话告知，再在“答复”里选“已用电话等方式答复”记下；或者问清邮箱，在这里再发一次。
    </p>
    ${failure !== null && html`<p class="help">邮件服务器的回答：${failure}</p>`} ${kept}
    ${renderField({ name: 'email', label: '发到', type: 'email', within: 'resend', value: textOf(fields, 'email') || recipient })}
    <button type="submit" name="act" value="resend">再发一次</button>
  </form>`;

/** What is said of answers that have not come to the enquirers. */
const UNREACHED = {
  lost: {
    title: '答复没有送到',
    advice:
      '邮件被退回，咨询人没有收到，不算已答复。打开看原因：打电话告知并记下，或换个邮箱再发一次。',
  },
  delayed: {
    title: '答复还没有发出',
    advice:
      '邮件服务器几个小时没有收，程序还在试。急的先打电话告知；请告诉管服务器的同志，运行 qiao outbox 看原因。',
  },
} as const satisfies Record<keyof Unreached, unknown>;

/** Answers that the enquirers have not got, before everything else, with what to do. */
export function renderUnreached(
  visit: MemberVisit,
  filter: InboxFilter,
  unreached: Unreached,
): Html[] {
  const query = formatInboxFilter(filter);
  return (['lost', 'delayed'] as const)
    .filter((how) => unreached[how].length > 0)
    .map((how) => {
      const { title, advice } = UNREACHED[how];
      const items = unreached[how].map(
        ({ number, desk }) =>
          html`<li>
            <a href="${staffPaths.enquiry(number, query)}">${number}</a>
            <small>${nameDesk(visit, desk)}</small>
          </li>`,
      );
      return html`<section class="message problem" aria-labelledby="unreached-${how}">
        <h2 id="unreached-${how}">${title}（${items.length}）</h2>
        <p>${advice}</p>
        <ul>
          ${items}
        </ul>
      </section>`;
    });
}

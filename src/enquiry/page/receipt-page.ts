import { parseReturnPath } from '#src/domain/enquiry/fields.ts';
import { wordingOf, type EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatDay } from '#src/i18n/format.ts';
import { paths } from '#src/i18n/paths.ts';
import type { Receipt } from '../store/enquiries.ts';
import { html } from './html.ts';
import { renderPage, type PageFrame } from './layout.ts';

/** The receipt: the number in large figures, the promised day, who answers, and what happens next. */
export function renderReceiptPage(
  frame: Omit<PageFrame, 'title'>,
  { number, replyBy, desk, kind }: Receipt & { readonly desk: string; readonly kind: EnquiryKind },
  back: unknown,
): string {
  const { locale } = frame;
  const words = getWords(locale);
  const own = wordingOf(kind);
  const returnTo = parseReturnPath(back);
  const next = [`${own}nextRead`, 'nextKeep', `${own}nextLate`].map(
    (key) => html`<li>${words(`enquiry.receipt.${key}`)}</li>`,
  );
  const main = html`<div class="enquiry-receipt" role="status">
      <p class="enquiry-receipt-label">${words('enquiry.receipt.number')}</p>
      <p class="enquiry-number">${number}</p>
      <p class="enquiry-receipt-label">${words('enquiry.receipt.replyBy')}</p>
      <p class="enquiry-date"><time datetime="${replyBy}">${formatDay(replyBy, locale)}</time></p>
      <p class="enquiry-receipt-label">${words('enquiry.receipt.desk')}</p>
      <p>${desk}</p>
    </div>
    <h2>${words('enquiry.receipt.nextTitle')}</h2>
    <ul>
      ${next}
    </ul>
    <p class="enquiry-links">
      <a href="${paths(locale).enquiryStatus()}">${words('enquiry.receipt.status')}</a>
      ${returnTo !== undefined && html`<a href="${returnTo}">${words('enquiry.receipt.back')}</a>`}
    </p>`;
  return renderPage({ ...frame, title: words(`enquiry.receipt.${own}title`) }, main);
}

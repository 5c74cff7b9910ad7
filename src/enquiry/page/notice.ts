import type { EnquiryKind } from '#src/domain/enquiry/kinds.ts';
import { NOTICE_VERSION } from '#src/domain/enquiry/notice.ts';
import { formatDay } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { listNoticeRows } from '#src/i18n/notice-rows.ts';
import { paths } from '#src/i18n/paths.ts';
import type { Words } from '#src/i18n/words.ts';
import { html, type Html } from './html.ts';

/** The note on personal details, which consent speaks of and so stands at the form (PIPL, 17). */
export function renderNotice(
  words: Words,
  { kind, holder, locale }: { kind: EnquiryKind; holder: string; locale: Locale },
): Html {
  const to = paths(locale);
  const rows = listNoticeRows(words, kind).map(
    ([label, text]) =>
      html`<dt>${label}</dt>
        <dd>${text}</dd>`,
  );
  return html`<section class="enquiry-notice" aria-labelledby="enquiry-notice-title">
    <h2 id="enquiry-notice-title">${words('enquiry.notice.title')}</h2>
    <dl class="enquiry-standing">
      <dt>${words('enquiry.notice.who')}</dt>
      <dd>${holder} · <a href="${to.contact()}">${words('enquiry.notice.contact')}</a></dd>
      ${rows}
    </dl>
    <p>
      <a href="${to.privacy()}">${words('enquiry.notice.more')}</a> ·
      ${words('enquiry.notice.version', { day: formatDay(NOTICE_VERSION, locale) })}
    </p>
  </section>`;
}

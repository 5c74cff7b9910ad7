import { getWords } from '#src/i18n/dictionaries.ts';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import { assets, paths } from '#src/i18n/paths.ts';
import { html, type Html } from './html.ts';

/** These pages run no script at all. */
export const PAGE_CSP =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'";

/** The static style sheets of all pages of the function and of these, in `public/`. */
const SHARED_STYLESHEET = '/function-pages.css';
const STYLESHEET = '/form-page.css';

/** What every page needs. */
export interface PageFrame {
  readonly locale: Locale;
  readonly siteName: string;
  readonly title: string;
}

/** The head of a page of the function; `robots` says what search engines may not do. */
export const renderHead = (
  title: string,
  { robots, stylesheet }: { readonly robots: string; readonly stylesheet: string },
): Html =>
  html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${PAGE_CSP}" />
    <meta name="robots" content="${robots}" />
    <title>${title}</title>
    <link rel="icon" href="${assets.favicon}" />
    <link rel="stylesheet" href="${SHARED_STYLESHEET}" />
    <link rel="stylesheet" href="${stylesheet}" />
  </head>`;

/** A whole page in the reader's language, as text. */
export function renderPage({ locale, siteName, title }: PageFrame, main: Html): string {
  const words = getWords(locale);
  const to = paths(locale);
  return html`<!doctype html>
    <html lang="${LANG_TAGS[locale]}">
      ${renderHead(`${title} · ${siteName}`, { robots: 'noindex', stylesheet: STYLESHEET })}
      <body>
        <header class="page-head"><a href="${to.home()}">${siteName}</a></header>
        <main class="page-main">
          <h1>${title}</h1>
          ${main}
        </main>
        <footer class="page-foot">
          <a href="${to.home()}">${words('enquiry.page.home')}</a>
          <a href="${to.enquiryStatus()}">${words('enquiry.status.title')}</a>
          <a href="${to.contact()}">${words('enquiry.page.contact')}</a>
          <a href="${to.privacy()}">${words('enquiry.notice.more')}</a>
        </footer>
      </body>
    </html> `.text;
}

/** A page of one message with a way on. */
export function renderMessagePage(frame: PageFrame, message: string): string {
  const words = getWords(frame.locale);
  return renderPage(
    frame,
    html`<p>${message}</p>
      <p><a href="${paths(frame.locale).enquiry()}">${words('enquiry.page.form')}</a></p>`,
  );
}

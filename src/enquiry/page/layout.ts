import { createHash } from 'node:crypto';
import { EASY_WHOLE } from '#src/easy/early.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import { assets, paths } from '#src/i18n/paths.ts';
import { Html, html } from './html.ts';

const EASY_HASH = `sha256-${createHash('sha256').update(EASY_WHOLE).digest('base64')}`;

const makePolicy = (scripts: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');

/** Staff pages run one script, that of large text, known by its hash. */
export const STAFF_CSP = makePolicy(`'${EASY_HASH}'`);

/** A visitor's page fetches the site's voice as well. */
export const PAGE_CSP = makePolicy(`'self' '${EASY_HASH}'`);

/** The static style sheets of all pages of the function and of these, in `public/`. */
const SHARED_STYLESHEET = '/function-pages.css';
const STYLESHEET = '/form-page.css';

/** What every page needs. */
export interface PageFrame {
  readonly locale: Locale;
  readonly siteName: string;
  readonly title: string;
}

/** What the head of a page of the function says beside its title. */
interface Head {
  readonly policy: string;
  /** What search engines may not do. */
  readonly robots: string;
  readonly stylesheet: string;
}

/** The head of a page of the function. */
export const renderHead = (title: string, { policy, robots, stylesheet }: Head): Html =>
  html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="robots" content="${robots}" />
    <title>${title}</title>
    <link rel="icon" href="${assets.favicon}" />
    <link rel="stylesheet" href="${SHARED_STYLESHEET}" />
    <link rel="stylesheet" href="${stylesheet}" />
    ${new Html(`<script>${EASY_WHOLE}</script>`)}
  </head>`;

/** The switch of large text and, for visitors, the voice: hidden until the script has come to them. */
export function renderEasy(locale: Locale, reader: 'visitor' | 'staff'): Html {
  const words = getWords(locale);
  const button = (label: string, data?: Html): Html =>
    html`<button type="button" aria-pressed="false" ${data} hidden>${label}</button>`;
  return html`<p class="easy">
    ${button(words('frame.easy'), html`data-styles="${assets.easy}"`)}
    ${reader === 'visitor' && button(words('frame.readOut'))}
  </p>`;
}

/** A whole page in the reader's language, as text. */
export function renderPage({ locale, siteName, title }: PageFrame, main: Html): string {
  const words = getWords(locale);
  const to = paths(locale);
  return html`<!doctype html>
    <html lang="${LANG_TAGS[locale]}">
      ${renderHead(`${title} · ${siteName}`, { policy: PAGE_CSP, robots: 'noindex', stylesheet: STYLESHEET })}
      <body>
        <header class="page-head">
          <a href="${to.home()}">${siteName}</a>
          ${renderEasy(locale, 'visitor')}
        </header>
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

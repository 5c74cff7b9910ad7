import { LANG_TAGS, type Locale } from '#src/i18n/locales.ts';
import { html, type Html } from '../page/html.ts';
import type { MessageBody } from '../store/tables.ts';

/** A message and its subject. */
export type Letter = MessageBody & { readonly subject: string };

/** A line with a label, and where it leads. */
export interface Line {
  readonly label: string;
  readonly value: string;
  readonly href?: string;
}

const printLine = ({ label, value, href = value }: Line, colon: string) =>
  `${label}${colon}${value}${href === value ? '' : `\n${href}`}`;

/** A text with its line breaks, which mail programs know without a style. */
const drawText = (text: string): Html[] =>
  text.split('\n').map((line, at) => html`${at > 0 && html`<br />`}${line}`);

const drawLine = ({ label, value, href }: Line): Html =>
  html`<tr>
    <th align="left" valign="top">${label}</th>
    <td>${href === undefined ? drawText(value) : html`<a href="${href}">${value}</a>`}</td>
  </tr>`;

/** The same in plain text and in plain HTML: no pictures, nothing fetched, no tracking. */
export function compose(
  locale: Locale,
  {
    subject,
    greeting,
    lines,
    paragraphs,
  }: {
    subject: string;
    greeting: string;
    lines: readonly Line[];
    paragraphs: readonly string[];
  },
): Letter {
  const colon = locale === 'en' ? ': ' : '：';
  const text = [greeting, ...lines.map((line) => printLine(line, colon)), ...paragraphs];
  const markup = html`<!doctype html>
    <html lang="${LANG_TAGS[locale]}">
      <meta charset="utf-8" />
      <title>${subject}</title>
      <body>
        <p>${greeting}</p>
        <table cellpadding="6">
          ${lines.map(drawLine)}
        </table>
        ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      </body>
    </html>`;
  return { subject, text: `${text.join('\n\n')}\n`, html: markup.text };
}

import { getDueDates } from '#src/domain/enquiry/due-dates.ts';
import type { ReplyKind } from '#src/domain/staff/acts.ts';
import type { EnquiryDeps } from '#src/enquiry/deps.ts';
import { makeMessage } from '#src/enquiry/outbox/make-message.ts';
import { html } from '#src/enquiry/page/html.ts';
import type { NewMessage } from '#src/enquiry/store/outbox.ts';
import type { EnquiryRow, MessageBody } from '#src/enquiry/store/tables.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatDay } from '#src/i18n/format.ts';
import { LANG_TAGS, toLocale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { listSheets } from './sheets.ts';

/** The days that replies which are not the whole answer promise it by, `YYYY-MM-DD`. */
export type LaterDays = Readonly<Record<Exclude<ReplyKind, 'answer'>, string>>;

/** The days of an enquiry: the full reply's, and the one for complex matters. */
export function getLaterDays(
  { received_at }: EnquiryRow,
  { replyPromise, isWorkday }: EnquiryDeps,
): LaterDays {
  const { full, complex } = getDueDates(received_at, replyPromise, isWorkday);
  return { partial: full, interim: complex };
}

/** What mails of each kind are called in the dictionary, before `Subject` and `Template`. */
const WORDS = { answer: 'reply', partial: 'partial', interim: 'interim' } as const;

/** What a reply begins with, in the enquirer's language. */
export function writeTemplate(enquiry: EnquiryRow, kind: ReplyKind, days: LaterDays): string {
  const locale = toLocale(enquiry.locale);
  return getWords(locale)(`enquiry.mail.${WORDS[kind]}Template`, {
    name: enquiry.name,
    number: enquiry.number,
    day: kind === 'answer' ? '' : formatDay(days[kind], locale),
  });
}

/** What somebody of the staff answers by mail. */
export interface MailedReply {
  readonly kind: ReplyKind;
  readonly text: string;
  readonly email: string;
  /** Slugs of the projects whose sheets go with it. */
  readonly sheets: readonly string[];
}

/** A reply as a message to the enquirer; an answer to it goes to the desk. */
export function makeReply(
  enquiry: EnquiryRow & { readonly desk: string },
  { kind, text, email, sheets: slugs }: MailedReply,
  deps: EnquiryDeps,
): NewMessage {
  const locale = toLocale(enquiry.locale);
  const words = getWords(locale);
  const { number } = enquiry;
  const address = deps.siteUrl + paths(locale).enquiryStatus();
  const subject = words(`enquiry.mail.${WORDS[kind]}Subject`, { number });
  const sheets = listSheets(slugs, locale, deps.desks);
  const foot = [
    // The address stands there too: a sheet that cannot be had when the mail goes is left out of it.
    ...sheets.map(({ title, path }) =>
      words('enquiry.mail.replySheet', { title, address: deps.siteUrl + path }),
    ),
    words('enquiry.mail.replySign', { site: deps.siteName[locale] }),
    words('enquiry.mail.replyMore', { address, number }),
  ];
  const markup = html`<!doctype html>
    <html lang="${LANG_TAGS[locale]}">
      <meta charset="utf-8" />
      <title>${subject}</title>
      <body>
        ${text
          .split(/\n{2,}/)
          .map(
            (paragraph) =>
              html`<p>
                ${paragraph.split('\n').map((line, at) => [at > 0 && html`<br />`, line])}
              </p>`,
          )}
        ${foot.map((line) => html`<p>${line}</p>`)}
      </body>
    </html>`;
  const replyTo = deps.desks.desks[enquiry.desk]?.email ?? deps.outgoing.office;
  const body: MessageBody = {
    text: `${[text, ...foot].join('\n\n')}\n`,
    html: markup.text,
    byHand: true,
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(sheets.length === 0 ? {} : { sheets: sheets.map(({ name, path }) => ({ name, path })) }),
  };
  const about = { enquiry_id: enquiry.id, created_at: deps.now() };
  return makeMessage({ ...about, channel: 'mail', recipient: email, subject, body }, deps);
}

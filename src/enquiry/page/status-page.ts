import { getShanghaiTime } from '#src/domain/enquiry/shanghai.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatDay } from '#src/i18n/format.ts';
import { assets } from '#src/i18n/paths.ts';
import type { RefusalWords } from '../http/answer.ts';
import type { EnquiryStanding } from '../handle-status.ts';
import { renderHidden, renderLineField, renderSummary } from './controls.ts';
import { html, type Html } from './html.ts';
import { renderPage, type PageFrame } from './layout.ts';

type Frame = Omit<PageFrame, 'title'>;

/** What was typed into the question. */
export interface StatusTyped {
  readonly number: string;
  readonly email: string;
}

function renderQuestion(
  { locale }: Frame,
  typed: StatusTyped,
  errors: RefusalWords['errors'],
  prefix: string,
): Html {
  const words = getWords(locale);
  const field = (name: keyof StatusTyped) =>
    renderLineField({
      name,
      label: words(`enquiry.status.${name}.label`),
      help: words(`enquiry.status.${name}.help`, { prefix }),
      value: typed[name],
      error: errors[name],
    });
  return html`<form class="enquiry-form" action="${assets.enquiryStatus}" method="post" novalidate>
    ${renderHidden('locale', locale)} ${field('number')} ${field('email')}
    <button class="enquiry-send" type="submit">${words('enquiry.status.send')}</button>
  </form>`;
}

/** Where an enquiry stands. */
export function renderStandingPage(frame: Frame, standing: EnquiryStanding): string {
  const { locale } = frame;
  const { next, replyBy, answeredAt } = standing;
  const words = getWords(locale);
  const day = (iso: string) => html`<time datetime="${iso}">${formatDay(iso, locale)}</time>`;
  const shanghaiDay = (moment: string) => day(getShanghaiTime(Date.parse(moment)).date);
  const row = (label: string, value: Html | string) =>
    html`<dt>${words(`enquiry.status.${label}`)}</dt>
      <dd>${value}</dd>`;
  const main = html`<p class="enquiry-number">${standing.number}</p>
    <dl class="enquiry-standing">
      ${row('state', words(`enquiry.states.${standing.state}`))}
      ${standing.mergedInto !== undefined && row('mergedInto', html`<b>${standing.mergedInto}</b>`)}
      ${standing.desk !== '' && row('desk', standing.desk)}
      ${row('receivedAt', shanghaiDay(standing.receivedAt))}
      ${next?.date !== replyBy && row('replyBy', day(replyBy))}
      ${answeredAt !== undefined && row('answeredAt', shanghaiDay(answeredAt))}
      ${next !== undefined && row(`next.${next.step}`, day(next.date))}
    </dl>`;
  return renderPage({ ...frame, title: words('enquiry.status.title') }, main);
}

/** The question once more, with what was typed and what is wrong. */
export function renderQuestionPage(
  frame: Frame,
  typed: StatusTyped,
  refused: RefusalWords,
  prefix: string,
): string {
  const words = getWords(frame.locale);
  const summary =
    Object.keys(refused.errors).length > 0
      ? renderSummary(words('enquiry.form.problemsTitle'), refused.errors)
      : html`<p class="enquiry-summary" role="alert">${refused.message}</p>`;
  const main = html`${summary} ${renderQuestion(frame, typed, refused.errors, prefix)}`;
  return renderPage({ ...frame, title: words('enquiry.status.title') }, main);
}

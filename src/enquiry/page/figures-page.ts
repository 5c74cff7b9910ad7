import { OUTCOMES } from '#src/domain/enquiry/figures.ts';
import {
  LEAST_FOR_RATE,
  type PublicFigures,
  type PublicMonth,
} from '#src/domain/enquiry/public-figures.ts';
import { getWords } from '#src/i18n/dictionaries.ts';
import { formatCalendarMonth, formatDay, formatPercent } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { paths } from '#src/i18n/paths.ts';
import { html, type Html } from './html.ts';
import { renderPage, type PageFrame } from './layout.ts';

function renderLastMonth(locale: Locale, asOf: string, last: PublicMonth): Html {
  const words = getWords(locale);
  const said = {
    month: formatCalendarMonth(last.month, locale),
    day: formatDay(asOf, locale),
  };
  const rate =
    last.rate === null
      ? html`<dd>${words('charter.figures.rateFew', { least: LEAST_FOR_RATE })}</dd>`
      : html`<dd>${formatPercent(last.rate)}</dd>`;
  return html`<p>${words('charter.figures.asOf', said)}</p>
    <dl class="enquiry-standing">
      <dt>${words('charter.figures.rateHead')}</dt>
      ${rate}
      ${OUTCOMES.map(
        (outcome) =>
          html`<dt>${words(`charter.figures.outcomes.${outcome}`)}</dt>
            <dd>${last[outcome]}</dd>`,
      )}
    </dl>`;
}

function renderMonths(locale: Locale, months: readonly PublicMonth[]): Html {
  const words = getWords(locale);
  const word = (key: string) => words(`charter.figures.${key}`);
  const heads = ['month', 'rateHead', 'received', 'due', 'outcomes.inTime', 'median'].map(word);
  const title = word('tableTitle');
  return html`<div class="figures" role="region" aria-label="${title}" tabindex="0">
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${months.map(
          ({ month, received, due, inTime, rate, medianHours }) =>
            html`<tr>
              <th scope="row">${formatCalendarMonth(month, locale)}</th>
              <td>${rate === null ? word('notTold') : formatPercent(rate)}</td>
              <td>${received}</td>
              <td>${due}</td>
              <td>${inTime}</td>
              <td>${medianHours ?? word('notTold')}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** How the promise was kept, for a browser without script; what it means stands in the charter. */
export function renderFiguresPage(
  frame: Omit<PageFrame, 'title'>,
  { asOf, months }: PublicFigures,
): string {
  const { locale } = frame;
  const words = getWords(locale);
  const [last] = months;
  const told =
    last === undefined
      ? html`<p>${words('charter.figures.none')}</p>`
      : [renderLastMonth(locale, asOf, last), renderMonths(locale, months)];
  const main = html`${told}
    <p><a href="${paths(locale).charter()}">${words('charter.title')}</a></p>`;
  return renderPage({ ...frame, title: words('charter.figuresTitle') }, main);
}

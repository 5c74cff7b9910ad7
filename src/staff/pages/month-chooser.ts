import { shiftMonth } from '#src/domain/enquiry/month.ts';
import { html, type Html } from '#src/enquiry/page/html.ts';
import { formatCalendarMonth } from '#src/i18n/format.ts';
import { renderChoice } from './controls.ts';

const nameMonth = (month: string): string => formatCalendarMonth(month, 'zh');

/** A form to choose a `YYYY-MM` month of a report, and links to the months before and after. */
export function renderMonthChooser(
  month: string,
  months: readonly string[],
  addressOf: (month?: string) => string,
): Html {
  const options = months.map((each) => [each, nameMonth(each)] as const);
  const [before, after] = [shiftMonth(month, -1), shiftMonth(month, 1)];
  const link = (to: string, rel: string, label: string) =>
    months.includes(to) && html`<a href="${addressOf(to)}" rel="${rel}">${label}</a>`;
  return html`<form class="filter" action="${addressOf()}" method="get">
      ${renderChoice({ name: 'month', label: '月份', value: month }, options)}
      <button type="submit">查看</button>
    </form>
    <nav class="pager" aria-label="前后月份">
      ${link(before, 'prev', `上月：${nameMonth(before)}`)}
      ${link(after, 'next', `下月：${nameMonth(after)}`)}
    </nav>`;
}

import { html, type Html, type Part } from '#src/enquiry/page/html.ts';

/** What stands under the tables of a report: the same as a workbook, and how its figures are reckoned. */
export const renderReportEnd = (file: string, remark: Part, notes: readonly string[]): Html =>
  html`<p class="exports">
      <a href="${file}">下载 Excel 表</a>
      <small>${remark}</small>
    </p>
    <section>
      <h2>数字怎样计算</h2>
      <ul>
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>
    </section>`;

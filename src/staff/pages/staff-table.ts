import { html, type Html } from '#src/enquiry/page/html.ts';
import { formatCell, type Table } from '../files/table.ts';
import { renderTable } from './controls.ts';

/** A section with a table, the same as its sheet in the workbook. */
export function renderStaffTable({ title, columns, rows, note }: Table): Html {
  const lines = rows.map(
    (row) =>
      html`<tr>
        ${columns.map(({ form }, at) => {
          const text = formatCell(form, row[at]);
          if (at === 0) return html`<th scope="row">${text}</th>`;
          return form === 'text' ? html`<td class="words">${text}</td>` : html`<td>${text}</td>`;
        })}
      </tr>`,
  );
  const heads = columns.map(({ heading, form }) =>
    form === 'text' ? html`<span class="words">${heading}</span>` : heading,
  );
  return html`<section>
    <h2>${title}</h2>
    ${renderTable(title, { heads, rows: lines })}
    ${note !== undefined && html`<p class="help">${note}</p>`}
  </section>`;
}

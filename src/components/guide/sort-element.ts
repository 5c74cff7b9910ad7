import { createSay } from '#src/islands/say.ts';
import type { Dictionary } from '#src/i18n/words.ts';

/** What a row is sorted by in a column: the figure behind the cell where it has one. */
function keyOf(row: HTMLTableRowElement, column: number): string | number {
  const cell = row.cells[column];
  const figure = cell?.dataset['amount'];
  return figure === undefined ? (cell?.textContent ?? '').trim() : Number(figure || Infinity);
}

const compare = (a: string | number, b: string | number, lang: string) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), lang);

/**
 * `<qiao-sort>`: a table whose column names sort it. Without script their buttons can't be pressed, and it stays in
 * the order that staff gave.
 */
class QiaoSort extends HTMLElement {
  connectedCallback() {
    this.querySelectorAll('button').forEach((button) => {
      button.disabled = false;
      button.addEventListener('click', () => this.sort(button.closest('th')!));
    });
    const hint = this.querySelector<HTMLElement>('[data-sort-hint]');
    if (hint) hint.hidden = false;
  }

  private sort(head: HTMLTableCellElement) {
    const turned = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', turned);
    const body = this.querySelector('tbody')!;
    const lang = document.documentElement.lang;
    const sign = turned === 'ascending' ? 1 : -1;
    const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, head.cellIndex) }));
    rows.sort((a, b) => {
      // What has no figure stands last either way.
      const lacking = Number(a.key === Infinity) - Number(b.key === Infinity);
      return lacking || sign * compare(a.key, b.key, lang);
    });
    body.append(...rows.map(({ row }) => row));
    const say = createSay(JSON.parse(this.dataset['words'] ?? '{}') as Dictionary);
    const said = this.querySelector('[role=status]');
    const column = (head.textContent ?? '').trim();
    if (said) said.textContent = say('sorted', { column, direction: say(turned) });
  }
}

customElements.define('qiao-sort', QiaoSort);

import {
  ANY_SITE,
  countValue,
  FINDER_FACETS,
  FINDER_NUMBERS,
  fitsState,
  formatFinderState,
  parseFinderState,
  type FinderFacet,
  type FinderRow,
  type FinderState,
} from '#src/domain/sites/finder.ts';

/** `<qiao-sites>`: narrows the list that the page already shows, and keeps the choice in the address. */
class QiaoSites extends HTMLElement {
  private items: { element: HTMLElement; row: FinderRow }[] = [];

  private get form() {
    return this.querySelector('form')!;
  }

  connectedCallback() {
    this.items = [...this.querySelectorAll<HTMLElement>('[data-row]')].map((element) => ({
      element,
      row: JSON.parse(element.dataset['row']!) as FinderRow,
    }));
    this.form.oninput = () => this.show(this.read());
    this.form.onchange = () => this.settle();
    this.form.onsubmit = () => false;
    this.form.onreset = (event) => {
      // A form that the browser filled in again is reset to what was filled in: it is emptied here.
      event.preventDefault();
      this.fill(ANY_SITE);
      this.settle();
    };
    addEventListener('popstate', this.follow);
    this.openSheet();
    this.follow();
  }

  disconnectedCallback() {
    removeEventListener('popstate', this.follow);
  }

  private readonly follow = () => {
    this.fill(parseFinderState(new URLSearchParams(location.search)));
    // What the form has: a kind that the address made up has no box, and could not be taken away.
    this.show(this.read());
  };

  private read(): FinderState {
    return parseFinderState(new FormData(this.form));
  }

  /** A choice that is made stands in the address, so that back takes it back. */
  private settle() {
    const state = this.read();
    const search = formatFinderState(state);
    if (search !== location.search) history.pushState(null, '', search || location.pathname);
    this.show(state);
  }

  private fill({ chosen, numbers, unit }: FinderState) {
    for (const box of this.form.querySelectorAll<HTMLInputElement>('[type=checkbox]'))
      box.checked = chosen[box.name as FinderFacet].includes(box.value);
    const fields = this.form.elements;
    for (const name of FINDER_NUMBERS)
      (fields.namedItem(name) as HTMLInputElement).value = String(numbers[name] ?? '');
    (fields.namedItem('unit') as HTMLSelectElement).value = unit;
  }

  private show(state: FinderState) {
    let found = 0;
    for (const { element, row } of this.items) {
      element.hidden = !fitsState(row, state);
      if (!element.hidden) found++;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = group.querySelector('[data-row]:not([hidden])') === null;
    this.querySelector('[data-found]')!.textContent = String(found);
    this.querySelector<HTMLElement>('.none')!.hidden = found > 0;
    this.count(state);
  }

  private count(state: FinderState) {
    const rows = this.items.map(({ row }) => row);
    for (const facet of FINDER_FACETS)
      for (const box of this.form.querySelectorAll<HTMLInputElement>(`[name=${facet}]`)) {
        const count = countValue(rows, state, facet, box.value);
        box.closest('label')!.querySelector('[data-count]')!.textContent = String(count);
      }
  }

  /** On a phone the form is a sheet: it moves into the dialog and back. */
  private openSheet() {
    const sheet = this.querySelector('dialog')!;
    const home = this.form.parentElement!;
    this.querySelector<HTMLElement>('[data-open]')!.onclick = () => {
      sheet.prepend(this.form);
      sheet.showModal();
    };
    this.querySelector<HTMLElement>('[data-close]')!.onclick = () => sheet.close();
    sheet.onclose = () => home.append(this.form);
  }
}

customElements.define('qiao-sites', QiaoSites);

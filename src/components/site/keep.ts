import { addProject, hasProject, isFull, removeProject } from '#src/domain/shortlist/shortlist.ts';
import { loadKept, onKeptChange, saveKept, writeHeld } from '#src/islands/shortlist/kept-store.ts';

/** The day in the reader's own calendar. */
const today = () => new Intl.DateTimeFormat('en-CA').format(new Date());

/**
 * `<qiao-keep>`: the button that puts a project on the shortlist and takes it off. The markup is
 * the server's, so that React on the library's page finds what it expects; only `aria-pressed`
 * changes.
 */
class QiaoKeep extends HTMLElement {
  private stop = () => {};

  connectedCallback() {
    this.stop = onKeptChange(() => this.show());
    this.onclick = () => this.toggle();
    this.show();
  }

  disconnectedCallback() {
    this.stop();
  }

  private show() {
    const kept = hasProject(loadKept(), this.dataset['slug'] ?? '');
    this.querySelector('button')?.setAttribute('aria-pressed', String(kept));
  }

  private toggle() {
    const list = loadKept();
    const { slug = '', number = '' } = this.dataset;
    if (hasProject(list, slug)) return say(saveKept(removeProject(list, slug)) ? '' : 'lost');
    if (isFull(list)) return say('full');
    const named = this.querySelector('[data-title]');
    const title = named?.textContent ?? '';
    const lang = named?.closest('[lang]')?.getAttribute('lang') ?? '';
    const project = { slug, number, title, lang, kept: today() };
    say(saveKept(addProject(list, project)) ? '' : 'lost');
  }
}

/** `<qiao-kept>`: how many are kept, in a link of every page, which hands on what this page alone holds. */
class QiaoKept extends HTMLElement {
  connectedCallback() {
    const show = () => {
      this.textContent = String(loadKept().length || '');
      (this.parentNode as HTMLAnchorElement).search = writeHeld();
    };
    onKeptChange(show);
    show();
  }
}

const said = document.querySelector<HTMLElement>('.kept-said p');

/** Says what went wrong in the words that the page holds for it; nothing where all went well. */
function say(trouble: '' | 'full' | 'lost') {
  if (said) said.textContent = said.dataset[trouble] ?? '';
}

document.querySelector<HTMLElement>('.kept-said button')!.onclick = () => say('');

customElements.define('qiao-keep', QiaoKeep);
customElements.define('qiao-kept', QiaoKept);

/** The other readings are shown of what is shown now: what is chosen, and the part, stand in the address. */
function carryChoice({ target }: Event) {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null;
  if (!link) return;
  link.search = location.search;
  // Without a part of its own the page may have named one: the calculator, once it is changed.
  link.hash = location.hash || link.hash;
}
for (const type of ['pointerover', 'focusin', 'click']) addEventListener(type, carryChoice);

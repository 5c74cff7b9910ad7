/** Under which name this browser keeps the choice. */
export const EASY = 'qiao-easy';

/** `public/read-out.js` */
export interface ReadOut {
  offer: (voice: HTMLButtonElement, wanted: boolean) => void;
}

/**
 * Lets the two buttons of `.easy` work: the first shows pages large and plain, or as they are, and keeps
 * that where the browser lets it; the second, where there is one, reads the page out, and its script is
 * fetched for those alone who may want it. Both are sent hidden, as they need this.
 *
 * The function's pages carry the text of this function itself: it may name nothing from outside.
 */
export function startEasy(
  name: string,
  load: (voice: HTMLButtonElement) => Promise<ReadOut>,
): void {
  const root = document.documentElement;
  const [easy, voice] = document.querySelectorAll<HTMLButtonElement>('.easy button');
  if (!easy) return;
  const isEasy = () => root.dataset['easy'] === 'on';

  const show = () => {
    easy.hidden = false;
    easy.setAttribute('aria-pressed', String(isEasy()));
    if (voice && (isEasy() || !voice.hidden))
      void load(voice).then(({ offer }) => offer(voice, isEasy()));
  };

  const addStyles = (href: string) => {
    if (document.querySelector(`link[href="${href}"]`)) return;
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'stylesheet', href }));
  };

  const choose = (wanted: boolean) => {
    if (wanted) {
      addStyles(easy.dataset['styles'] ?? '');
      root.dataset['easy'] = 'on';
    } else delete root.dataset['easy'];
    try {
      if (wanted) localStorage.setItem(name, 'on');
      else localStorage.removeItem(name);
    } catch {
      // A browser that keeps nothing shows this page so, and no other.
    }
  };

  easy.addEventListener('click', () => {
    choose(!isEasy());
    show();
  });
  show();
}

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

  const show = () => {
    const isEasy = root.hasAttribute('data-easy');
    easy.hidden = false;
    easy.ariaPressed = String(isEasy);
    if (voice && (isEasy || !voice.hidden))
      void load(voice).then(({ offer }) => offer(voice, isEasy));
  };

  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = easy.dataset['styles'] ?? '';

  easy.onclick = () => {
    const isEasy = root.toggleAttribute('data-easy');
    if (isEasy) document.head.append(sheet);
    try {
      if (isEasy) localStorage.setItem(name, 'on');
      else localStorage.removeItem(name);
    } catch {
      // A browser that keeps nothing shows this page so, and no other.
    }
    show();
  };
  show();
}

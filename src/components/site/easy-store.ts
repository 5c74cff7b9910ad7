/** Under which name this browser keeps the choice. */
export const EASY = 'qiao-easy';

/** Whether pages are shown large and plain. */
export const isEasy = (): boolean => document.documentElement.dataset['easy'] === 'on';

function addStyles(href: string): void {
  if (document.querySelector(`link[href="${href}"]`)) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

/** Shows pages large and plain, or as they are; kept where the browser lets it. `styles` is their sheet. */
export function setEasy(easy: boolean, styles: string): void {
  const root = document.documentElement;
  if (easy) {
    addStyles(styles);
    root.dataset['easy'] = 'on';
  } else delete root.dataset['easy'];
  try {
    if (easy) localStorage.setItem(EASY, 'on');
    else localStorage.removeItem(EASY);
  } catch {
    // A browser that keeps nothing shows this page so, and no other.
  }
}

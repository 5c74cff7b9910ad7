import { isEasy, setEasy } from './easy-store.ts';

/** `public/read-out.js` */
interface ReadOut {
  offer: (voice: HTMLButtonElement, wanted: boolean) => void;
}

/**
 * Large text with strong contrast and plain pages, kept in this browser; with it the page can be read
 * out. The server's two buttons are hidden, as they need this script.
 */
const [easy, voice] = document.querySelectorAll<HTMLButtonElement>('.easy button');

function show(): void {
  if (!easy || !voice) return;
  easy.hidden = false;
  easy.setAttribute('aria-pressed', String(isEasy()));
  const { voice: address = '' } = voice.dataset;
  // A voice is fetched by those alone who may want it.
  if (isEasy() || !voice.hidden)
    void (import(/* @vite-ignore */ address) as Promise<ReadOut>).then(({ offer }) =>
      offer(voice, isEasy()),
    );
}

easy?.addEventListener('click', () => {
  setEasy(!isEasy(), easy.dataset['styles'] ?? '');
  show();
});
show();

/* global document, window, getSelection, addEventListener, speechSynthesis, SpeechSynthesisUtterance */
// Reads a page out, for those who chose large text; fetched by them alone, as it is. A module of its
// own address: bundled, it would bring every page the loader's helper, twice as large as this.

/** What is read out, block by block, so that a pause falls between them. */
const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, summary, label';

/** What is selected, or the innermost blocks of the page's own part that are shown, in their languages. */
function listTexts() {
  const chosen = getSelection()?.toString().trim();
  if (chosen) return [{ text: chosen, lang: document.documentElement.lang }];
  return [...document.querySelectorAll(`main :is(${BLOCKS})`)]
    .filter((block) => block.checkVisibility() && block.querySelector(BLOCKS) === null)
    .map((block) => ({ text: block.innerText.trim(), lang: block.closest('[lang]')?.lang ?? '' }))
    .filter(({ text }) => text !== '');
}

function stop(voice) {
  speechSynthesis.cancel();
  voice.ariaPressed = 'false';
}

function speak(voice) {
  const said = listTexts().map(({ text, lang }) =>
    Object.assign(new SpeechSynthesisUtterance(text), { lang }),
  );
  const ended = ({ error }) => {
    // What was stopped by hand comes here late, when another reading may have begun.
    if (error !== 'canceled' && error !== 'interrupted') stop(voice);
  };
  const last = said.at(-1);
  if (last) last.onend = last.onerror = ended;
  for (const utterance of said) speechSynthesis.speak(utterance);
  voice.ariaPressed = String(said.length > 0);
}

/**
 * Lets the button read the page out and stop, or takes it away. A browser without a voice has none, and
 * many learn only after a while that they have one.
 */
export function offer(voice, wanted) {
  if (!('speechSynthesis' in window)) return;
  speechSynthesis.onvoiceschanged = () =>
    offer(voice, document.documentElement.hasAttribute('data-easy'));
  const offered = wanted && speechSynthesis.getVoices().length > 0;
  if (voice.hidden !== offered) return;
  stop(voice);
  voice.hidden = !offered;
  voice.onclick = () => {
    const speaking = voice.ariaPressed === 'true';
    stop(voice);
    if (!speaking) speak(voice);
  };
  // Else a browser goes on reading a page that has been left.
  addEventListener('pagehide', () => stop(voice));
}

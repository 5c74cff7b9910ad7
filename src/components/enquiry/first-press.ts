/**
 * Until the island is there, and if it never comes, the form posts by itself: it then carries a key
 * of its own and takes only the first press, so that a double press is one enquiry.
 */
function makeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function setKeys(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('[name="idempotencyKey"]')) {
    field.value = makeKey();
  }
}

function setButtons(disabled: boolean): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.enquiry-send')) {
    button.disabled = disabled;
  }
}

setKeys();

document.addEventListener('submit', (event) => {
  // The island has taken the press if the default is prevented. A disabled button is not sent with
  // the form, so it is disabled only after the form has been read.
  if (!event.defaultPrevented) setTimeout(() => setButtons(true));
});

// A press on the calculator of the same page before its island has come, as on a slow line, is not lost:
// it is pressed again once the island is there, and shows meanwhile that it has been.
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>(
    'astro-island[ssr] .calculator-shell button:not([aria-disabled])',
  );
  if (!button) return;
  button.ariaDisabled = 'true';
  button
    .closest('astro-island')!
    .addEventListener('astro:hydrate', () => button.click(), { once: true });
});

// Back from the answer: the page may come out of the browser's memory as it was left.
window.addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  setButtons(false);
  setKeys();
});

export {};

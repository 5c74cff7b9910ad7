import {
  readProfile,
  writeProfile,
  type AskedCriteria,
} from '#src/domain/guide/profile-address.ts';
import type { Profile } from '#src/domain/guide/profile.ts';

/** The answers that a form offers, by its selects. */
const listAsked = (form: HTMLFormElement): AskedCriteria =>
  Object.fromEntries(
    [...form.querySelectorAll('select')].map(({ name, options }) => [
      name,
      [...options].map(({ value }) => value).filter(Boolean),
    ]),
  );

/**
 * Keeps a form, the address and a list in step: each choice is an entry of the history, so the back
 * button takes it back, and an address that is passed on opens with its choices.
 */
export function watchProfile(form: HTMLFormElement, show: (profile: Profile) => void): () => void {
  const asked = listAsked(form);
  const selects = [...form.querySelectorAll('select')];
  const fromAddress = () => {
    const profile = readProfile(location.search, asked);
    for (const select of selects) select.value = profile[select.name as keyof Profile] ?? '';
    show(profile);
  };
  const fromForm = () => {
    const chosen = selects
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => [name, value]);
    const profile = Object.fromEntries(chosen) as Profile;
    const search = writeProfile(profile);
    if (search !== location.search) history.pushState(null, '', location.pathname + search);
    show(profile);
  };
  const submit = (event: Event) => event.preventDefault();
  const clear = (event: Event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    fromForm();
  };
  form.addEventListener('change', fromForm);
  form.addEventListener('submit', submit);
  form.addEventListener('reset', clear);
  addEventListener('popstate', fromAddress);
  fromAddress();
  return () => removeEventListener('popstate', fromAddress);
}

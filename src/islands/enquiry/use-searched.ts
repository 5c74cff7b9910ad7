import { useEffect, useEffectEvent } from 'react';
import type { Say } from '../say.ts';
import type { Form } from './use-draft.ts';

/** Longer than any search that a person types; the rest of a pasted page helps nobody. */
const LONGEST = 80;

function readNamed(search: string, name: 'q' | 'about'): string {
  const text = new URLSearchParams(search).get(name)?.trim() ?? '';
  return Array.from(text).slice(0, LONGEST).join('');
}

/** What a search in the address, `?q=`, looked for in vain; empty without one. */
export const readSearched = (search: string): string => readNamed(search, 'q');

/** What the link that led here was about, `?about=`: a site, a price, an occasion; empty without one. */
export const readAbout = (search: string): string => readNamed(search, 'about');

/** Begins the message with what led here, unless something is written there already. */
export function useSearched(form: Form, say: Say): void {
  const begin = useEffectEvent(() => {
    if (form.getValues('message')) return;
    const about = readAbout(location.search);
    const query = readSearched(location.search);
    if (about !== '') form.setValue('message', say('form.about', { about }));
    else if (query !== '') form.setValue('message', say('form.searched', { query }));
  });
  useEffect(() => begin(), []);
}

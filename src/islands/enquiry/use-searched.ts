import { useEffect, useEffectEvent } from 'react';
import type { Say } from '../say.ts';
import type { Form } from './use-draft.ts';

/** Longer than any search that a person types; the rest of a pasted page helps nobody. */
const LONGEST = 80;

/** What a search in the address, `?q=`, looked for in vain; empty without one. */
export function readSearched(search: string): string {
  const query = new URLSearchParams(search).get('q')?.trim() ?? '';
  return Array.from(query).slice(0, LONGEST).join('');
}

/** Begins the message with the search that led here, unless something is written there already. */
export function useSearched(form: Form, say: Say): void {
  const begin = useEffectEvent(() => {
    const query = readSearched(location.search);
    if (query === '' || form.getValues('message')) return;
    form.setValue('message', say('form.searched', { query }));
  });
  useEffect(() => begin(), []);
}

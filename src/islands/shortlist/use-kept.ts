import { useSyncExternalStore } from 'react';
import type { Shortlist } from '#src/domain/shortlist/shortlist.ts';
import { formatShortlist } from '#src/domain/shortlist/stored.ts';
import { loadKept, onKeptChange } from './kept-store.ts';

let shown: Shortlist = [];

/** The same object as long as the list is the same, as React wants it. */
function readShown(): Shortlist {
  const now = loadKept();
  if (formatShortlist(now) !== formatShortlist(shown)) shown = now;
  return shown;
}

/** The list as it is in every tab; `undefined` until the browser is asked. */
export const useKept = (): Shortlist | undefined =>
  useSyncExternalStore<Shortlist | undefined>(onKeptChange, readShown, () => undefined);

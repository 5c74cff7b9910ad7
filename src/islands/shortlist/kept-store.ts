import type { Shortlist } from '#src/domain/shortlist/shortlist.ts';
import { formatShortlist, parseShortlist } from '#src/domain/shortlist/stored.ts';

/** One list for every language. */
const KEY = 'qiao:shortlist';
/** Told to the page itself; the other tabs hear `storage`. */
const CHANGED = 'qiao:shortlist';

/** Where the browser forbids storage or has no room, the list lasts as long as the page. */
let held: Shortlist | undefined;

/** Whether the list will be lost with the page. */
export const isHeld = (): boolean => held !== undefined;

/** The list as it is now. */
export function loadKept(): Shortlist {
  if (held !== undefined) return held;
  try {
    return parseShortlist(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** Keeps a list and tells everything on the page; `false` where it will be lost with the page. */
export function saveKept(list: Shortlist): boolean {
  try {
    localStorage.setItem(KEY, formatShortlist(list));
    held = undefined;
  } catch {
    held = list;
  }
  dispatchEvent(new Event(CHANGED));
  return !isHeld();
}

/** Whether the browser keeps anything at all. */
export function canKeep(): boolean {
  try {
    localStorage.setItem(`${KEY}:try`, '');
    localStorage.removeItem(`${KEY}:try`);
    return !isHeld();
  } catch {
    return false;
  }
}

/** Calls back when the list changes, here or in another tab; returns how to stop. */
export function onKeptChange(callback: () => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) callback();
  };
  addEventListener('storage', heard);
  addEventListener(CHANGED, callback);
  return () => {
    removeEventListener('storage', heard);
    removeEventListener(CHANGED, callback);
  };
}

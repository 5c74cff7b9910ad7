import type { Shortlist } from '#src/domain/shortlist/shortlist.ts';
import { formatShortlist, parseShortlist } from '#src/domain/shortlist/stored.ts';

/** One list for every language. */
const KEY = 'qiao:shortlist';
/** Told to the page itself; the other tabs hear `storage`. */
const CHANGED = 'qiao:shortlist';

/** Where the browser forbids storage or has no room, the list lasts as long as the page. */
let held: Shortlist | undefined;

/** What hands a list that will be lost with the page on to another, as its query; empty where none is. */
export const writeHeld = (): string => held?.map(({ slug }) => `p=${slug}`).join('&') ?? '';

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
  return held === undefined;
}

/** Whether the browser keeps anything at all: it is asked to keep the list as it is. */
export const canKeep = (): boolean => saveKept(loadKept());

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
